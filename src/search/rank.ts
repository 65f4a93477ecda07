/** Ranks codes by the words of a query: where each word stands, how much it tells, what titles and keywords say word for word. */

import { LANGUAGES, type Language } from '../catalog/language.ts';
import { weighWord, type Field, type SearchIndex, type WordIndex } from './index-data.ts';
import { dropAccents, listStems, listTerms, stemWord } from './text.ts';
import { countSlips } from './typos.ts';

/** What speaks for a code, from 0 on. */
export interface WordScore {
  /** Place of the code in the index. */
  code: number;
  score: number;
  /** The share of the query's words, by weight, that the code has: 0 to 1. */
  covered: number;
  /** The same, where a mistyped or unfinished word counts whole. */
  meant: number;
  /** The same, each word counted by where it stands. */
  placed: number;
  /** Words of the query that the code has. */
  matched: number;
  /** Words that a title or keyword has with the query in a row. */
  phrase: number;
  /** A title or keyword stands in the query whole, be it one word. */
  named: boolean;
  /** Every word of the query stands in a row of a title or keyword. */
  said: boolean;
  /** The query has all words of the title. */
  titled: boolean;
  /** The query is one word, which several codes have for a keyword, all of them common: what people type who know no more. */
  asked: boolean;
}

/** How much a word counts by where it stands: chosen by measuring. */
const FIELD: Record<Field, number> = { title: 1, keyword: 0.9, symbol: 0.6, summary: 0.55 };
/** How much a word counts that is only the beginning of one, or a mistyped one. */
const BEGINNING = 0.75;
const MISTYPED = 0.6;
/** Letters from which on a word may be the beginning of another; the last one is still being typed. */
const BEGINS_FROM = 4;
const LAST_BEGINS_FROM = 3;
/** Letters from which on a word may have one slip, and two. */
const ONE_SLIP_FROM = 5;
const TWO_SLIPS_FROM = 9;
/** Letters of the shortest stem and of the longest ending that a mistyped word may have. */
const LEAST_STEM = 5;
const LONGEST_ENDING = 3;
/** What a word that no code has takes from the others, beside the rarest that one has. */
const UNKNOWN = 0.5;
/** How much a title that the query says whole counts beside its words, and a phrase in a row. */
const TITLE_SHARE = 0.45;
const PHRASE = 0.5;
/** How much the share of the query's words counts. */
const COVERAGE_POWER = 0.5;

/** A stem that a word of the query may mean. */
interface Sense {
  stem: number;
  quality: number;
}

interface QueryWord {
  weight: number;
  senses: Record<Language, Sense[]>;
}

export interface RankedWords {
  scores: WordScore[];
  /** What the words of the query weigh together: about 5 for one that tells something. */
  weight: number;
  /** The share of the query's words that no code has in any form: 0 to 1. */
  unknown: number;
}

/** Codes for the words of a query, in no order. */
export function rankWords({ ids, words, frequency }: SearchIndex, text: string): RankedWords {
  const stems = { en: listStems(text, 'en'), fr: listStems(text, 'fr') };
  const plain = [...new Set(listTerms(text))];
  if (plain.length === 0) return { scores: [], weight: 0, unknown: 0 };
  const query = plain.map((word, at) => readWord(words, word, at === plain.length - 1, ids.length));
  const total = query.reduce((sum, { weight }) => sum + weight, 0);
  const covered = new Float64Array(ids.length);
  const meant = new Float64Array(ids.length);
  const placed = new Float64Array(ids.length);
  const matched = new Uint8Array(ids.length);
  const said = { en: new Map<number, number>(), fr: new Map<number, number>() };
  for (const { weight, senses } of query) {
    // Each word counts once for a code, in the language and place where it counts most.
    const cover = new Map<number, number>();
    const place = new Map<number, number>();
    for (const language of LANGUAGES)
      for (const { stem, quality } of senses[language]) {
        said[language].set(stem, Math.max(quality, said[language].get(stem) ?? 0));
        for (const { code, field } of words[language].postings[stem]) {
          cover.set(code, Math.max(quality, cover.get(code) ?? 0));
          place.set(code, Math.max(quality * FIELD[field], place.get(code) ?? 0));
        }
      }
    for (const [code, quality] of cover) {
      covered[code] += quality * weight;
      meant[code] += weight;
      matched[code]++;
    }
    for (const [code, quality] of place) placed[code] += quality * weight;
  }
  const phrases = findPhrases(words, stems);
  const named = findNames(words, stems);
  const isAsked = plain.length === 1 && named.size > 1 && [...named].every((code) => frequency[code] === 'common');
  const scores = ids.flatMap((_, code): WordScore[] => {
    if (covered[code] === 0) return [];
    const share = covered[code] / total;
    const phrase = phrases.get(code) ?? { weight: 0, words: 0 };
    const title = Math.max(...LANGUAGES.map((language) => shareOfTitle(words[language], code, said[language])));
    const score =
      (placed[code] / total) * share ** COVERAGE_POWER + TITLE_SHARE * title * share + PHRASE * Math.min(1, phrase.weight / total);
    return [
      {
        code,
        score,
        covered: share,
        meant: meant[code] / total,
        placed: placed[code] / total,
        matched: matched[code],
        phrase: phrase.words,
        named: phrase.words > 0 || named.has(code),
        said: phrase.words === stems.en.length,
        titled: title === 1,
        asked: isAsked && named.has(code),
      },
    ];
  });
  const unknown = query.filter(({ senses }) => LANGUAGES.every((language) => senses[language].length === 0)).length;
  return { scores, weight: total, unknown: unknown / query.length };
}

