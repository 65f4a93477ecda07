/** Reads a query: which codes it names and how, which numbers in it are none, and which words are left for the text search. */

import { FAMILIES, isFamilyId } from '../catalog/families/index.ts';
import { complete } from './completions.ts';
import { counterOf, listCalled, OWN_FROM } from './counted.ts';
import { findProduct } from './products.ts';
import { placeOf, read, type Reading } from './reading.ts';
import { isWrittenSymbol, resolveBare, resolveMistyped, resolveName, resolvePart, type Candidate, type How } from './resolve.ts';
import { foldWord, type Token } from './scan.ts';
import { isStage } from './signals/stage.ts';
import { foldName, type Counter, type ErrnoSystem, type Lookup } from './table.ts';
import { explainUnknown, type Unknown } from './unknown.ts';
import { weighAll, type Judgement } from './weigh.ts';
import { PRIOR, SHORT_QUERY, type Strength } from './weights.ts';
import { ERROR_BEFORE } from './words/abroad.ts';
import { NOISE } from './words/noise.ts';
import { isCurl, splitIdentifier, type WordKind } from './words/vocabulary.ts';

/** A code that the query names, and how. */
export interface Match {
  id: string;
  how: How;
  /** What in the query names it. */
  text: string;
  /** The system whose errno that is. */
  system?: ErrnoSystem;
  /** Somebody else counts so: an event that the page explains, an exit code of curl. */
  by?: Counter;
  /** The detail of a status that the query names, 404.13, and the section of the page that explains it. */
  detail?: { text: string; section: string };
}

export interface Identification {
  /** Codes that the query names, the likeliest first. */
  codes: string[];
  /** Codes whose symbol holds the query, or that its unfinished number begins: offered, but below a title that says the same. */
  parts: string[];
  /** Both, each with the way in which it was found. */
  matches: Match[];
  /** Guides that a number leads to, with the section: an event that only carries a code. */
  guides: string[];
  /** Numbers that somebody else counts and no page explains. */
  counted: Counted[];
  /** The first number that stands where a code would and is none, taken apart; and all of them. */
  unknown?: Unknown;
  unknowns: Unknown[];
  /** A number in the query was meant as a code and is none: its words alone must not lead to one by chance. */
  strayNumbers: boolean;
  /** What is left of the query for the text search. */
  words: string;
}

/** A number as curl or Windows counts it: it is no code, whatever code bears the same number. */
export interface Counted {
  text: string;
  by: Counter;
  /** Its name there, where the facts have it. */
  name: string;
}

/** Words that a symbol written with spaces has at most: BG_E_PROPERTY_SUPPORTED_FOR_DOWNLOAD_JOBS_ONLY has eight. */
const LONGEST_RUN = 8;

/** Characters of a query that are read. */
const LONGEST_QUERY = 2_000;

