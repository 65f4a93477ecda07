/**
 * The index of words and messages: its form on the way (`SearchData`, JSON) and as it is used (`SearchIndex`).
 * Everything that can be computed is computed by the build; reading it unpacks numbers and looks nothing up.
 */

import { writeNumber, type FamilyId } from '../catalog/families/index.ts';
import type { Bilingual } from '../catalog/language.ts';
import type { Frequency } from '../catalog/schema.ts';
import { fromSteps } from '../identify/steps.ts';
import { Unpacker } from './pack.ts';

/** What a bag of words is to its code: what Windows prints, what it printed once, the other meaning of the number, a guess. */
export const BAG_KINDS = ['message', 'older', 'homonym', 'hint'] as const;

export type BagKind = (typeof BAG_KINDS)[number];

/** Fields of a code whose words are indexed, the weightiest first. */
export const FIELDS = ['title', 'keyword', 'symbol', 'summary'] as const;

export type Field = (typeof FIELDS)[number];

/** How often a code is met, as one letter a code. */
const FREQUENCY: Record<string, Frequency> = { c: 'common', o: 'occasional', r: 'rare' };

/** As it travels. Codes are counted in the order of `codes`; words by their place in their list; numbers are packed. */
export interface SearchData {
  /** Values of each family's codes, each as its distance from the one before, family after family. */
  codes: Partial<Record<FamilyId, number[]>>;
  /** One letter a code: c, o or r. */
  frequency: string;
  /** Words that say that a text is about a family, without accents. */
  topics: Record<string, string[]>;
  words: Bilingual<WordData>;
  /** Messages by language. */
  messages: Record<string, MessageData>;
}

export interface WordData {
  /** Stems that stand in several places, the commonest first, joined by spaces: they are numbered from 1 on. */
  stems: string;
  /** Stems that stand in one place, in the order in which the places are read: each is `ONCE` there. */
  once: string;
  /** A code after the other: the list of its title's stems. */
  titles: string;
  /** A code after the other: the number of its keywords, and each as a list of stems. */
  keywords: string;
  /** A code after the other: the set of its symbol's stems that stand in none of the above. */
  symbols: string;
  /** A code after the other: the set of its summary's stems that stand in none of the above. */
  summaries: string;
}

export interface MessageData {
  /** Words without accents that several bags have, the commonest first, joined by spaces: they are numbered from 1 on. */
  words: string;
  /** Words of one bag, in the order of the bags. */
  once: string;
  /** A bag after the other: its code as a distance from the one before, its kind, the set of its words. */
  bags: string;
}

/** The number of a word that stands in one place: the next of those. */
export const ONCE = 0;

/** A place where a stem stands. */
interface Posting {
  code: number;
  field: Field;
}

interface Phrase {
  code: number;
  field: 'title' | 'keyword';
  stems: readonly number[];
}

export interface WordIndex {
  stems: readonly string[];
  idOf: ReadonlyMap<string, number>;
  /** By stem: where it stands, each code once, in its weightiest field. */
  postings: readonly (readonly Posting[])[];
  /** By stem: how much it tells, from 0 (every code has it) on. */
  weights: readonly number[];
  /** Titles and keywords by their first stem. */
  phrases: ReadonlyMap<number, readonly Phrase[]>;
  /** By code: the stems of its title. */
  titles: readonly (readonly number[])[];
}

interface Bag {
  code: number;
  kind: BagKind;
  words: readonly number[];
  /** What its words weigh together. */
  weight: number;
}

export interface MessageIndex {
  words: readonly string[];
  idOf: ReadonlyMap<string, number>;
  weights: readonly number[];
  bags: readonly Bag[];
  /** By word: the bags that hold it. */
  postings: readonly (readonly number[])[];
  /** Letters of the longest word: how far a word of a text without spaces may reach. */
  longest: number;
}

export interface SearchIndex {
  /** Ids of the codes, `family/number`. */
  ids: readonly string[];
  codeOf: ReadonlyMap<string, number>;
  frequency: readonly Frequency[];
  topics: ReadonlyMap<string, readonly string[]>;
  words: Bilingual<WordIndex>;
  messages: ReadonlyMap<string, MessageIndex>;
}

