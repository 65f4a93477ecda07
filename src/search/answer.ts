/** The answer to a query: every kind of evidence for a code weighed in one place. Pure: the browser and the tests ask the same. */

import type { Bilingual } from '../catalog/language.ts';
import { identify, isWrapper, type Identification, type Match } from '../identify/identify.ts';
import type { How } from '../identify/resolve.ts';
import type { Counter, ErrnoSystem, Lookup, TableRow } from '../identify/table.ts';
import { judgeChance } from './chance.ts';
import { speaksOfField } from './field.ts';
import type { SearchIndex } from './index-data.ts';
import { findMessages, type FoundMessage } from './messages.ts';
import { listTopics, priorOf } from './prior.ts';
import { rankWords, type RankedWords } from './rank.ts';
import type { TextHit } from './text-pages.ts';
import { foldText, splitWords } from './text.ts';

/** What led to a result: a number or name in any form, Windows' own message, words, the text of the page. */
type FoundBy = 'identifier' | 'part' | 'message' | 'words' | 'text';

export interface Result {
  /** Path of the page without slashes at its ends: `family/number`, or that of a guide, a list or a map. */
  id: string;
  title: Bilingual;
  /** What the table knows of a code; other pages have no row. */
  row?: TableRow;
  foundBy: FoundBy;
  /** The query names this code, by number or by name. */
  exact: boolean;
  /** How a number or name leads here, where one does, and the system whose errno it is. */
  how?: How;
  system?: ErrnoSystem;
  /** Somebody else counts so. */
  by?: Counter;
  /** The section of a guide that explains the event asked for. */
  section?: string;
  /** The detail of a status, and the section of the page that explains it. */
  detail?: Match['detail'];
  score: number;
  /** The message found, where one led here: its language, and whether it is the other meaning of the number. */
  message?: Pick<FoundMessage, 'language' | 'kind'>;
  hit?: TextHit;
}

export interface Answer {
  results: Result[];
  identification: Identification;
}

export interface Sources {
  table: Lookup;
  /** Absent until it is loaded, or where it cannot be: names and numbers are found all the same. */
  index?: SearchIndex | undefined;
  /** Pages by the words of their texts. */
  hits?: TextHit[] | undefined;
}

