/** Reads a query: which codes it names, which number in it is none, and which words are left for the text search. */

import { isForeignErrno, isNearFailure, judge } from './judge.ts';
import { decodeNumber, isBareSymbol, resolveMistyped, resolveName, resolvePart, resolveToken, type Decoded } from './resolve.ts';
import { scan, type Token } from './scan.ts';
import type { Lookup } from './table.ts';

export interface Identification {
  /** Codes that the query names, the likeliest first. */
  codes: string[];
  /** Codes whose symbol holds the query: offered, but below a title that says the same. */
  parts: string[];
  /** A number that stands where a code would and is none, taken apart. */
  unknown?: Decoded & { text: string };
  /** The query has numbers that look like codes and are none: its words alone must not lead to one by chance. */
  strayNumbers: boolean;
  /** What is left of the query for the text search. */
  words: string;
}

/** Words that say only that an error is meant: nothing to search for. */
const NOISE =
  /^(?:an?|the|error|errors|erreurs?|err|eror|erreure|code|codes|winerror|errno|os|hresult|hr|exception|socketexception|from|windows|win|message|number|numéro|no|n°|de|d|le|la|les|l|un|une|failed|system|sockets|net|io|what|is|c|est|quoi|signification|meaning|help|aide|équivalent)$/iu;

/** A query of more words than this is a sentence: small numbers in it need better evidence. */
const SHORT_QUERY = 4;

/** Words that a symbol written with spaces has at most: BG_E_PROPERTY_SUPPORTED_FOR_DOWNLOAD_JOBS_ONLY has eight. */
const LONGEST_RUN = 8;

/** A number without words of failure is a Winsock code only from here on: 6, 8 and 87 are everywhere. */
const DISTINCT = 10_000;

export function identify(query: string, lookup: Lookup): Identification {
  const text = clean(query);
  const tokens = scan(text);
  const words = tokens.filter((token) => token.kind === 'word' && !NOISE.test(token.text));
  const numbers = tokens.filter((token) => token.kind !== 'word' && !Number.isNaN(token.value));
  const alone = words.length === 0 || (tokens.length <= SHORT_QUERY && numbers.length === 1);
  const judged = numbers.map((token) => ({ token, ids: resolveToken(token, lookup), judgement: judge(token, text) }));
  const named = judged
    .filter(({ token, ids, judgement }) => ids.length > 0 && isMeant(token, ids, judgement, alone, text))
    .map(({ token, ids }) => ({ tokens: [token], ids }));
  const runs = findRuns(tokens, text, lookup);
  const symbols = words
    .filter((token) => !runs.some((run) => run.tokens.includes(token)))
    .map((token) => ({ tokens: [token], ids: resolveSymbol(token, words.length, lookup) }))
    .filter(({ ids }) => ids.length > 0);
  const found: Found[] = [...named, ...runs, ...symbols].toSorted((a, b) => a.tokens[0].start - b.tokens[0].start);
  const foundIds = found.flatMap(({ ids }) => ids);
  const codes = [...new Set([...findBareSymbol(words, lookup), ...preferFamily(foundIds, text)])];
  const unknown = codes.length > 0 ? undefined : findUnknown(judged, alone);
  const used = new Set(found.flatMap((each) => each.tokens));
  return {
    codes,
    strayNumbers:
      codes.length === 0 &&
      (judged.some(looksLikeCode) || (numbers.length > 0 && words.length <= SHORT_QUERY - 1) || /\berrno\b/i.test(text)),
    parts: codes.length > 0 ? [] : findParts(words, numbers.length > 0, lookup),
    ...(unknown ? { unknown: { ...decodeNumber(unknown.value), text: unknown.text } } : {}),
    words: tokens
      .filter((token) => token.kind === 'word' && !NOISE.test(token.text) && !/\d{4}/.test(token.text) && !used.has(token))
      .map((token) => token.text)
      .join(' '),
  };
}

/** A number of a code that is not meant as one, or one as large as codes are. */
function looksLikeCode({ token, ids }: { token: Token; ids: string[] }): boolean {
  return ids.length > 0 || token.value >= DISTINCT || token.kind === 'hex';
}