/** How much a word tells that `count` of `all` have. */
export function weighWord(count: number, all: number): number {
  return Math.log(1 + all / (count + 0.5));
}

/** Reads the index: some milliseconds for a thousand codes. */
export function readIndex(data: SearchData): SearchIndex {
  const ids = Object.entries(data.codes).flatMap(([family, steps]) =>
    fromSteps(steps).map((value) => `${family}/${writeNumber(family as FamilyId, value)}`),
  );
  return {
    ids,
    codeOf: new Map(ids.map((id, code) => [id, code])),
    frequency: [...data.frequency].map((letter) => FREQUENCY[letter] ?? 'occasional'),
    topics: new Map(Object.entries(data.topics)),
    words: { en: readWords(data.words.en, ids.length), fr: readWords(data.words.fr, ids.length) },
    messages: new Map(Object.entries(data.messages).map(([language, messages]) => [language, readMessages(messages)])),
  };
}

/** The words of packed lists: those that stand once are told by the order of reading. */
class WordList {
  readonly words: readonly string[];
  private next: number;

  constructor(often: string, once: string) {
    const list = often === '' ? [] : often.split(' ');
    this.words = once === '' ? list : [...list, ...once.split(' ')];
    this.next = list.length;
  }

  /** Places of the words of a list in order. */
  readInOrder(packed: Unpacker): number[] {
    return packed.list().map((number) => (number === ONCE ? this.next++ : number - 1));
  }

  /** Places of the words of a set. */
  readSet(packed: Unpacker): number[] {
    const once = Array.from({ length: packed.next() }, () => this.next++);
    return [...packed.rising().map((number) => number - 1), ...once];
  }
}

function readWords(data: WordData, codes: number): WordIndex {
  const list = new WordList(data.stems, data.once);
  const stems = list.words;
  const postings: Posting[][] = stems.map(() => []);
  const phrases = new Map<number, Phrase[]>();
  const titles: number[][] = [];
  const fields: Record<Field, Unpacker> = {
    title: new Unpacker(data.titles),
    keyword: new Unpacker(data.keywords),
    symbol: new Unpacker(data.symbols),
    summary: new Unpacker(data.summaries),
  };
  for (let code = 0; code < codes; code++) {
    const seen = new Set<number>();
    const post = (field: Field, own: readonly number[]) => {
      for (const stem of own) {
        if (seen.has(stem)) continue;
        seen.add(stem);
        postings[stem].push({ code, field });
      }
    };
    const addPhrase = (field: 'title' | 'keyword', own: number[]) => {
      post(field, own);
      if (own.length === 0) return;
      const same = phrases.get(own[0]);
      if (same) same.push({ code, field, stems: own });
      else phrases.set(own[0], [{ code, field, stems: own }]);
    };
    const title = list.readInOrder(fields.title);
    titles.push(title);
    addPhrase('title', title);
    for (let left = fields.keyword.next(); left > 0; left--) addPhrase('keyword', list.readInOrder(fields.keyword));
    post('symbol', list.readSet(fields.symbol));
    post('summary', list.readSet(fields.summary));
  }
  return {
    stems,
    idOf: new Map(stems.map((stem, id) => [stem, id])),
    postings,
    weights: postings.map((list) => weighWord(list.length, codes)),
    phrases,
    titles,
  };
}

function readMessages(data: MessageData): MessageIndex {
  const list = new WordList(data.words, data.once);
  const { words } = list;
  const packed = new Unpacker(data.bags);
  const raw: Omit<Bag, 'weight'>[] = [];
  for (let code = 0; !packed.done;) {
    code += packed.next();
    raw.push({ code, kind: BAG_KINDS[packed.next()], words: list.readSet(packed) });
  }
  const postings: number[][] = words.map(() => []);
  raw.forEach((bag, at) => bag.words.forEach((word) => postings[word].push(at)));
  const weights = postings.map((list) => weighWord(list.length, raw.length));
  return {
    words,
    idOf: new Map(words.map((word, id) => [word, id])),
    weights,
    bags: raw.map((bag) => ({ ...bag, weight: bag.words.reduce((sum, word) => sum + weights[word], 0) })),
    postings,
    longest: Math.max(...words.map((word) => word.length)),
  };
}
