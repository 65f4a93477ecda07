/** A text prepared for judging: its tokens, what stands before each number, and where topics and failures are spoken of. */

import { FACILITY } from '../catalog/families/family.ts';
import { FAMILIES, type FamilyId } from '../catalog/families/index.ts';
import { findColumns } from './columns.ts';
import { readErrno } from './errno.ts';
import { findRows, type Row } from './rows.ts';
import { isWrittenSymbol, resolveToken, type Candidate } from './resolve.ts';
import { foldWord, scan, type Token } from './scan.ts';
import type { Lookup } from './table.ts';
import { isCurl, kindOf, VOCABULARY, type Topic, type Vocabulary, type WordKind } from './words/vocabulary.ts';

export interface Reading {
  text: string;
  tokens: readonly Token[];
  lookup: Lookup;
  vocabulary: Vocabulary;
  /** Codes that each token could mean, by the token's place. */
  candidates: readonly (readonly Candidate[])[];
  kinds: readonly (WordKind | undefined)[];
  /** Topics of families that begin at each token. */
  topics: readonly (readonly Topic[])[];
  /** Starts of the words that speak of a family, of a failure, of another system: in order. */
  topicsAt: ReadonlyMap<FamilyId, number[]>;
  failuresAt: readonly number[];
  foreignAt: readonly number[];
  /** Starts of the words after which somebody else counts: an event, curl. */
  countersAt: readonly number[];
  /** Starts of the words that speak of networks or of any family, in order. */
  fieldAt: readonly number[];
  /** Numbers that stand in a column whose title says error or code. */
  titled: ReadonlySet<Token>;
  /** Numbers of one family below each other, three or more. */
  rows: ReadonlyMap<Token, Row>;
}

/** One number of a reading, with what stands around it on its line. */
export interface Place {
  reading: Reading;
  at: number;
  token: Token;
  before: string;
  after: string;
}

/** What a client of SQL Server says of its connection: the number beside it is one of Windows, not of SQL Server. */
const SQL_CLIENT = /\bprovider ?: [^,()]{3,40}, err(?:or|eur) ?: \d+ - |\bnetwork-related or instance|\bréseau ou spécifique à l/iu;

/** How far a line is looked at before and after a number, in characters. */
const BEFORE = 80;
const AFTER = 60;

export function read(text: string, lookup: Lookup, vocabulary: Vocabulary = VOCABULARY): Reading {
  const tokens = scan(text);
  const words = readWords(tokens, lookup, vocabulary);
  const kinds = words.map((word) => word?.kind);
  const named = words.map((word) => word?.candidates ?? []);
  const candidates = tokens.map((_, at) => words[at]?.candidates ?? resolveNumber({ text, tokens, kinds, named, lookup }, at));
  const topics = words.map((word, at) => word?.topics.filter((topic) => isWhole(topic, tokens, at)) ?? NO_TOPICS);
  const topicsAt = new Map<FamilyId, number[]>();
  const failuresAt: number[] = [];
  const foreignAt: number[] = [];
  const countersAt: number[] = [];
  const fieldAt: number[] = [];
  const ofClient = SQL_CLIENT.test(text);
  words.forEach((word, at) => {
    if (!word) return;
    const { start } = tokens[at];
    for (const { family } of topics[at]) push(topicsAt, family, start);
    if (word.fails) failuresAt.push(start);
    if (word.foreign && !(ofClient && /^sql$/i.test(tokens[at].text))) foreignAt.push(start);
    if (word.counts) countersAt.push(start);
    if (word.field || topics[at].length > 0) fieldAt.push(start);
  });
  const known = { text, tokens, candidates, kinds };
  return {
    ...known,
    topics,
    lookup,
    vocabulary,
    topicsAt,
    failuresAt,
    foreignAt,
    countersAt,
    fieldAt,
    titled: findColumns(known),
    rows: findRows(known),
  };
}

/** What a word says by itself, whatever stands around it. */
interface KnownWord {
  candidates: readonly Candidate[];
  kind: WordKind;
  /** Topics that begin with it: whether their other words follow is the text’s. */
  topics: readonly Topic[];
  /** Speaks of a failure, or is the name of one. */
  fails: boolean;
  /** Speaks of networks. */
  field: boolean;
  /** Names another system. */
  foreign: boolean;
  /** Leads a number of somebody else: an event, curl. */
  counts: boolean;
}

const NO_TOPICS: readonly Topic[] = [];

/** By token, undefined for numbers. A log repeats its words: each is looked up once. */
function readWords(tokens: readonly Token[], lookup: Lookup, vocabulary: Vocabulary): (KnownWord | undefined)[] {
  const known = new Map<string, KnownWord>();
  return tokens.map((token) => {
    if (token.kind !== 'word') return undefined;
    let word = known.get(token.text);
    if (!word) known.set(token.text, (word = readWord(token, lookup, vocabulary)));
    return word;
  });
}

function readWord(token: Token, lookup: Lookup, vocabulary: Vocabulary): KnownWord {
  const { text } = token;
  const folded = foldWord(text);
  const candidates = resolveToken(token, lookup);
  const kind = kindOf(text, vocabulary);
  return {
    candidates,
    kind,
    topics: listTopics(text, vocabulary),
    fails: kind === 'error' || kind === 'failure' || (candidates.length > 0 && isWrittenSymbol(text)),
    field: vocabulary.field.some((stem) => folded.startsWith(stem)),
    foreign: isForeign(token, vocabulary),
    counts: vocabulary.events.has(folded) || isCurl(text),
  };
}

/** Codes that a number could mean: its own, and those of an errno where it may be one. */
function resolveNumber(words: Parameters<typeof readErrno>[0], at: number): Candidate[] {
  const errno = readErrno(words, at);
  if (errno?.only) return errno.codes;
  const own = resolveToken(words.tokens[at], words.lookup);
  // A status of HTTP is no error of a system.
  return errno ? [...own.filter(({ family }) => FAMILIES[family].hresult === FACILITY.win32), ...errno.codes] : own;
}

export function placeOf(reading: Reading, at: number): Place {
  const token = reading.tokens[at];
  const before = reading.text.slice(Math.max(0, token.start - BEFORE), token.start);
  const after = reading.text.slice(token.end, token.end + AFTER);
  const end = after.indexOf('\n');
  return { reading, at, token, before: before.slice(before.lastIndexOf('\n') + 1), after: end < 0 ? after : after.slice(0, end) };
}

/** The topics that a word begins: the word itself, its first word, or the beginning of an identifier (RasClient, DnsQuery_A). */
function listTopics(text: string, { topics }: Vocabulary): Topic[] {
  const folded = foldWord(text);
  return startsOf(text, folded).flatMap((length) =>
    (topics.get(folded.slice(0, length)) ?? []).filter(({ words }) => words.length === 1 || length === folded.length),
  );
}

/** Whether the other words of a topic follow its first. */
function isWhole({ words }: Topic, tokens: readonly Token[], at: number): boolean {
  return words.every((word, index) => index === 0 || (tokens[at + index] && foldWord(tokens[at + index].text) === word));
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
  return (
    text.length <= 16 &&
    (foldWord(text)
      .split('.')
      .some((part) => foreign.has(part)) ||
      /^(?:\p{L}+sql|sql\p{L}+)$/iu.test(text))
  );
}

function push<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Whether one of some places, in order, lies within reach of a span. */
export function isNear(places: readonly number[] | undefined, { start, end }: Pick<Token, 'start' | 'end'>, reach: number): boolean {
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