/** The score of a code that the query names. */
const CERTAIN = 10;
/** Where a clause ends: a colon before a space, the end of a sentence or line, brackets and quotes. */
const CLAUSE = /:\s|[.!?;]\s|[\n()[\]"«»“”]| [-–—] /;
/** What a clause counts beside the whole query. */
const CLAUSE_SHARE = 0.9;
/** Letters from which on a title may be known by its beginning. */
const LEAST_TYPED = 3;
/** Results given at most. */
const MOST_RESULTS = 40;

/** What the kinds of evidence count beside the words, whose score is about 1 where all stand in the title. */
const MESSAGE = 3;
const HINT = 1.5;
/** What a message counts of which a text is the beginning, however short. */
const BEGINNING = 0.5;
const MESSAGE_POWER = 2.5;
const PART: Record<How, number> = { exact: 0, 'other-form': 0, homonym: 1.2, part: 0.9, mistyped: 1.2 };
const TITLE_BEGINS = 0.8;
/** What a title of several words counts that a long text of our field has word for word, where nothing else is found. */
const TITLE_SAID = 0.35;
const TEXT = 1.1;
/** Below this score nothing is shown, and below this share of the best one. */
const LEAST_SCORE = 0.25;
const LEAST_SHARE = 0.25;
/** Beside a number that is something else, a message must have this score, and the text of a page this share of the words. */
const LEAST_BESIDE_NUMBER = 0.6;
const LEAST_COVERED_BESIDE_NUMBER = 0.9;
/** How surely a message must be meant for a text to be of our field. */
const CERTAIN_MESSAGE = 0.4;

/** From this on a text is a message's beginning, and from this share of the message on it is the whole. */
const BEGUN = 0.85;
const ENDED = 0.9;
/** From this share of the best on a text holds as much of one as of the other. */
const ALIKE = 0.75;
/** What counts of several messages that a text begins, by how often people meet their codes. */
const OFTEN = { common: 1.14, occasional: 1, rare: 1 };
/** From this certainty on a message is what the text says: the whole of it, or its beginning. */
const WHOLE_MESSAGE = 0.9;

const NO_WORDS: RankedWords = { scores: [], weight: 0, unknown: 0 };
const NO_TOPICS: ReadonlySet<string> = new Set();

/** Answers a query from what is loaded. */
export function answer(query: string, { table, index, hits = [] }: Sources): Answer {
  const identification = identify(query, table);
  const results = new Map<string, Result>();
  const add = ({ certain: _, whole: __, asked: ___, ...result }: Weighed) => {
    const row = table.rows.get(result.id);
    const title = row?.title ?? table.guides.get(result.id) ?? hits.find(({ id }) => id === result.id)?.title;
    if (title && !results.has(result.id)) results.set(result.id, { ...result, title, ...(row ? { row } : {}) });
  };
  const isNamed = identification.matches.some(({ how }) => isExact(how));
  const weighed = weigh(query, identification, { table, index, hits }).filter((result) => !isNamed || standsBesideCode(result));
  // An answer around a message of Windows says only that something failed: the message says what.
  if (identification.codes.length > 0 && identification.codes.every(isWrapper))
    for (const result of weighed) if (result.certain && !isWrapper(result.id)) add(result);
  for (const { text: _, ...match } of identification.matches)
    if (isExact(match.how)) add({ foundBy: 'identifier', exact: true, score: CERTAIN, ...match });
  // Beside a code that the text of the event holds, the guide is no answer of its own.
  for (const guide of results.size > 0 ? [] : identification.guides) {
    const [id, section] = guide.split('#');
    add({ id, foundBy: 'identifier', exact: true, score: CERTAIN, ...(section ? { section } : {}) });
  }
  for (const result of weighed) add(result);
  for (const hit of hits) {
    const result = results.get(hit.id);
    if (result) result.hit = hit;
  }
  return { identification, results: [...results.values()].slice(0, MOST_RESULTS) };
}

/** Whether a number or name says the code itself, in whatever form. */
function isExact(how: How): boolean {
  return how === 'exact' || how === 'other-form';
}

/** Beside a code that the query names, other words are no guess at another one; a message of Windows from end to end is none. */
function standsBesideCode({ whole, how, foundBy }: Weighed): boolean {
  return whole === true || how !== undefined || foundBy === 'text';
}

/** A result before it has a title; whether a message that led to it is certain, and stands in the text from end to end, and whether the query is one word of its own. */
type Weighed = Omit<Result, 'title'> & { certain?: boolean; whole?: boolean; asked?: boolean };

/** Every code for which something speaks, best first. */
function weigh(query: string, identification: Identification, { table, index, hits = [] }: Sources): Weighed[] {
  const evidence = index ? readIndexed(query, identification, index) : NO_EVIDENCE;
  const { lift, left } = evidence;
  const scores = new Map<string, Weighed>();
  const speak = ({ id, score, foundBy, message, how, asked = false }: Voice) => {
    const known = scores.get(id);
    const certain = message !== undefined && certaintyOf(message) >= WHOLE_MESSAGE;
    const whole = certain && message.held >= ENDED;
    if (!known)
      scores.set(id, { id, foundBy, exact: false, score, certain, whole, asked, ...(message ? { message } : {}), ...(how ? { how } : {}) });
    else {
      known.certain ||= certain;
      known.whole ||= whole;
      known.asked ||= asked;
      if (score > known.score) known.foundBy = foundBy;
      known.score += score;
      if (message) known.message ??= message;
      if (how) known.how ??= how;
    }
  };
  evidence.voices.forEach(speak);
  for (const voice of [...listParts(identification), ...listTitlesBegun(query, table)])
    speak({ ...voice, score: voice.score * lift(voice.id) });
  for (const { id, score, covered } of hits)
    if (!identification.strayNumbers || covered >= LEAST_COVERED_BESIDE_NUMBER)
      speak({ id, score: TEXT * score * left * lift(id), foundBy: 'text' });
  const all = [...scores.values()].toSorted((a, b) => Number(b.asked) - Number(a.asked) || b.score - a.score);
  const best = Math.max(0, ...all.map(({ score }) => score));
  return all.filter(({ score }) => score >= LEAST_SCORE && score >= best * LEAST_SHARE);
}

/** What one kind of evidence says for a code. */
type Voice = Pick<Weighed, 'id' | 'score' | 'foundBy' | 'how' | 'asked'> & { message?: FoundMessage };

interface Evidence {
  voices: Voice[];
  /** By how much a code rises or sinks by what is likely. */
  lift: (id: string) => number;
  /** What other words count beside the message that explains them. */
  left: number;
}

const NO_EVIDENCE: Evidence = { voices: [], lift: () => 1, left: 1 };

/** What the index says: words and messages. */
function readIndexed(query: string, { words, strayNumbers, unknown, counted }: Identification, index: SearchIndex): Evidence {
  const spoken = listTopics(index, query);
  const ranked = words === '' ? NO_WORDS : rankClauses(index, query, words);
  const lift = (id: string, topics: ReadonlySet<string> = spoken) => {
    const code = index.codeOf.get(id);
    return code === undefined ? 1 : priorOf(index, code, topics, ranked.weight);
  };
  const found = findMessages(index, query);
  const isForeign = !speaksOfField(index, query) && found.every((message) => certaintyOf(message) < CERTAIN_MESSAGE);
  const messages = isForeign ? [] : found.filter(({ score }) => !strayNumbers || score >= LEAST_BESIDE_NUMBER);
  // Words that a message explains are no evidence of their own, but for a title.
  const left = 1 - Math.max(0, ...messages.map(certaintyOf));
  const isChance = judgeChance(ranked, {
    query,
    isForeign,
    isSpoken: spoken.size > 0,
    strayNumbers,
    isOthers: unknown !== undefined,
    isCounted: counted.length > 0,
  });
  const voices = ranked.scores
    .filter((word) => !isChance(word))
    .map(({ code, score, said, titled, asked }): Voice => {
      const id = index.ids[code];
      return { id, score: score * (said && titled ? 1 : left) * lift(id, said ? NO_TOPICS : spoken), foundBy: 'words', asked };
    });
  const best = new Map(messages.toSorted((a, b) => strengthOf(a) - strengthOf(b)).map((message) => [message.code, message]));
  const begun = listBegun([...best.values()]);
  for (const [code, message] of best) {
    const id = index.ids[code];
    // What is certain needs no help of how often a code is met and of what else the text speaks.
    const often = begun.has(message) ? OFTEN[index.frequency[code]] : 1;
    voices.push({ id, score: strengthOf(message) * often * lift(id) ** (1 - certaintyOf(message)), foundBy: 'message', message });
  }
  if (!isForeign && voices.every(({ score }) => score < LEAST_SCORE)) voices.push(...listSaid(ranked, index));
  return { voices, lift, left };
}

/**
 * Messages that a text begins alike: it has been cut where several go on, holds about the same of each, and of none all.
 * What is met more often is likelier then.
 */
function listBegun(messages: readonly FoundMessage[]): ReadonlySet<FoundMessage> {
  const begun = messages.filter(({ explained }) => explained >= BEGUN);
  const most = Math.max(0, ...begun.map(({ held }) => held));
  return new Set(most >= ENDED ? [] : begun.filter(({ held }) => held >= most * ALIKE));
}

/** Codes whose title of several words the query says word for word. */
function listSaid({ scores }: RankedWords, index: SearchIndex): Voice[] {
  return scores
    .filter(({ titled, phrase }) => titled && phrase >= 2)
    .map(({ code }) => ({ id: index.ids[code], score: TITLE_SAID, foundBy: 'words' }));
}

/** Codes of which the query is a part of the symbol, or a mistyped one. */
function listParts({ matches }: Identification): Voice[] {
  return matches
    .filter(({ how }) => !isExact(how))
    .map(({ id, how }, at) => ({ id, score: PART[how] / (1 + at / 4), foundBy: 'part', how }));
}

/** Codes whose title begins as the query does. */
function listTitlesBegun(query: string, table: Lookup): Voice[] {
  const typed = foldText(query);
  if (typed.length < LEAST_TYPED) return [];
  return foldTitles(table)
    .filter(({ folded }) => folded.startsWith(typed))
    .map(({ id, folded }) => ({ id, score: TITLE_BEGINS * (0.5 + (0.5 * typed.length) / folded.length), foundBy: 'words' }));
}

/**
 * Ranks by all words of a query, and by those of each clause alone: what a program puts before and behind a sentence
 * says nothing of the error. A code keeps its best score.
 */
function rankClauses(index: SearchIndex, query: string, words: string): RankedWords {
  const whole = rankWords(index, withNumbers(query, words));
  const clauses = query.split(CLAUSE).map((clause) => withNumbers(clause, words));
  if (clauses.length < 2) return whole;
  const best = new Map(whole.scores.map((score) => [score.code, score]));
  for (const clause of new Set(clauses)) {
    if (!clause.includes(' ')) continue;
    for (const own of rankWords(index, clause).scores) {
      const score = own.score * CLAUSE_SHARE;
      const known = best.get(own.code);
      if (known && score > known.score) best.set(own.code, { ...known, score });
    }
  }
  return { ...whole, scores: [...best.values()] };
}

/** The words that are left of a query, and between them the small numbers that belong to names: protocol 47, port 443. */
function withNumbers(query: string, words: string): string {
  const left = new Set(splitWords(words));
  return splitWords(query)
    .filter((word) => left.has(word) || /^\d{1,3}$/.test(word))
    .join(' ');
}

/** How surely a message is meant: the text is the message, or the message explains the text. */
function certaintyOf({ score, explained }: FoundMessage): number {
  return Math.max(score ** 2, explained);
}

/** What a message counts: by how well both fit each other, or, where it explains the text, by how much of it the text holds. */
function strengthOf({ kind, score, explained, held }: FoundMessage): number {
  return (kind === 'hint' ? HINT : MESSAGE) * Math.max(score ** MESSAGE_POWER, explained * (BEGINNING + (1 - BEGINNING) * held));
}

interface FoldedTitle {
  id: string;
  folded: string;
}

const foldedTitles = new WeakMap<Lookup, FoldedTitle[]>();

/** The titles of a table as they are compared, made once a table. */
function foldTitles(table: Lookup): FoldedTitle[] {
  const known = foldedTitles.get(table);
  if (known) return known;
  const made = [...table.rows.values()].flatMap(({ id, title }) => Object.values(title).map((text) => ({ id, folded: foldText(text) })));
  foldedTitles.set(table, made);
  return made;
}
