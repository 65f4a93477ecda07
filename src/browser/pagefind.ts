/** Pagefind in the browser: loading, and one query over both languages with what its AND matching would lose. */

import type { Language } from '../catalog/language.ts';
import { contentWords, listVariants, splitWords } from '../search/text.ts';

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  init(): Promise<void>;
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  sub_results: { url: string; excerpt: string }[];
}

export interface TextHit {
  /** Address of the page, without an anchor. */
  url: string;
  score: number;
  /** Excerpt with `<mark>` around the words found, and the half it stands in. */
  excerpt: string;
  language: Language | undefined;
}

/** Queries of more words than this are not retried with pairs left out: too many pairs. */
const MOST_WORDS = 8;

let loaded: Promise<Pagefind> | undefined;

/** Loads Pagefind once; the promise rejects where the index is missing. */
export function loadPagefind(base: string): Promise<Pagefind> {
  loaded ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: base, excerptLength: 20, noWorker: true });
    await pagefind.init();
    return pagefind;
  })();
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

/**
 * Pages for the words of a query, best first. Both languages' stems are tried, and where no page
 * has every word, subsets of them, each worth less the more is left out.
 */
export async function searchText(pagefind: Pagefind, query: string, limit: number): Promise<TextHit[]> {
  const words = contentWords(splitWords(query));
  if (words.length === 0) return [];
  const found = new Map<string, { result: PagefindResult; score: number }>();
  for (const subset of listSubsets(words)) {
    if (found.size >= limit) break;
    const weight = (subset.length / words.length) ** 2;
    for (const variant of listVariants(subset)) {
      const { results } = await pagefind.search(variant);
      for (const result of results.slice(0, limit)) {
        const score = result.score * weight;
        if (score > (found.get(result.id)?.score ?? 0)) found.set(result.id, { result, score });
      }
    }
    if (subset.length === words.length && found.size > 0) break;
  }
  const best = [...found.values()].toSorted((a, b) => b.score - a.score).slice(0, limit);
  return Promise.all(best.map(async ({ result, score }) => toHit(await result.data(), score)));
}

/** All words; then all but one; then pairs of neighbours; then single words, longest first. */
function listSubsets(words: string[]): string[][] {
  const without = (at: number) => words.filter((_, index) => index !== at);
  const leaveOneOut = words.length > 2 && words.length <= MOST_WORDS ? words.map((_, at) => without(at)) : [];
  const pairs = words.length > 3 ? words.slice(1).map((word, at) => [words[at], word]) : [];
  const singles = words.length > 1 ? words.toSorted((a, b) => b.length - a.length).map((word) => [word]) : [];
  return [words, ...leaveOneOut, ...pairs, ...singles];
}

function toHit(page: PagefindPage, score: number): TextHit {
  const best = page.sub_results[0];
  const language = /#(en|fr)\b/.exec(best?.url ?? '')?.[1] as Language | undefined;
  return { url: page.url.replace(/#.*$/, ''), score, excerpt: tidyExcerpt(best?.excerpt ?? page.excerpt), language };
}

/** The index has straight apostrophes with a space after elided articles: the reader gets them back. */
function tidyExcerpt(html: string): string {
  return html.replace(/(\p{L})' ?(?=\p{L}|<mark>)/gu, '$1’');
}
