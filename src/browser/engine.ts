/** The search of the site: identifiers first, at once; then the text of both languages. One result a page. */

import { BASE } from './base.ts';
import type { Bilingual } from '../catalog/language.ts';
import { identify, type Identification } from '../identify/identify.ts';
import { buildLookup, type Lookup, type Table, type TableRow } from '../identify/table.ts';
import { buildPhrases, countPhraseWords, type Phrases } from '../search/guess.ts';
import { loadPagefind, searchText, type TextHit } from './pagefind.ts';
import { buildRanking, rankWords, type Ranked, type WordEntry, type WordRanking } from '../search/rank.ts';

export interface Result {
  id: string;
  row: TableRow;
  /** The query names this code, by number or by name. */
  exact: boolean;
  summary?: Bilingual;
  hit?: TextHit;
}

export interface Answer {
  results: Result[];
  identification: Identification;
  /** The text index could not be asked. */
  withoutText: boolean;
}

/** Results shown at most. */
const MOST_RESULTS = 12;
/** How much each word of a phrase that stands in the query counts. */
const PHRASE_WORD = 0.12;
/** Words that a code's titles and keywords must have in the query where it has a number that is none. */
const PHRASE_WORDS_BESIDE_NUMBER = 2;

let lookup: Promise<Lookup> | undefined;
let ranking: Promise<Words> | undefined;

/** The table of identifiers, fetched once; the promise rejects where it is missing. */
export function loadLookup(): Promise<Lookup> {
  lookup ??= fetchData<Table>('identifiers.json').then(buildLookup);
  lookup.catch(() => (lookup = undefined));
  return lookup;
}

interface Words {
  ranking: WordRanking;
  phrases: Phrases;
  summaries: Map<string, Bilingual>;
}

let wordList: Promise<WordEntry[]> | undefined;

/** The keywords and summaries of all codes, fetched once. */
export function loadWords(): Promise<WordEntry[]> {
  wordList ??= fetchData<WordEntry[]>('words.json');
  wordList.catch(() => (wordList = undefined));
  return wordList;
}

function loadRanking(): Promise<Words> {
  ranking ??= Promise.all([loadWords(), loadLookup()]).then(([entries, { rows }]) => ({
    ranking: buildRanking(entries, rows),
    phrases: buildPhrases(entries, rows),
    summaries: new Map(entries.map(([id, , , en, fr]) => [id, { en, fr }])),
  }));
  ranking.catch(() => (ranking = undefined));
  return ranking;
}

async function fetchData<Data>(name: string): Promise<Data> {
  const response = await fetch(BASE + name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json() as Promise<Data>;
}

/** Starts loading what a first query needs. */
export function warmSearch(): void {
  void loadRanking().catch(() => undefined);
  void loadPagefind(BASE).catch(() => undefined);
}

/** What the identifiers alone answer: at once, before any text has been loaded. */
export async function identifyQuery(query: string): Promise<Answer> {
  const table = await loadLookup();
  const identification = identify(query, table);
  return { results: mergeResults(listIdentified(identification, table)), identification, withoutText: false };
}

/** The whole answer to a query. */
export async function search(query: string): Promise<Answer> {
  const table = await loadLookup();
  const identification = identify(query, table);
  const { ranked, hits, withoutText } = await findText(identification);
  return {
    results: mergeResults([
      ...listIdentified(identification, table),
      ...ranked.flatMap(({ id, summary }) => toResult(id, table).map((result) => ({ ...result, summary }))),
      ...hits.flatMap((hit) => toResult(hit.url.replace(/^\/|\/$/g, ''), table).map((result) => ({ ...result, hit }))),
    ]),
    identification,
    withoutText,
  };
}

function listIdentified({ codes, parts }: Identification, table: Lookup): Result[] {
  return [
    ...codes.flatMap((id) => toResult(id, table)).map((result) => ({ ...result, exact: true })),
    ...parts.flatMap((id) => toResult(id, table)),
  ];
}

/** The result of an id, or none where the table does not know it. */
function toResult(id: string, { rows }: Lookup): Result[] {
  const row = rows.get(id);
  return row ? [{ id, row, exact: false }] : [];
}

interface TextAnswer {
  ranked: { id: string; summary: Bilingual }[];
  hits: TextHit[];
  withoutText: boolean;
}

/** Beside a number that is no code, a title or keyword must stand word for word: else a neighbour would be the answer. */
async function findText({ words, strayNumbers }: Identification): Promise<TextAnswer> {
  const none: TextAnswer = { ranked: [], hits: [], withoutText: false };
  if (words === '') return none;
  const { ranking, phrases, summaries } = await loadRanking();
  const said = countPhraseWords(phrases, words);
  const ranked = weighByPhrases(rankWords(ranking, words), said).filter(
    ({ id }) => !strayNumbers || (said.get(id) ?? 0) >= PHRASE_WORDS_BESIDE_NUMBER,
  );
  const summarised = ranked.map(({ id }) => ({ id, summary: summaries.get(id)! }));
  if (strayNumbers) return { ...none, ranked: summarised };
  try {
    return { ranked: summarised, hits: await searchText(await loadPagefind(BASE), words, MOST_RESULTS), withoutText: false };
  } catch {
    return { ranked: summarised, hits: [], withoutText: true };
  }
}

/** Codes whose titles and keywords stand word for word in the query go up, and in where no single word had led to them. */
function weighByPhrases(ranked: Ranked[], said: Map<string, number>): { id: string; score: number }[] {
  const scores = new Map(ranked.map(({ id, score }) => [id, score]));
  const least = ranked.at(-1)?.score ?? 1;
  for (const [id, count] of said) scores.set(id, (scores.get(id) ?? least) * (1 + PHRASE_WORD * count));
  return [...scores].map(([id, score]) => ({ id, score })).toSorted((a, b) => b.score - a.score);
}

/** One result a page: the first place counts; what later ones know of the page is kept. */
function mergeResults(results: Result[]): Result[] {
  const merged = new Map<string, Result>();
  for (const result of results) merged.set(result.id, { ...result, ...merged.get(result.id) });
  return [...merged.values()].slice(0, MOST_RESULTS);
}