/** Tokens that together name codes. */
interface Found {
  tokens: Token[];
  ids: string[];
}

/** Typographic apostrophes and signs become those of keyboards; wrapping quotes go. */
function clean(query: string): string {
  return query.normalize('NFC').replace(/[’‘ʼ]/g, "'").replace(/−/g, '-').trim();
}

function isMeant(token: Token, ids: string[], judgement: string, alone: boolean, text: string): boolean {
  if (token.value < DISTINCT && isForeignErrno(text.slice(0, token.start))) return false;
  if (alone) return judgement !== 'other' || token.text === text;
  if (judgement !== 'possible') return judgement === 'code';
  const distinct = token.value >= DISTINCT || ids.some((id) => id.startsWith('ras/') || id.startsWith('http/'));
  return distinct && isNearFailure(token, text);
}

/** A word is a symbol when it is written as one, or when it stands alone. */
function resolveSymbol(token: Token, wordCount: number, lookup: Lookup): string[] {
  const written =
    /[_.]|^\p{Lu}{3,}\d*$|^\p{Lu}+\p{Ll}+\p{Lu}/u.test(token.text) || /^wsa/i.test(token.text) || /^e[a-z]{4,}$/i.test(token.text);
  return written || wordCount === 1 ? resolveToken(token, lookup) : [];
}

/** Runs of words, with or without a number (BG-E-HTTP-ERROR-403), that are one symbol written with spaces or hyphens; the longest first. */
function findRuns(tokens: Token[], text: string, lookup: Lookup): Found[] {
  const runs: Found[] = [];
  for (let length = Math.min(LONGEST_RUN, tokens.length); length > 1; length--)
    for (let at = 0; at + length <= tokens.length; at++) {
      const part = tokens.slice(at, at + length);
      if (
        part[0].kind !== 'word' ||
        part.some(({ kind }) => kind !== 'word' && kind !== 'decimal') ||
        runs.some((run) => run.tokens.some((token) => part.includes(token)))
      )
        continue;
      const ids = resolveName(text.slice(part[0].start, part.at(-1)!.end), lookup);
      if (ids.length > 0) runs.push({ tokens: part, ids });
    }
  return runs;
}

/** Several words that together are a whole symbol but for its prefix: `oakley timed out`, `authentication failure`. */
function findBareSymbol(words: Token[], lookup: Lookup): string[] {
  if (words.length < 2) return [];
  const joined = words.map((token) => token.text).join('');
  return resolvePart(joined, lookup).filter((id) => isBareSymbol(joined, id, lookup));
}

/** A symbol as programs print it: upper case, or with underscores. */
const WRITTEN_SYMBOL = /^(?:\p{Lu}[\p{Lu}\d_]{4,}|[\p{L}\d]+_[\p{L}\d_]+|wsa\p{L}{4,})$/iu;

/**
 * Parts of symbols and mistyped symbols: what is written as one, or a single word. Beside a number that is no code, only what is written as a symbol counts.
 */
function findParts(words: Token[], besideNumber: boolean, lookup: Lookup): string[] {
  const written = words
    .filter(({ text }) => (text === text.toUpperCase() || /_|^wsa/i.test(text)) && WRITTEN_SYMBOL.test(text))
    .flatMap(({ text }) => {
      const parts = resolvePart(text, lookup);
      return parts.length > 0 ? parts : resolveMistyped(text, lookup);
    });
  const single = words.length === 1 && !besideNumber ? resolvePart(words[0].text, lookup) : [];
  return [...new Set([...written, ...single])];
}

/** The number to be honest about: one that stands where a code would. */
function findUnknown(judged: { token: Token; ids: string[]; judgement: string }[], alone: boolean): Token | undefined {
  return judged.find(
    ({ ids, judgement }) => ids.length === 0 && (alone ? judgement !== 'other' || judged.length === 1 : judgement === 'code'),
  )?.token;
}

/** Where a number belongs to several families, the one that the query names comes first. */
function preferFamily(ids: string[], text: string): string[] {
  const named = (id: string) => new RegExp(`\\b${id.split('/')[0]}`, 'i').test(text);
  return ids.toSorted((a, b) => Number(named(b)) - Number(named(a)));
}
