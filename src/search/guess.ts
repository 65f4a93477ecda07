/** Guesses the code of a text in which none is written: by the titles and keywords that stand in it word for word. */

import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';

import { LANGUAGES, type Language } from '../catalog/language.ts';
import type { Named, WordEntry } from './rank.ts';
import { dropAccents, splitWords } from './text.ts';

interface Phrase {
  id: string;
  stems: string[];
  /** The phrase without its spaces, as some logs write it. */
  joined: string;
}

/** Phrases of both languages by their first stem, and by all their letters in a row. */
export interface Phrases {
  en: Map<string, Phrase[]>;
  fr: Map<string, Phrase[]>;
  joined: Map<string, Phrase[]>;
}

/** Words that the phrases found must have together: one pair of words is too little to guess by. */
const LEAST_WORDS = 4;

const STEMMERS = { en: stemEnglish, fr: stemFrench };

function stemAll(text: string, language: Language): string[] {
  return splitWords(text).map((word) => dropAccents(STEMMERS[language](word)));
}

/** Collects the titles and keywords of at least two words. */
export function buildPhrases(entries: WordEntry[], named: ReadonlyMap<string, Named>): Phrases {
  const phrases: Phrases = { en: new Map(), fr: new Map(), joined: new Map() };
  const add = (id: string, text: string, language: Language) => {
    const stems = stemAll(text, language);
    if (stems.length < 2) return;
    const phrase = { id, stems, joined: splitWords(text).join('') };
    push(phrases[language], stems[0], phrase);
    push(phrases.joined, phrase.joined, phrase);
  };
  for (const [id, en, fr] of entries) {
    for (const keyword of en.split(', ')) add(id, keyword, 'en');
    for (const keyword of fr.split(', ')) add(id, keyword, 'fr');
    const title = named.get(id)?.title;
    if (title) {
      add(id, title.en, 'en');
      add(id, title.fr, 'fr');
    }
  }
  return phrases;
}

function push(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const list = map.get(key);
  if (list) list.push(phrase);
  else map.set(key, [phrase]);
}

/** How many words of each code's titles and keywords stand in a text, each phrase whole and counted once. */
export function countPhraseWords(phrases: Phrases, text: string): Map<string, number> {
  const words = new Map<string, number>();
  const count = ({ id, stems }: Phrase) => words.set(id, (words.get(id) ?? 0) + stems.length);
  for (const word of new Set(splitWords(text))) phrases.joined.get(word)?.forEach(count);
  for (const language of LANGUAGES) {
    const stems = stemAll(text, language);
    const seen = new Set<Phrase>();
    stems.forEach((stem, at) => {
      for (const phrase of phrases[language].get(stem) ?? []) {
        if (seen.has(phrase) || !phrase.stems.every((part, index) => stems[at + index] === part)) continue;
        seen.add(phrase);
        count(phrase);
      }
    });
  }
  return words;
}

/** The code whose phrases stand in the text with the most words, or undefined where none stands out. */
export function guessCode(phrases: Phrases, text: string): string | undefined {
  const [best, second] = [...countPhraseWords(phrases, text)].toSorted((a, b) => b[1] - a[1]);
  return best && best[1] >= LEAST_WORDS && best[1] > (second?.[1] ?? 0) ? best[0] : undefined;
}