export function identify(query: string, lookup: Lookup): Identification {
  const reading = read(clean(query.slice(0, LONGEST_QUERY)), lookup);
  const { tokens } = reading;
  const words = tokens.filter((token, at) => token.kind === 'word' && !isNoise(reading, at));
  // A version of Windows and the stage of its Setup are no codes, and nobody meant them as one.
  const judged = weighAll(
    reading,
    priorOf(reading, words),
    (at) => findProduct({ reading, at }) === undefined && !isStage(placeOf(reading, at)),
  );
  const named = findNamed(reading);
  const called = [...findCalled(reading, judged), ...named.filter(({ page }) => page !== '')];
  const strangers = judged
    .filter(({ isCode, candidate, at }) => isCode && !candidate && !called.some((each) => each.at === at))
    .map(({ at }) => explainUnknown(tokens[at], lookup));
  const names = findNames(reading, words).filter(({ tokens: own }) => !own.every((token) => isSaid(token, strangers)));
  // What another program calls so is no code of ours: curl: (6).
  const numbers = judged.filter(({ at, isCode, candidate }) => isCode && candidate && !called.some((each) => each.at === at));
  const found = [
    ...names.map(({ at, candidates, text }) => ({ at, candidates, text })),
    ...numbers.map(({ at, candidate }) => ({ at, candidates: order(candidate!, reading.candidates[at]), text: tokens[at].text })),
    ...called.map(({ at, page, by }) => ({ at, candidates: [{ id: page, how: 'other-form' as const, by }], text: tokens[at].text })),
  ].toSorted((a, b) => a.at - b.at);
  const used = new Set([...names.flatMap(({ tokens: own }) => own), ...listCounterWords(reading, judged)]);
  const details = listDetails(reading, judged);
  const matches = unique([...rank(found), ...findBare(words, lookup)]).map((match): Match => {
    const detail = match.how === 'exact' ? details.get(match.id) : undefined;
    return detail ? { ...match, detail } : match;
  });
  const offered = matches.length > 0 ? [] : unique([...findParts(reading, words, judged, lookup), ...findMultiplied(reading, judged)]);
  const unknowns = offered.length > 0 && tokens.length === 1 ? [] : [...strangers];
  for (const token of words) {
    const value = isWrittenSymbol(token.text) ? lookup.unknownNames.get(foldName(token.text)) : undefined;
    if (value !== undefined && !used.has(token))
      unknowns.push({ ...explainUnknown({ ...token, value }, lookup), text: token.text, bare: false });
  }
  const guides = called.flatMap(({ page }) => (page.startsWith('guides/') ? [page] : []));
  const numbered = judged.flatMap(({ at, findings }): Counted[] => {
    const by = counterOf(findings);
    if (!by || called.some((each) => each.at === at)) return [];
    return [{ text: tokens[at].text, by, name: listCalled(reading, at, by)[0]?.[4] ?? '' }];
  });
  const counted = [...numbered, ...named.filter(({ page }) => page === '').map(({ counted: own }) => own)];
  const codes = matches.filter(({ id }) => lookup.rows.has(id));
  return {
    codes: codes.map(({ id }) => id),
    parts: offered.map(({ id }) => id),
    matches: [...codes, ...offered],
    guides: [...new Set(guides)],
    counted,
    ...(codes.length === 0 && unknowns.length > 0 ? { unknown: unknowns[0] } : {}),
    unknowns,
    strayNumbers:
      codes.length === 0 &&
      (unknowns.length > 0 ||
        counted.some(({ by }) => by === 'event') ||
        (judged.length > 0 && words.length < SHORT_QUERY) ||
        judged.some(isForeign)),
    words: listWords(words.filter((token) => !used.has(token) && !isSaid(token, unknowns))),
  };
}

/** Whether the name of a number without a page says a word: error 5, access denied. It explains the number, and speaks for no other code. */
function isSaid({ text }: Token, unknowns: readonly Unknown[]): boolean {
  return unknowns.some(({ name = '' }) => splitIdentifier(name).includes(foldWord(text)));
}

/** A name with a number, such as SRV2019, tells nothing beside other words; alone it is what is looked for: NegotiateDH2048. */
function listWords(left: Token[]): string {
  const plain = left.filter(({ text }) => !/\d{4}/.test(text));
  return (plain.length > 0 ? plain : left).map(({ text }) => text).join(' ');
}

const FOREIGN: ReadonlySet<Strength> = new Set(['errno', 'foreign', 'foreign-label']);

/** A number of another system, whose words must not make one of ours of it: [Errno 2], MySQL’s (61). */
function isForeign({ findings, isCode }: Judgement): boolean {
  return !isCode && findings.some(({ strength, weight }) => FOREIGN.has(strength) && weight < 0);
}

/** Typographic apostrophes and signs become those of keyboards. */
function clean(query: string): string {
  return query.normalize('NFC').replace(/[’‘ʼ]/g, "'").replace(/−/g, '-').trim();
}

/** Letters from which on a word beside no number is one of the text: `message` and `type`, but not `no` and `id`. */
const WORD_LETTERS = 4;

function isNoise({ tokens, kinds }: Reading, at: number): boolean {
  const { text } = tokens[at];
  const kind = kinds[at];
  const isWritten = /[_\p{Lu}].*[_\p{Lu}]/u.test(text);
  if (kind === 'error' || kind === 'code') return !isWritten;
  if (kind === 'join' || kind === 'carrier') {
    // Only beside a number do they belong to it: `type 5`, `long 10061`.
    const isNumbered = tokens.some((token) => token.kind !== 'word');
    return isNumbered ? kind === 'join' || !isWritten : text.length < WORD_LETTERS;
  }
  return NOISE.has(foldWord(text)) || (ERROR_BEFORE.test(text) && text.length <= 5);
}

/** The less stands beside a number, the likelier it is meant. */
function priorOf(reading: Reading, words: Token[]): number {
  if (words.length === 0) return PRIOR.alone;
  const numbers = reading.tokens.filter(({ kind }, at) => kind !== 'word' && findProduct({ reading, at }) === undefined);
  return words.length + numbers.length <= SHORT_QUERY ? PRIOR.short : PRIOR.sentence;
}

