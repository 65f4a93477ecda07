/** Cuts texts into words and makes them comparable: elisions, accents, stop words, stems of both languages. */

import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';

import type { Language } from '../catalog/language.ts';

/** Articles and pronouns that French elides before a vowel, with a straight apostrophe. */
export const ELISION = /(?<![\p{L}\d])(?:l|d|j|m|n|s|t|c|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\p{L})/giu;

/** Words that stand on every page: they find nothing and cost the match of all others. */
const STOP_WORDS = new Set(
  (
    'a an and are as at be been by can could do for from has have i if in into is it its not of on or so that the their then there this to was we were will with you your my what how why when does did ' +
    'au aux avec ce ces cet cette dans de des du elle en est et eu il ils je la le les leur mais me mon ne nous on ou par pas plus pour qu que qui sa se ses son sont sur un une vos votre vous été être a ont où si quoi comment pourquoi ' +
    'error erreur errors erreurs code codes'
  ).split(' '),
);

const STEMMERS: Record<Language, (word: string) => string> = { en: stemEnglish, fr: stemFrench };

/** Typographic apostrophes as keyboards write them. */
function straighten(text: string): string {
  return text.normalize('NFC').replace(/[’‘ʼ]/g, "'");
}

/** Elisions removed and hyphens opened, so that every word stands by itself, as in the index. */
export function splitWords(text: string): string[] {
  return (
    straighten(text)
      .replace(ELISION, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  );
}

/** A word as it is compared where accents do not count. */
export function dropAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** A text as it is compared letter by letter: lower case, no accents, one space between words. */
export function foldText(text: string): string {
  return splitWords(dropAccents(text)).join(' ');
}

/** The words that carry meaning; all of them where none would be left. */
export function contentWords(words: string[]): string[] {
  const kept = words.filter((word) => !STOP_WORDS.has(word) && word.length > 1);
  return kept.length > 0 ? kept : words;
}

/** The stem of a lower-case word in a language, without accents. */
export function stemWord(word: string, language: Language): string {
  return dropAccents(STEMMERS[language](word));
}

/** The words of a text that carry meaning, lower case, names taken apart at their underscores. */
export function listTerms(text: string): string[] {
  return contentWords(splitWords(text.replaceAll('_', ' ')));
}

/** The stems of those words. */
export function listStems(text: string, language: Language): string[] {
  return listTerms(text).map((word) => stemWord(word, language));
}

/** The query as written, and with each language's stems: an unstemmed index matches them as beginnings of words. */
export function listVariants(words: string[]): string[] {
  const variants = [words, words.map(stemFrench), words.map(stemEnglish)].map((list) => list.join(' '));
  return [...new Set(variants)];
}
