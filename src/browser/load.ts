/** The data files of the site in the browser: each fetched once; what failed or hung is asked for again the next time. */

import { BASE } from './base.ts';
import type { Bilingual, Language } from '../catalog/language.ts';
import { buildLookup, type Lookup, type Table } from '../identify/table.ts';
import { readIndex, type SearchData, type SearchIndex } from '../search/index-data.ts';
import { fetchData } from './data-files.ts';
import { inTime } from './in-time.ts';
import { importPagefind, type Pagefind } from './pagefind.ts';

/** What a page may need. */
export const PARTS = ['identifiers', 'words', 'text'] as const;

export type Part = (typeof PARTS)[number];

interface Loader<Data> {
  (): Promise<Data>;
  /** Loads anew the next time. */
  forget(): void;
}

/** A loader that keeps what has come and forgets what has failed. */
function once<Data>(load: () => Promise<Data>): Loader<Data> {
  let loading: Promise<Data> | undefined;
  const forget = () => (loading = undefined);
  const ask = () => {
    loading ??= load();
    loading.catch(forget);
    return loading;
  };
  return Object.assign(ask, { forget });
}

/** The table of identifiers: all that a number or a name needs. */
export const loadLookup: () => Promise<Lookup> = once(async () => buildLookup(await fetchData<Table>('identifiers.json')));

/** The index of words and messages. */
export const loadIndex: () => Promise<SearchIndex> = once(async () => readIndex(await fetchData<SearchData>('words.json')));

/** The text of the pages. */
export const loadText: Loader<Pagefind> = once(() => inTime(importPagefind(BASE)));

const summaries: Bilingual<() => Promise<Record<string, string>>> = {
  en: once(() => fetchData('summaries-en.json')),
  fr: once(() => fetchData('summaries-fr.json')),
};

/** The summaries of all codes in a language, by id. */
export function loadSummaries(language: Language): Promise<Record<string, string>> {
  return summaries[language]();
}
