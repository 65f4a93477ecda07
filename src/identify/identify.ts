/** Reads a query: which codes it names, which number in it is none, and which words are left for the text search. */

import { isNearFailure, judge } from './judge.ts';
import { decodeNumber, isBareSymbol, resolvePart, resolveToken, type Decoded } from './resolve.ts';
import { scan, type Token } from './scan.ts';
import { foldName, type Lookup } from './table.ts';

export interface Identification {
  /** Codes that the query names, the likeliest first. */
  codes: string[];
  /** Codes whose symbol holds the query: offered, but below a title that says the same. */
  parts: string[];
  /** A number that stands where a code would and is none, taken apart. */
  unknown?: Decoded & { text: string };
  /** What is left of the query for the text search. */
  words: string;
}

/** Words that say only that an error is meant: nothing to search for. */
const NOISE =
  /^(?:an?|the|error|errors|erreurs?|err|eror|erreure|code|codes|winerror|errno|os|hresult|hr|exception|socketexception|from|windows|win|message|number|numéro|no|n°|de|d|le|la|les|l|un|une|failed|system|sockets|net|io|what|is|c|est|quoi|signification|meaning|help|aide|équivalent)$/iu;

/** A query of more words than this is a sentence: small numbers in it need better evidence. */
const SHORT_QUERY = 4;

/** A number without words of failure is a Winsock code only from here on: 6, 8 and 87 are everywhere. */
const DISTINCT = 10_000;

export function identify(query: string, lookup: Lookup): Identification {
  const text = clean(query);
  const tokens = scan(text);
  const words = tokens.filter((token) => token.kind === 'word' && !NOISE.test(token.text));
  const numbers = tokens.filter((token) => token.kind !== 'word' && !Number.isNaN(token.value));
  const alone = words.length === 0 || (tokens.length <= SHORT_QUERY && numbers.length === 1);
  const judged = numbers.map((token) => ({ token, ids: resolveToken(token, lookup), judgement: judge(token, text) }));
  const named = judged.filter(({ token, ids, judgement }) => ids.length > 0 && isMeant(token, ids, judgement, alone, text));
  const symbols = words.map((token) => ({ token, ids: resolveSymbol(token, words.length, lookup) })).filter(({ ids }) => ids.length > 0);
  const whole = words.length > 1 ? resolveWhole(words, lookup) : [];
  const found = [...named, ...symbols].toSorted((a, b) => a.token.start - b.token.start);
  const codes = unique([...preferFamily(found.flatMap(({ ids }) => ids), text), ...whole]);
  const unknown = codes.length > 0 ? undefined : findUnknown(judged.map(({ token, ids, judgement }) => ({ token, ids, judgement })), alone);
  const used = new Set(found.map(({ token }) => token));
  return {
    codes,
    parts: codes.length > 0 ? [] : findParts(words, lookup),
    ...(unknown ? { unknown: { ...decodeNumber(unknown.value), text: unknown.text } } : {}),
    words: tokens
      .filter((token) => token.kind === 'word' && !NOISE.test(token.text) && !used.has(token))
      .map((token) => token.text)
      .join(' '),
  };
}

/** Typographic apostrophes and signs become those of keyboards; wrapping quotes go. */
function clean(query: string): string {
  return query.normalize('NFC').replace(/[’‘ʼ]/g, "'").replace(/−/g, '-').trim();
}

function isMeant(token: Token, ids: string[], judgement: string, alone: boolean, text: string): boolean {
  if (alone) return judgement !== 'other' || token.text === text;
  if (judgement !== 'possible') return judgement === 'code';
  const distinct = token.value >= DISTINCT || ids.some((id) => id.startsWith('ras/') || id.startsWith('http/'));
  return distinct && isNearFailure(token, text);
}

/** A word is a symbol when it is written as one, or when it stands alone. */
function resolveSymbol(token: Token, wordCount: number, lookup: Lookup): string[] {
  const written = /[_.]|^\p{Lu}{3,}\d*$|^\p{Lu}+\p{Ll}+\p{Lu}/u.test(token.text) || /^wsa/i.test(token.text) || /^e[a-z]{4,}$/i.test(token.text);
  return written || wordCount === 1 ? resolveToken(token, lookup) : [];
}

/** Several words that are one symbol written with spaces or hyphens. */
function resolveWhole(words: Token[], lookup: Lookup): string[] {
  return lookup.byName.get(foldName(words.map((token) => token.text).join(''))) ?? [];
}

/** Parts of symbols: a single word, or all words together where they are a symbol but for its prefix. */
function findParts(words: Token[], lookup: Lookup): string[] {
  if (words.length === 1) return resolvePart(words[0].text, lookup);
  const joined = words.map((token) => token.text).join('');
  const whole = resolvePart(joined, lookup).filter((id) => isBareSymbol(joined, id, lookup));
  const written = words.filter((token) => /^\p{Lu}[\p{Lu}\d_]{4,}$/u.test(token.text)).flatMap((token) => resolvePart(token.text, lookup));
  return unique([...whole, ...written]);
}

/** The number to be honest about: one that stands where a code would. */
function findUnknown(judged: { token: Token; ids: string[]; judgement: string }[], alone: boolean): Token | undefined {
  return judged.find(({ ids, judgement }) => ids.length === 0 && (alone ? judgement !== 'other' || judged.length === 1 : judgement === 'code'))?.token;
}

/** Where a number belongs to several families, the one that the query names comes first. */
function preferFamily(ids: string[], text: string): string[] {
  const named = (id: string) => new RegExp(`\\b${id.split('/')[0]}`, 'i').test(text);
  return ids.toSorted((a, b) => Number(named(b)) - Number(named(a)));
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)];
}
