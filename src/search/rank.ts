/** Ranks codes by the words of a message: titles, keywords, symbols and summaries of both languages, typos forgiven. */

import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import MiniSearch from 'minisearch';

import type { Bilingual } from '../catalog/language.ts';
import { contentWords, dropAccents, splitWords } from './text.ts';

/** What is known of a code: id, English and French keywords, English and French summary. */
export type WordEntry = [id: string, keywordsEn: string, keywordsFr: string, summaryEn: string, summaryFr: string];

/** A code's names, as the table of identifiers has them. */
export interface Named {
  symbol: string;
  title: Bilingual;
}

interface WordDocument {
  id: string;
  title: string;
  keywords: string;
  summary: string;
  symbol: string;
}

export interface Ranked {
  id: string;
  score: number;
}

/** How much a word counts by where it stands: chosen by measuring (npm test prints the rates). */
const BOOST = { title: 3, keywords: 2.5, summary: 1, symbol: 1 };

/** Words from this length on may be mistyped, by one letter in five. */
const FUZZY_FROM = 5;
const FUZZY = 0.2;
/** Words from this length on match the beginnings of longer ones. */
const PREFIX_FROM = 4;

/** How much the share of matched words counts. */
const COVERAGE_POWER = 1.5;
/** How much a title that the query says whole counts, beside its words. */
const TITLE_SHARE = 0.6;
/** Codes with less than this share of the best score are not shown. */
const WORST_SHARE = 0.25;

export interface WordRanking {
  index: MiniSearch<WordDocument>;
  /** Stems of each word of each title, English and French apart. */
  titles: Map<string, string[][][]>;
}

/** The words that count, symbols taken apart at their underscores. */
function listTerms(text: string): string[] {
  return contentWords(splitWords(text.replaceAll('_', ' ')));
}

/** A word as it is compared: no accents, stems of both languages. */
function stemWord(word: string): string[] {
  const plain = word.toLowerCase();
  return [...new Set([stemFrench(plain), stemEnglish(plain)].map(dropAccents))];
}

/** Builds the ranking of all codes; some ten milliseconds for some hundred codes. */
export function buildRanking(entries: WordEntry[], named: ReadonlyMap<string, Named>): WordRanking {
  const index = new MiniSearch<WordDocument>({
    fields: ['title', 'keywords', 'summary', 'symbol'],
    tokenize: listTerms,
    processTerm: stemWord,
  });
  index.addAll(
    entries.map(([id, keywordsEn, keywordsFr, summaryEn, summaryFr]) => {
      const { symbol = '', title = { en: '', fr: '' } } = named.get(id) ?? {};
      return {
        id,
        title: `${title.en} ${title.fr}`,
        keywords: `${keywordsEn} ${keywordsFr}`,
        summary: `${summaryEn} ${summaryFr}`,
        symbol,
      };
    }),
  );
  const stemTitle = (title: string) => listTerms(title).map(stemWord);
  return { index, titles: new Map([...named].map(([id, { title }]) => [id, [stemTitle(title.en), stemTitle(title.fr)]])) };
}

/** How much of a code's title the query says, typos forgiven, in the language of which it says more: 0 to 1. */
function shareOfTitle(titles: string[][][], stems: Set<string>): number {
  const share = (words: string[][]) => words.filter((word) => word.some((stem) => stems.has(stem))).length / Math.max(1, words.length);
  return Math.max(0, ...titles.map(share));
}

/** Codes for the words of a query, best first; a code that has more of its words stands before one that has them oftener. */
export function rankWords({ index, titles }: WordRanking, query: string): Ranked[] {
  const words = [...new Set(listTerms(query))];
  if (words.length === 0) return [];
  const stems = words.map(stemWord);
  const found = index.search(query, {
    boost: BOOST,
    fuzzy: (term) => (term.length >= FUZZY_FROM ? FUZZY : false),
    prefix: (term) => term.length >= PREFIX_FROM,
    weights: { fuzzy: 0.35, prefix: 0.6 },
  });
  const ranked = found.map(({ id, score, queryTerms, terms }) => {
    // The share of the query's words that the code has, mistyped or not.
    const coverage = stems.filter((own) => own.some((stem) => queryTerms.includes(stem))).length / words.length;
    const factor = coverage ** COVERAGE_POWER * (1 + TITLE_SHARE * shareOfTitle(titles.get(String(id)) ?? [], new Set(terms)));
    return { id: String(id), score: score * factor };
  });
  const best = ranked.toSorted((a, b) => b.score - a.score);
  return best.filter(({ score }) => score >= best[0].score * WORST_SHARE);
}