/** The likeliest meaning first, then the others: other forms, homonyms. */
function order(first: Candidate, all: readonly Candidate[]): readonly Candidate[] {
  return [first, ...all.filter(({ id }) => id !== first.id)];
}

/** Exact meanings in the order of the query, what wraps others last, then other forms, then homonyms. */
function rank(found: readonly { candidates: readonly Omit<Match, 'text'>[]; text: string }[]): Match[] {
  const all = found.flatMap(({ candidates, text }) => {
    // Of the codes that one number could mean the text has chosen the first: the others stand where it stands.
    const around = isAround({ id: candidates[0]?.id ?? '', text });
    return candidates.map(({ id, how, system, by }) => {
      const match: Match = { id, how, text, ...(system ? { system } : {}), ...(by ? { by } : {}) };
      return { match, around };
    });
  });
  return (['exact', 'other-form', 'homonym'] as const).flatMap((how) => {
    const own = all.filter(({ match }) => match.how === how);
    return [...own.filter(({ around }) => !around), ...own.filter(({ around }) => around)].map(({ match }) => match);
  });
}

/** Whether a code is an answer around others: what stands inside it is the cause. */
export function isWrapper(id: string): boolean {
  const family = id.slice(0, id.indexOf('/'));
  return isFamilyId(family) && FAMILIES[family].wraps === true;
}

/** A bare status of HTTP: BG_E_HTTP_ERROR_404 is an error itself. */
function isAround({ id, text }: Pick<Match, 'id' | 'text'>): boolean {
  return isWrapper(id) && /^\d{3}$/.test(text);
}

function unique(matches: readonly Match[]): Match[] {
  const seen = new Set<string>();
  return matches.filter(({ id }) => !seen.has(id) && seen.add(id));
}

interface Name {
  at: number;
  tokens: Token[];
  candidates: readonly Candidate[];
  text: string;
}

/** Symbols, written as one word or as several; a symbol of ordinary words counts only where it is the whole query. */
function findNames(reading: Reading, words: Token[]): Name[] {
  const runs = findRuns(reading, words);
  const inRun = new Set(runs.flatMap(({ tokens }) => tokens));
  const single = reading.tokens.flatMap((token, at) => {
    const candidates = reading.candidates[at];
    if (token.kind !== 'word' || candidates.length === 0 || inRun.has(token)) return [];
    if (!isWrittenSymbol(token.text) && !(words.length === 1 && words[0] === token)) return [];
    return [{ at, tokens: [token], candidates, text: token.text }];
  });
  return [...runs, ...single];
}

/** Runs of words, with or without a number (BG-E-HTTP-ERROR-403), that are one symbol written with spaces or hyphens; the longest first. */
function findRuns({ tokens, text, lookup }: Reading, words: Token[]): Name[] {
  const runs: Name[] = [];
  const taken = new Set<Token>();
  for (let length = Math.min(LONGEST_RUN, tokens.length); length > 1; length--)
    for (let at = 0; at + length <= tokens.length; at++) {
      const part = tokens.slice(at, at + length);
      if (part[0].kind !== 'word' || part.some((token) => (token.kind !== 'word' && token.kind !== 'decimal') || taken.has(token)))
        continue;
      const written = text.slice(part[0].start, part.at(-1)!.end);
      // Capitals or hyphens write a symbol; small letters must be the whole query: “try again later” is none.
      const isSymbol = /^[\p{Lu}\d _-]+$/u.test(written) || /^[\w-]+$/.test(written) || words.every((word) => part.includes(word));
      const candidates = isSymbol && !/[.,;:()]/.test(written) ? resolveName(written, lookup) : [];
      if (candidates.length === 0) continue;
      runs.push({ at, tokens: part, candidates, text: written });
      for (const token of part) taken.add(token);
    }
  return runs;
}

/** Several words that together are a whole symbol but for its prefix: `oakley timed out`, `authentication failure`. */
function findBare(words: Token[], lookup: Lookup): Match[] {
  if (words.length < 2 || words.length > LONGEST_RUN) return [];
  const text = words.map((token) => token.text).join('');
  return resolveBare(text, lookup).map((id) => ({ id, how: 'part', text }));
}

