/** Makes of the lists of words what signals ask: the kind of a word, whether it speaks of a failure, of a family, of another system. */

import { FAMILIES, FAMILY_IDS, type FamilyId } from '../../catalog/families/index.ts';
import { foldWord } from '../scan.ts';
import { abroad } from './abroad.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { PRODUCTS } from './products.ts';
import type { Words } from './words.ts';

export type WordKind = 'error' | 'code' | 'verb' | 'join' | 'carrier' | 'place' | 'thing' | 'failure' | 'product' | 'other';

export interface Vocabulary {
  kinds: ReadonlyMap<string, WordKind>;
  events: ReadonlySet<string>;
  memory: ReadonlySet<string>;
  failures: readonly string[];
  units: ReadonlySet<string>;
  uncounted: ReadonlySet<string>;
  field: readonly string[];
  persons: ReadonlySet<string>;
  foreign: ReadonlySet<string>;
  /** The numbers of a product’s versions, by its name. */
  products: ReadonlyMap<string, ReadonlySet<number>>;
  /** Topics of the families by their first word: each with the words that must follow. */
  topics: ReadonlyMap<string, readonly Topic[]>;
}

export interface Topic {
  words: readonly string[];
  family: FamilyId;
  /** In no language: strong enough to stand directly before a number, VPN 691. */
  strong: boolean;
}

/** A word stands in one of these lists at most, whatever its language. */
export const KINDS = [
  ['thing', 'things'],
  ['thing', 'events'],
  ['error', 'errors'],
  ['code', 'codes'],
  ['verb', 'verbs'],
  ['place', 'places'],
  ['join', 'joins'],
  ['carrier', 'carriers'],
  ['failure', 'negations'],
] as const satisfies readonly (readonly [WordKind, keyof Words])[];

export const LISTS: readonly Words[] = [en, fr, abroad];

const split = (text: string) => text.split(' ').filter(Boolean);

/** @param lists the words by language; tests take single ones away. */
export function makeVocabulary(lists: readonly Words[] = LISTS): Vocabulary {
  const all = (name: keyof Words) => lists.flatMap((words) => split(words[name]));
  const kinds = new Map<string, WordKind>(Object.keys(PRODUCTS).map((name) => [name, 'product']));
  // A server is a thing before it is a product.
  for (const [kind, name] of KINDS) for (const word of all(name)) kinds.set(word, kind);
  return {
    kinds,
    events: new Set(all('events')),
    memory: new Set(all('memory')),
    failures: all('failures'),
    units: new Set(all('units')),
    uncounted: new Set(all('uncounted')),
    field: all('field'),
    persons: new Set(all('persons')),
    foreign: new Set(all('foreign')),
    products: new Map(Object.entries(PRODUCTS).map(([name, versions]) => [name, new Set(versions)])),
    topics: listTopics(),
  };
}

function listTopics(): Map<string, Topic[]> {
  const topics = new Map<string, Topic[]>();
  for (const family of FAMILY_IDS) {
    const { any, en: english, fr: french } = FAMILIES[family].topics;
    for (const text of [...any, ...english, ...french]) {
      const words = text.split(/[ -]/);
      const list = topics.get(words[0]) ?? [];
      list.push({ words, family, strong: any.includes(text) });
      topics.set(words[0], list);
    }
  }
  return topics;
}

export const VOCABULARY = makeVocabulary();

/** The names under which curl speaks: libcurl, cURL, curl_easy_perform, CURLcode. */
export function isCurl(word: string): boolean {
  return /^(?:lib|py)?curl(?:code|\.exe|_\w+)?$/i.test(word);
}

/** The parts of an identifier, folded: WSAGetLastError, nErrCode, SC_STATUS. */
export function splitIdentifier(name: string): string[] {
  return foldWord(name.replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})|(\p{L})(?=\d)/gu, '$1$2$3 ')).split(/[\s_.:]+/);
}

/** Letters that a word of a language or a name of a program has at most. */
const LONGEST_WORD = 80;

/** What kind of word stands here: itself, or the strongest part of an identifier. */
export function kindOf(word: string, { kinds, failures, events }: Vocabulary): WordKind {
  if (word.length > LONGEST_WORD) return 'other';
  const folded = foldWord(word);
  const whole = kinds.get(folded);
  if (whole) return whole;
  // CreateEvent is a function, and its event nothing in a log.
  const parts = splitIdentifier(word).map((part) => (events.has(part) ? undefined : kinds.get(part)));
  if (parts.at(-1) === 'thing') return 'thing';
  if (parts.includes('error')) return 'error';
  if (parts.includes('code')) return 'code';
  if (/(?:error|errno|fehler)(?:code)?$/.test(folded)) return 'error';
  return failures.some((stem) => folded.startsWith(stem)) ? 'failure' : 'other';
}
