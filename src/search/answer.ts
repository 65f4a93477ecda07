/** The answer to a query: every kind of evidence for a code weighed in one place. Pure: the browser and the tests ask the same. */

import type { Bilingual, Language } from '../catalog/language.ts';
import { identify, type Identification } from '../identify/identify.ts';
import type { Lookup, TableRow } from '../identify/table.ts';
import type { SearchIndex } from './index-data.ts';
import { findMessages, type FoundMessage } from './messages.ts';
import { listTopics, priorOf } from './prior.ts';
import { rankWords } from './rank.ts';
import { foldText } from './text.ts';

/** What led to a result: a number or name in any form, Windows' own message, words, the text of the page. */
export type FoundBy = 'identifier' | 'part' | 'message' | 'words' | 'text';

export interface Result {
  id: string;
  row: TableRow;
  foundBy: FoundBy;
  /** The query names this code, by number or by name. */
  exact: boolean;
  score: number;
  /** The message found, where one led here: its language, and whether it is the other meaning of the number. */
  message?: Pick<FoundMessage, 'language' | 'kind'>;
  hit?: TextHit;
}

/** A page found by the words of its text, by whoever searches texts. */
export interface TextHit {
  id: string;
  score: number;
  /** Prose of one language, the words found between <mark> and </mark>. */
  excerpt: string;
  language: Language;
}

export interface Answer {
  /** The language that the query is written in, as far as its words tell. */
  language: Language | undefined;
  results: Result[];
  identification: Identification;
}

export interface Sources {
  table: Lookup;
  /** Absent until it is loaded, or where it cannot be: names and numbers are found all the same. */
  index?: SearchIndex | undefined;
  /** Pages by the words of their texts, best first. */
  hits?: TextHit[] | undefined;
}

/** Results given at most. */
const MOST_RESULTS = 20;

/** What the kinds of evidence count beside the words, whose score is about 1 where all stand in the title. */
const MESSAGE = 3;
const HINT = 1.5;
const MESSAGE_POWER = 3;
const PART = 0.9;
const TITLE_BEGINS = 0.8;
/** Below this score nothing is shown, and below this share of the best one. */
const LEAST_SCORE = 0.3;
const LEAST_SHARE = 0.3;
/** Beside a number that is something else, a code must have two of the words and this share of them, or a message this score. */
const LEAST_BESIDE_NUMBER = 0.6;

/** Answers a query from what is loaded. */
export function answer(query: string, { table, index, hits = [] }: Sources): Answer {
  const identification = identify(query, table);
  const results = new Map<string, Result>();
  const add = (id: string, result: Omit<Result, 'id' | 'row'>) => {
    const row = table.rows.get(id);
    if (row && !results.has(id)) results.set(id, { id, row, ...result });
  };
  for (const id of identification.codes) add(id, { foundBy: 'identifier', exact: true, score: 10 });
  const evidence = index ? weigh(query, identification, index, table) : identification.parts.map(toPart);
  for (const { id, ...result } of evidence) add(id, result);
  for (const hit of hits) add(hit.id, { foundBy: 'text', exact: false, score: hit.score, hit });
  for (const hit of hits) {
    const result = results.get(hit.id);
    if (result) result.hit = hit;
  }
  return { identification, results: [...results.values()].slice(0, MOST_RESULTS), language: undefined };
}

type Weighed = Omit<Result, 'row'>;

function toPart(id: string, at: number): Weighed {
  return { id, foundBy: 'part', exact: false, score: 1 / (at + 1) };
}

/** Every code for which something speaks, best first. */
function weigh(query: string, { words, parts, strayNumbers, unknown }: Identification, index: SearchIndex, table: Lookup): Weighed[] {
  const scores = new Map<string, Weighed>();
  const spoken = listTopics(index, query);
  const ranked = words === '' ? { scores: [], weight: 0 } : rankWords(index, words);
  const order = new Map(index.ids.map((id, at) => [id, at]));
  // What is certain needs no help of how often a code is met and of what else the text speaks.
  const lift = (id: string, certainty: number) => {
    const code = order.get(id);
    return code === undefined ? 1 : priorOf(index, code, spoken, ranked.weight) ** (1 - certainty);
  };
  const speak = (id: string, plain: number, foundBy: FoundBy, message?: FoundMessage) => {
    const score = plain * lift(id, message?.score ?? 0);
    const known = scores.get(id);
    if (!known) scores.set(id, { id, foundBy, exact: false, score, ...(message ? { message } : {}) });
    else {
      if (score > known.score) known.foundBy = foundBy;
      known.score += score;
      if (message) known.message ??= message;
    }
  };
  const messages = findMessages(index, query).filter(({ score }) => !strayNumbers || score >= LEAST_BESIDE_NUMBER);
  // Words that a message explains are no evidence of their own.
  const left = 1 - (messages[0]?.score ?? 0) ** 2;
  for (const { code, score, covered, matched, phrase } of ranked.scores) {
    if (strayNumbers && phrase < 2 && (unknown || matched < 2 || covered < LEAST_BESIDE_NUMBER)) continue;
    speak(index.ids[code], score * left, 'words');
  }
  const told = new Set<number>();
  for (const message of messages) {
    if (told.has(message.code)) continue;
    told.add(message.code);
    speak(index.ids[message.code], (message.kind === 'hint' ? HINT : MESSAGE) * message.score ** MESSAGE_POWER, 'message', message);
  }
  parts.forEach((id, at) => speak(id, PART / (1 + at / 4), 'part'));
  const typed = foldText(query);
  for (const [id, { title }] of typed.length < 3 ? [] : table.rows) {
    const begins = startOf(title, typed);
    if (begins > 0) speak(id, TITLE_BEGINS * (0.5 + 0.5 * begins), 'words');
  }
  const best = [...scores.values()].toSorted((a, b) => b.score - a.score);
  return best.filter(({ score }) => score >= LEAST_SCORE && score >= best[0].score * LEAST_SHARE);
}

/** The share of a title that is typed, where the title begins so. */
function startOf(title: Bilingual, typed: string): number {
  return Math.max(...Object.values(title).map((text) => (foldText(text).startsWith(typed) ? typed.length / text.length : 0)));
}