/** What other programs call a code: `curl: (7)`, `event 20276`, Outlook’s `0x800CCC0E`. */
function findCalled(reading: Reading, judged: Judgement[]): { at: number; page: string; by: Counter }[] {
  const { tokens, lookup } = reading;
  // ORA-12541: the number is part of the name that says whose it is.
  const isOwn = (at: number, words: string) =>
    at > 0 && tokens[at].start - tokens[at - 1].end === 1 && words.split(' ').includes(foldWord(tokens[at - 1].text));
  return judged.flatMap(({ at, findings }) => {
    const isPart = findings.some(({ strength }) => strength === 'larger' || strength === 'unit');
    if (isPart && !lookup.called.get(tokens[at].value)?.some(([, words]) => isOwn(at, words))) return [];
    return listCalled(reading, at, counterOf(findings) ?? '')
      .filter(([, , page]) => page !== '')
      .map(([, , page, by]) => ({ at, page, by }));
  });
}

/** Details of the statuses of a query that their pages explain, by code: HTTP Error 404.13. */
function listDetails({ text, tokens, lookup }: Reading, judged: Judgement[]): Map<string, NonNullable<Match['detail']>> {
  return new Map(
    judged.flatMap(({ at, isCode }) => {
      const written = isCode ? /^\d{3}\.\d{1,2}(?!\d)/.exec(text.slice(tokens[at].start, tokens[at].start + 7))?.[0] : undefined;
      const [id, section] = (written === undefined ? undefined : lookup.details.get(written))?.split('#') ?? [];
      return id && section && written ? [[id, { text: written, section }] as const] : [];
    }),
  );
}

/** Names that somebody else gives what it counts: CURLE_COULDNT_CONNECT. */
function findNamed({ tokens, lookup }: Reading): { at: number; page: string; by: Counter; counted: Counted }[] {
  return tokens.flatMap(({ kind, text }, at) => {
    const called = kind === 'word' && text.includes('_') ? lookup.calledNames.get(foldName(text)) : undefined;
    if (!called) return [];
    const [number, , page, by, name] = called;
    return [{ at, page, by, counted: { text: number, by, name } }];
  });
}

/** The code of a number like no other before a plural, with nothing else: 10054 postes counts them, or somebody has typed a code and where. */
function findMultiplied({ tokens }: Reading, judged: Judgement[]): Match[] {
  return judged.flatMap(({ at, candidate, findings }) =>
    tokens.length === 2 &&
    candidate?.how === 'exact' &&
    findings.some(({ strength }) => strength === 'count') &&
    tokens[at].value >= OWN_FROM
      ? [{ id: candidate.id, how: 'part', text: tokens[at].text }]
      : [],
  );
}

/** The words that say who counts a number, and of what: they are no words to search for. */
function listCounterWords(reading: Reading, judged: Judgement[]): Token[] {
  const counted = judged.flatMap(({ at, findings }) => {
    const by = counterOf(findings);
    return by ? [{ by, sources: listCalled(reading, at, by).map(([, words]) => ` ${words} `) }] : [];
  });
  if (counted.length === 0) return [];
  return reading.tokens.filter(({ kind, text }) => {
    const word = foldWord(text);
    return (
      kind === 'word' &&
      (reading.vocabulary.events.has(word) ||
        isCurl(text) ||
        counted.some(({ sources }) => sources.some((own) => own.includes(` ${word} `))))
    );
  });
}

/** A symbol as programs print it: upper case, or with underscores. */
const PRINTED_SYMBOL = /^(?:\p{Lu}[\p{Lu}\d_]{4,}|[\p{L}\d]+_[\p{L}\d_]+|wsa\p{L}{4,})$/iu;

/** ERROR in front of a text of any system. */
function isLabel(kind: WordKind | undefined): boolean {
  return kind === 'error' || kind === 'code';
}

/**
 * Parts of symbols and mistyped symbols: what is written as one, or a single word; the codes that an unfinished number begins.
 * Beside a number only what is written as a symbol counts.
 */
function findParts({ tokens, kinds }: Reading, words: Token[], judged: Judgement[], lookup: Lookup): Match[] {
  const find = (text: string): Match[] => {
    const parts = resolvePart(text, lookup);
    if (parts.length > 0) return parts.map((id) => ({ id, how: 'part', text }));
    return resolveMistyped(text, lookup).map((id) => ({ id, how: 'mistyped', text }));
  };
  const written = words
    .filter((token) => !isLabel(kinds[tokens.indexOf(token)]))
    .filter(({ text }) => (text === text.toUpperCase() || /_|^wsa/i.test(text)) && PRINTED_SYMBOL.test(text))
    .flatMap(({ text }) => find(text));
  const single = words.length === 1 && judged.length === 0 ? find(words[0].text) : [];
  const begun =
    tokens.length === 1 && judged.length === 1
      ? complete(tokens[0].text, lookup).map((id): Match => ({ id, how: 'part', text: tokens[0].text }))
      : [];
  return [...written, ...single, ...begun];
}
