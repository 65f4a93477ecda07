/** Builds the index of words and messages from the catalog and the facts: stems, phrases, bags, all counted and packed. */

import type { Catalog } from '../catalog/catalog.ts';
import type { Code } from '../catalog/code.ts';
import { FAMILIES } from '../catalog/families/index.ts';
import { inBoth, type Language } from '../catalog/language.ts';
import { toSteps } from '../identify/steps.ts';
import { BAG_KINDS, ONCE, type BagKind, type MessageData, type SearchData, type WordData } from '../search/index-data.ts';
import { packList, packNumbers, packRising } from '../search/pack.ts';
import { dropAccents, listStems, splitWords } from '../search/text.ts';

/** A message of `content/facts/messages.json`: the words of what Windows prints for a code, by language. */
export interface MessageFact {
  code: string;
  words: Record<string, string>;
}

export interface MessageFacts {
  messages: MessageFact[];
  older: MessageFact[];
  homonyms: MessageFact[];
  hints: MessageFact[];
}

const LIST_OF: Record<BagKind, keyof MessageFacts> = { message: 'messages', older: 'older', homonym: 'homonyms', hint: 'hints' };

/** The index of the whole catalog. Messages of codes without a page are left out. */
export function toSearchData({ families, codes }: Catalog, facts: MessageFacts): SearchData {
  const filled = families.filter((family) => family.codes.length > 0);
  return {
    codes: Object.fromEntries(filled.map((family) => [family.id, toSteps(family.codes.map(({ value }) => value))])),
    frequency: codes.map(({ frequency = 'occasional' }) => frequency[0]).join(''),
    topics: Object.fromEntries(
      filled.map(({ id }) => {
        const { any, en, fr } = FAMILIES[id].topics;
        return [id, [...any, ...en, ...fr]];
      }),
    ),
    words: inBoth((language) => toWordData(codes, language)),
    messages: toMessageData(codes, facts),
  };
}

/** What is indexed of one code in one language, as stems. */
interface CodeStems {
  title: string[];
  keywords: string[][];
  symbol: string[];
  summary: string[];
}

function listCodeStems({ title, keywords, symbol = '', summary }: Code, language: Language): CodeStems {
  return {
    title: listStems(title[language], language),
    keywords: keywords[language].map((keyword) => listStems(keyword, language)),
    // Symbols are English in every language: once is enough. One of a single word is found by the table of identifiers.
    symbol: language === 'en' && symbol.includes('_') ? listStems(symbol, language) : [],
    summary: listStems(summary[language], language),
  };
}

function toWordData(codes: Code[], language: Language): WordData {
  const all = codes.map((code) => dropTold(listCodeStems(code, language)));
  const stems = numberWords(all.flatMap(({ title, keywords, symbol, summary }) => [...title, ...keywords.flat(), ...symbol, ...summary]));
  return {
    stems: stems.often.join(' '),
    once: stems.once.join(' '),
    titles: all.map(({ title }) => stems.packInOrder(title)).join(''),
    keywords: all.map(({ keywords }) => packNumbers([keywords.length]) + keywords.map(stems.packInOrder).join('')).join(''),
    symbols: all.map(({ symbol }) => stems.packSet(symbol)).join(''),
    summaries: all.map(({ summary }) => stems.packSet(summary)).join(''),
  };
}

/** Symbol and summary without the stems that a weightier field has: a code is told once of each stem. */
function dropTold({ title, keywords, symbol, summary }: CodeStems): CodeStems {
  const told = new Set([...title, ...keywords.flat()]);
  const tell = (stems: string[]) => {
    const left = [...new Set(stems)].filter((stem) => !told.has(stem));
    for (const stem of left) told.add(stem);
    return left;
  };
  return { title, keywords, symbol: tell(symbol), summary: tell(summary) };
}

function toMessageData(codes: Code[], facts: MessageFacts): Record<string, MessageData> {
  const order = new Map(codes.map(({ id }, at) => [id, at]));
  const rows = BAG_KINDS.flatMap((kind) =>
    facts[LIST_OF[kind]].flatMap(({ code, words }) =>
      Object.entries(words).map(([language, text]) => ({ language, kind, code: order.get(code), words: splitBag(text) })),
    ),
  ).filter((row): row is typeof row & { code: number } => row.code !== undefined && row.words.length > 0);
  return Object.fromEntries(
    [...Map.groupBy(rows, (row) => row.language)].map(([language, own]) => {
      const sorted = own.toSorted((a, b) => a.code - b.code || BAG_KINDS.indexOf(a.kind) - BAG_KINDS.indexOf(b.kind));
      const numbered = numberWords(sorted.flatMap((row) => row.words));
      let last = 0;
      const bags = sorted.map(({ code, kind, words: bag }) => {
        const step = code - last;
        last = code;
        return packNumbers([step, BAG_KINDS.indexOf(kind)]) + numbered.packSet(bag);
      });
      return [language, { words: numbered.often.join(' '), once: numbered.once.join(' '), bags: bags.join('') }];
    }),
  );
}

/** The words of a bag as texts are cut: no accents, parts of compounds by themselves, each once. */
function splitBag(text: string): string[] {
  return [...new Set(splitWords(dropAccents(text)))];
}

interface NumberedWords {
  /** Words that stand in several places, the commonest first: their numbers are their places in this list, from 1 on. */
  often: string[];
  /** Words that stand in one place, in the order of their places: each is written as 0, for the reader counts along. */
  once: string[];
  packInOrder: (words: string[]) => string;
  /** The number of words that stand here only, then the rising list of the others. */
  packSet: (words: string[]) => string;
}

/** Numbers words for a list of all places in the order in which they are read. */
function numberWords(places: string[]): NumberedWords {
  const counts = new Map<string, number>();
  for (const word of places) counts.set(word, (counts.get(word) ?? 0) + 1);
  const often = [...counts]
    .filter(([, count]) => count > 1)
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word]) => word);
  const numbers = new Map(often.map((word, at) => [word, at + 1]));
  const number = (word: string) => numbers.get(word) ?? ONCE;
  return {
    often,
    once: places.filter((word) => counts.get(word) === 1),
    packInOrder: (words) => packList(words.map(number)),
    packSet: (words) => {
      const own = words.map(number);
      const rest = own.filter((each) => each !== ONCE).toSorted((a, b) => a - b);
      return packNumbers([own.length - rest.length]) + packRising(rest);
    },
  };
}
