/** Pagefind in the browser: loading, and one query over both languages with what its AND matching would lose. */

import type { Language } from '../catalog/language.ts';
import { listVariants } from '../search/text.ts';
import { listQueryWords, matchPage, rankHits, type TextHit } from '../search/text-pages.ts';

/** The part of Pagefind's interface that is used here. */
export interface Pagefind {
  init(): Promise<void>;
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
  destroy(): Promise<void>;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

interface PagefindPage {
  raw_url?: string;
  url: string;
  content: string;
  meta: { en: string; fr: string };
}

/** Queries of more words than this are not retried with words left out: too many ways. */
const MOST_WORDS = 8;
/** Pages read for a query at most: each is a file of a kilobyte or two. */
const MOST_READ = 16;
/** A page that has less of the query's words than this share is no answer. */
const LEAST_COVERED = 0.5;

/** When Pagefind was last loaded: what failed before is no matter of this one. */
let loadedAt = 0;

/** Pagefind goes on without a part of its index that cannot be had, for example since the site has been published anew. */
function hasLostParts(): boolean {
  const parts = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return parts.some(
    ({ name, startTime, responseStatus }) => startTime >= loadedAt && /\.pf_\w+(?:\?|$)/.test(name) && responseStatus >= 400,
  );
}

/** Loads Pagefind; the promise rejects where the index is missing. */
export async function importPagefind(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.destroy();
  loadedAt = performance.now();
  await pagefind.options({ baseUrl: '/', noWorker: true });
  await pagefind.init();
  return pagefind;
}

/**
 * Pages for the words of a query, best first. Both languages' stems are tried, and where no page has every word,
 * subsets of them. What Pagefind finds is read: it answers words that no page has with pages that have a part of them.
 */
export async function searchText(pagefind: Pagefind, query: string): Promise<TextHit[]> {
  const words = listQueryWords(query);
  if (words.length === 0) return [];
  const found = new Map<string, { result: PagefindResult; score: number }>();
  for (const subset of listSubsets(words)) {
    const weight = (subset.length / words.length) ** 2;
    for (const variant of listVariants(subset)) {
      const { results } = await pagefind.search(variant);
      const best = results[0]?.score || 1;
      for (const result of results.slice(0, MOST_READ)) {
        const score = (result.score / best) * weight;
        if (score > (found.get(result.id)?.score ?? -1)) found.set(result.id, { result, score });
      }
    }
    if (found.size > 0 && subset.length >= words.length - 1) break;
    if (found.size >= MOST_READ) break;
  }
  if (hasLostParts()) throw new Error('a part of the text index is gone');
  const best = [...found.values()].toSorted((a, b) => b.score - a.score).slice(0, MOST_READ);
  const hits = await Promise.all(best.map(async ({ result, score }) => toHit(await result.data(), score, words)));
  return rankHits(hits.filter(({ covered }) => covered >= LEAST_COVERED));
}

/** All words; then all but one; then single words, longest first. */
function listSubsets(words: string[]): string[][] {
  const leaveOneOut = words.length > 2 && words.length <= MOST_WORDS ? words.map((_, at) => words.filter((_, index) => index !== at)) : [];
  const singles = words.length > 1 ? words.toSorted((a, b) => b.length - a.length).map((word) => [word]) : [];
  return [words, ...leaveOneOut, ...singles];
}

function toHit({ url, content, meta }: PagefindPage, score: number, words: string[]): TextHit {
  const [path = '', half] = url.split('#');
  const language: Language = half === 'fr' ? 'fr' : 'en';
  const match = matchPage(content, words);
  return {
    ...match,
    id: path.replace(/^\/|\/$/g, ''),
    language,
    title: { en: meta.en, fr: meta.fr },
    score: match.covered ** 2 * (0.5 + 0.35 * match.density + 0.15 * score),
  };
}
