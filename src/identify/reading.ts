/** A text prepared for judging: its tokens, what stands before each number, and where topics and failures are spoken of. */

import type { FamilyId } from '../catalog/families/index.ts';
import { findColumns } from './columns.ts';
import { isWrittenSymbol, resolveToken, type Candidate } from './resolve.ts';
import { foldWord, scan, type Token } from './scan.ts';
import type { Lookup } from './table.ts';
import { kindOf, VOCABULARY, type Topic, type Vocabulary, type WordKind } from './words/vocabulary.ts';

export interface Reading {
  text: string;
  tokens: readonly Token[];
  lookup: Lookup;
  vocabulary: Vocabulary;
  /** Codes that each token could mean, by the token's place. */
  candidates: readonly (readonly Candidate[])[];
  kinds: readonly (WordKind | undefined)[];
  /** Starts of the words that speak of a family, of a failure, of another system: in order. */
  topicsAt: ReadonlyMap<FamilyId, number[]>;
  failuresAt: readonly number[];
  foreignAt: readonly number[];
  /** Numbers that stand in a column whose title says error or code. */
  titled: ReadonlySet<Token>;
  /** Numbers of one family below each other, three or more. */
  rows: ReadonlyMap<Token, FamilyId>;
}

/** One number of a reading, with what stands around it on its line. */
export interface Place {
  reading: Reading;
  at: number;
  token: Token;
  before: string;
  after: string;
}

/** The number of another system's errno: [Errno 111], errno: -4078; not WSAGetLastError or h_errno. */
function isErrno(previous: Token | undefined, token: Token, text: string): boolean {
  return previous !== undefined && /^errno$/i.test(previous.text) && /^["'\s:=#(]{0,4}$/.test(text.slice(previous.end, token.start));
}

/** How far a line is looked at before and after a number, in characters. */
const BEFORE = 80;
const AFTER = 60;

export function read(text: string, lookup: Lookup, vocabulary: Vocabulary = VOCABULARY): Reading {
  const tokens = scan(text);
  const candidates = tokens.map((token, at) => resolveToken(token, lookup, isErrno(tokens[at - 1], token, text)));
  const topicsAt = new Map<FamilyId, number[]>();
  const failuresAt: number[] = [];
  const foreignAt: number[] = [];
  const kinds = tokens.map((token, at) => {
    if (token.kind !== 'word') return undefined;
    for (const { family } of topicsOf(tokens, at, vocabulary)) push(topicsAt, family, token.start);
    const kind = kindOf(token.text, vocabulary);
    if (kind === 'error' || kind === 'failure' || (candidates[at].length > 0 && isWrittenSymbol(token.text))) failuresAt.push(token.start);
    if (isForeign(token, vocabulary)) foreignAt.push(token.start);
    return kind;
  });
  const known = { text, tokens, candidates, kinds };
  return { ...known, lookup, vocabulary, topicsAt, failuresAt, foreignAt, titled: findColumns(known), rows: findRows(known) };
}

export function placeOf(reading: Reading, at: number): Place {
  const token = reading.tokens[at];
  const before = reading.text.slice(Math.max(0, token.start - BEFORE), token.start);
  const after = reading.text.slice(token.end, token.end + AFTER);
  return { reading, at, token, before: before.slice(before.lastIndexOf('\n') + 1), after: /^[^\n]*/.exec(after)![0] };
}

/** The topics that begin at a token: the word itself, words in a row, or the beginning of an identifier (RasClient, DnsQuery_A). */
export function topicsOf(tokens: readonly Token[], at: number, { topics }: Vocabulary): Topic[] {
  const { text } = tokens[at];
  const folded = foldWord(text);
  const found: Topic[] = [];
  for (const length of startsOf(text, folded))
    for (const topic of topics.get(folded.slice(0, length)) ?? [])
      if (
        topic.words.length === 1 ||
        (length === folded.length &&
          topic.words.every((word, index) => index === 0 || (tokens[at + index] && foldWord(tokens[at + index].text) === word)))
      )
        found.push(topic);
  return found;
}

/** Letters of a topic at least, where it is only the beginning of an identifier. */
const TOPIC_LETTERS = 3;

/** Where a topic could end inside a word: at its end, before its plural s, or at a change of case. */
function startsOf(text: string, folded: string): number[] {
  const lengths = [folded.length];
  if (folded.endsWith('s')) lengths.push(folded.length - 1);
  if (folded.length !== text.length || text.length > 40) return lengths;
  for (let at = TOPIC_LETTERS; at < text.length; at++)
    if (/[\p{Lu}\d_]/u.test(text[at]) && (/[\p{Ll}\d]/u.test(text[at - 1]) || /\p{Ll}/u.test(text[at + 1] ?? ''))) lengths.push(at);
  return lengths;
}

function isForeign({ text }: Token, { foreign }: Vocabulary): boolean {
  return text.length <= 16 && (foreign.has(foldWord(text)) || /^(?:\p{L}+sql|sql\p{L}+)$/iu.test(text));
}

function push<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Whether one of some places, in order, lies within reach of a span. */
export function isNear(places: readonly number[] | undefined, { start, end }: Token, reach: number): boolean {
  if (!places) return false;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle] < start - reach) low = middle + 1;
    else high = middle;
  }
  return low < places.length && places[low] <= end + reach;
}

/** Lines that may lie between two of a column, and numbers that make one. */
const ROW_GAP = 2;
const ROW_LEAST = 3;

/** Three different numbers of one family, each the only one of its line, below each other. */
function findRows({ text, tokens, candidates }: Pick<Reading, 'text' | 'tokens' | 'candidates'>): Map<Token, FamilyId> {
  const lines = new Map<FamilyId, { token: Token; line: number; id: string }[]>();
  let line = 0;
  let end = text.indexOf('\n');
  tokens.forEach((token, at) => {
    for (; end >= 0 && end < token.start; end = text.indexOf('\n', end + 1)) line++;
    const [first] = candidates[at];
    // Sizes with a separator of thousands and eight bare digits stand in columns of their own.
    if (token.kind === 'word' || first?.how !== 'exact' || !/^(?:\d{1,7}|.*[a-f].*|-\d+|\d{10}|0x\d+)$/i.test(token.text)) return;
    const list = lines.get(first.family) ?? [];
    if (list.at(-1)?.line !== line) list.push({ token, line, id: first.id });
    lines.set(first.family, list);
  });
  const rows = new Map<Token, FamilyId>();
  for (const [family, list] of lines) {
    let run: typeof list = [];
    const close = () => {
      if (new Set(run.map(({ id }) => id)).size >= ROW_LEAST) for (const { token } of run) rows.set(token, family);
      run = [];
    };
    for (const each of list) {
      if (run.length > 0 && each.line - run.at(-1)!.line > ROW_GAP) close();
      run.push(each);
    }
    close();
  }
  return rows;
}
