/** Whether a code shares words with a text by chance: beside a number of others, beside words that no code has, in a text of another field. */

import type { RankedWords, WordScore } from './rank.ts';
import { listTerms, splitWords } from './text.ts';

/** Beside a number that is something else, a code must have two of the words and this share of them. */
const LEAST_BESIDE_NUMBER = 0.6;
/** Of a text that speaks of no family of ours, or of which no code has this share of its words, a code must have: a title or keyword whole, or this share of the words, or this score. */
const UNKNOWN_SHARE = 0.5;
const LEAST_COVERED_BESIDE_UNKNOWN = 0.45;
const LEAST_SCORE_BESIDE_UNKNOWN = 0.5;
/** The share that a code must have of a text of another field, and what it must have more, divided by the number of its words. */
const LEAST_COVERED_IN_FOREIGN = 0.68;
const CHANCE_IN_FOREIGN = 0.22;
/** The same, each word counted by where it stands: a title says what a code is, a summary has many words. */
const LEAST_PLACED_IN_FOREIGN = 0.65;

/** Where the text has a title word for word, this share is enough. */
const LEAST_COVERED_BY_TITLE = 0.3;
/** One word is enough where it is all, but for an article. */
const MOST_WORDS_ALONE = 2;
/** A code that another system calls so: ORA-00942, CS0246, KB5051987. It names the thing. */
const OTHERS_CODE = /(?<![\p{L}\d_-])\p{Lu}{1,6}-?\d{3,}(?![\p{L}\d_])/u;

/** What the words of a query stand in. */
export interface Surroundings {
  query: string;
  /** The text speaks of another field. */
  isForeign: boolean;
  /** It speaks of a family of ours. */
  isSpoken: boolean;
  /** It has a number that is no code; and that number is a code of others. */
  strayNumbers: boolean;
  isOthers: boolean;
  /** It has a number that another program counts, such as the exit code of curl: behind it stand that program’s words. */
  isCounted: boolean;
}

/** Tells which codes the words of a query mean by chance. */
export function judgeChance(
  { unknown }: RankedWords,
  { query, isForeign, isSpoken, strayNumbers, isOthers, isCounted }: Surroundings,
): (word: WordScore) => boolean {
  const isAlone = listTerms(query).length === 1 && splitWords(query).length <= MOST_WORDS_ALONE;
  const isNamed = isOthers || OTHERS_CODE.test(query);
  const isUnknown = unknown >= UNKNOWN_SHARE || (unknown > 0 && !isSpoken);
  return (word) =>
    (isCounted && word.score < LEAST_SCORE_BESIDE_UNKNOWN) ||
    (strayNumbers && isThinBesideNumber(word, isOthers)) ||
    (isForeign ? isNamed || !explains(word, isAlone) : (isUnknown || word.matched === 1) && isChanceBesideUnknown(word));
}

/** All the thinner where the number is a code of others. */
function isThinBesideNumber({ covered, matched, phrase }: WordScore, isOthers: boolean): boolean {
  return phrase < 2 && (isOthers || matched < 2 || covered < LEAST_BESIDE_NUMBER);
}

function isChanceBesideUnknown({ named, meant, score }: WordScore): boolean {
  return !named && meant < LEAST_COVERED_BESIDE_UNKNOWN && score < LEAST_SCORE_BESIDE_UNKNOWN;
}

/** Whether a code explains a text of another field: the fewer its words, the more of the text they must be; one is enough where it is all. */
function explains({ covered, meant, placed, matched, phrase, titled }: WordScore, isAlone: boolean): boolean {
  if (matched === 1) return isAlone;
  if (titled && phrase >= 2 && covered >= LEAST_COVERED_BY_TITLE) return true;
  return meant >= LEAST_COVERED_IN_FOREIGN + CHANCE_IN_FOREIGN / matched && placed >= LEAST_PLACED_IN_FOREIGN;
}