/** The most words that a text has with a title or keyword in a row: only words that are known count, none that resemble one. */
export function longestPhrase({ words }: SearchIndex, text: string): number {
  const phrases = findPhrases(words, { en: listStems(text, 'en'), fr: listStems(text, 'fr') });
  return Math.max(0, ...[...phrases.values()].map((phrase) => phrase.words));
}

function readWord(words: Record<Language, WordIndex>, word: string, last: boolean, codes: number): QueryWord {
  const senses = { en: exact(words.en, word, 'en'), fr: exact(words.fr, word, 'fr') };
  const known = LANGUAGES.filter((language) => senses[language].length > 0);
  if (known.length === 0)
    for (const language of LANGUAGES) senses[language] = resemble(words[language], stemWord(word, language), dropAccents(word), last);
  const found = LANGUAGES.flatMap((language) => senses[language].map(({ stem }) => words[language].weights[stem]));
  return { senses, weight: found.length > 0 ? Math.min(...found) : UNKNOWN * weighWord(0, codes) };
}

function exact({ idOf }: WordIndex, word: string, language: Language): Sense[] {
  const stem = idOf.get(stemWord(word, language));
  return stem === undefined ? [] : [{ stem, quality: 1 }];
}

/** Stems that begin as the word does; where there are none, those with a slip or two. */
function resemble({ stems }: WordIndex, word: string, plain: string, last: boolean): Sense[] {
  const from = last ? LAST_BEGINS_FROM : BEGINS_FROM;
  const list = (quality: number, matches: (stem: string) => boolean) =>
    stems.flatMap((stem, id): Sense[] => (matches(stem) ? [{ stem: id, quality }] : []));
  const longer = word.length >= from ? list(BEGINNING, (stem) => stem.startsWith(word)) : [];
  if (longer.length > 0) return longer;
  const most = plain.length >= TWO_SLIPS_FROM ? 2 : plain.length >= ONE_SLIP_FROM ? 1 : 0;
  for (let slips = 1; slips <= most; slips++) {
    const near = list(MISTYPED, (stem) => countSlips(word, stem, slips) <= slips || beginsLike(plain, stem, slips));
    if (near.length > 0) return near;
  }
  return [];
}

/** Whether a mistyped word begins as a stem does, but for its slips: a slip hides the ending that stemming would drop. */
function beginsLike(word: string, stem: string, slips: number): boolean {
  const rest = word.length - stem.length;
  return (
    stem.length >= LEAST_STEM &&
    rest >= 1 &&
    rest <= LONGEST_ENDING &&
    [-1, 0].some((more) => countSlips(word.slice(0, stem.length + more), stem, slips) <= slips)
  );
}

/** The share of a title, by weight, that the query says. */
function shareOfTitle({ titles, weights }: WordIndex, code: number, said: ReadonlyMap<number, number>): number {
  let all = 0;
  let own = 0;
  for (const stem of titles[code]) {
    all += weights[stem];
    own += weights[stem] * (said.get(stem) ?? 0);
  }
  return all > 0 ? own / all : 0;
}

/** By code: what the titles and keywords of two words or more that stand in the query word for word weigh, and their words. */
function findPhrases(
  words: Record<Language, WordIndex>,
  stems: Record<Language, string[]>,
): Map<number, { weight: number; words: number }> {
  const found = new Map<number, { weight: number; words: number }>();
  for (const language of LANGUAGES) {
    const { idOf, phrases, weights } = words[language];
    const query = stems[language].map((stem) => idOf.get(stem) ?? -1);
    const best = new Map<number, Map<number, number>>();
    query.forEach((first, at) => {
      for (const { code, stems: own } of phrases.get(first) ?? []) {
        if (own.length < 2 || !own.every((stem, index) => query[at + index] === stem)) continue;
        // Each word of the query counts once for a code.
        const places = best.get(code) ?? new Map<number, number>();
        own.forEach((stem, index) => places.set(at + index, weights[stem]));
        best.set(code, places);
      }
    });
    for (const [code, places] of best) {
      const weight = [...places.values()].reduce((sum, each) => sum + each, 0);
      if (weight > (found.get(code)?.weight ?? 0)) found.set(code, { weight, words: places.size });
    }
  }
  return found;
}

/** Codes of which a title or keyword of one word stands in the query. */
function findNames(words: Record<Language, WordIndex>, stems: Record<Language, string[]>): Set<number> {
  return new Set(
    LANGUAGES.flatMap((language) =>
      stems[language].flatMap((stem) => {
        const { idOf, phrases } = words[language];
        return (phrases.get(idOf.get(stem) ?? -1) ?? []).filter((phrase) => phrase.stems.length === 1).map(({ code }) => code);
      }),
    ),
  );
}
