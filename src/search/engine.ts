/** The search of the site: identifiers first, at once; then the text of both languages. One result a page. */

import { identify, type Identification } from '../identify/identify.ts';
import { buildLookup, type Lookup, type Table, type TableRow } from '../identify/table.ts';
import { loadPagefind, searchText, type TextHit } from './pagefind.ts';
import { buildRanking, rankWords, type WordEntry, type WordRanking } from './rank.ts';

export interface Result {
  id: string;
  row: TableRow;
  /** The query names this code, by number or by name. */
  exact: boolean;
  hit?: TextHit;
}

export interface Answer {
  results: Result[];
  identification: Identification;
  /** The text index could not be asked. */
  withoutText: boolean;
}

/** Results shown at most. */
const MOST_RESULTS = 20;

const base = () => document.body.dataset['base'] ?? '/';

let lookup: Promise<Lookup> | undefined;
let ranking: Promise<WordRanking> | undefined;

/** The table of identifiers, fetched once; the promise rejects where it is missing. */
export function loadLookup(): Promise<Lookup> {
  lookup ??= fetchData<Table>('identifiers.json').then(buildLookup);
  lookup.catch(() => (lookup = undefined));
  return lookup;
}

function loadRanking(): Promise<WordRanking> {
  ranking ??= Promise.all([fetchData<WordEntry[]>('words.json'), loadLookup()]).then(([entries, { rows }]) => buildRanking(entries, rows));
  ranking.catch(() => (ranking = undefined));
  return ranking;
}

async function fetchData<Data>(name: string): Promise<Data> {
  const response = await fetch(base() + name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json() as Promise<Data>;
}

/** Starts loading what a first query needs. */
export function warmSearch(): void {
  void loadRanking().catch(() => undefined);
  void loadPagefind(base()).catch(() => undefined);
}

/** Codes that the query names, without asking the text index. */
export async function findIdentified(query: string): Promise<Result[]> {
  const table = await loadLookup();
  return toResults(identify(query, table).codes, table);
}

/** The whole answer to a query. */
export async function search(query: string): Promise<Answer> {
  const table = await loadLookup();
  const identification = identify(query, table);
  const { hits, withoutText } = await findText(identification);
  const exact = toResults(identification.codes, table);
  const parts = identification.parts.map((id) => ({ id, row: table.rows.get(id)!, exact: false }));
  const ranked = identification.words === '' ? [] : rankWords(await loadRanking(), identification.words).map(({ id }) => ({ id, row: table.rows.get(id)!, exact: false }));
  const text = hits.flatMap((hit) => {
    const id = hit.url.replace(/^\/|\/$/g, '');
    const row = table.rows.get(id);
    return row ? [{ id, row, exact: false, hit }] : [];
  });
  return { results: mergeResults([...exact, ...parts, ...ranked, ...text]), identification, withoutText };
}

/** An unknown number is never handed to the text index: it would answer with a neighbour. */
async function findText({ words }: Identification): Promise<{ hits: TextHit[]; withoutText: boolean }> {
  if (words === '') return { hits: [], withoutText: false };
  try {
    return { hits: await searchText(await loadPagefind(base()), words, MOST_RESULTS), withoutText: false };
  } catch {
    return { hits: [], withoutText: true };
  }
}

function toResults(ids: string[], table: Lookup): Result[] {
  return ids.map((id) => ({ id, row: table.rows.get(id)!, exact: true }));
}

/** One result a page: the first place counts, a later excerpt is kept. */
function mergeResults(results: Result[]): Result[] {
  const merged = new Map<string, Result>();
  for (const result of results) {
    const first = merged.get(result.id);
    merged.set(result.id, first ? { ...first, ...(first.hit ?? result.hit ? { hit: first.hit ?? result.hit! } : {}) } : result);
  }
  return [...merged.values()].slice(0, MOST_RESULTS);
}
