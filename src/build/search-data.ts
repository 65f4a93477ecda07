/** Builds the index of words and messages from the catalog and the facts: stems, phrases, bags, all counted and packed. */

import type { Catalog } from '../catalog/catalog.ts';
import type { Code } from '../catalog/code.ts';
import { FAMILIES } from '../catalog/families/index.ts';
import { inBoth, type Language } from '../catalog/language.ts';
import { BAG_KINDS, type BagKind, type MessageData, type SearchData, type WordData } from '../search/index-data.ts';
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
    codes: Object.fromEntries(filled.map((family) => [family.id, family.codes.map((code) => code.number).join(' ')])),
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
    // Symbols are English in every language: once is enough.
    symbol: language === 'en' ? listStems(symbol, language) : [],
    summary: listStems(summary[language], language),
  };
}

function toWordData(codes: Code[], language: Language): WordData {
  const all = codes.map((code) => listCodeStems(code, language));
  const { ids, words } = numberByCount(
    all.flatMap(({ title, keywords, symbol, summary }) => [...title, ...keywords.flat(), ...symbol, ...summary]),
  );
  const numbers = (stems: string[]) => stems.map((stem) => ids.get(stem)!);
  const rising = (stems: string[]) => [...new Set(numbers(stems))].toSorted((a, b) => a - b);
  return {
    stems: words.join(' '),
    titles: all.map(({ title }) => packList(numbers(title))).join(''),
    keywords: all
      .map(({ keywords }) => packNumbers([keywords.length]) + keywords.map((keyword) => packList(numbers(keyword))).join(''))
      .join(''),
    symbols: all.map(({ symbol }) => packRising(rising(symbol))).join(''),
    summaries: all
      .map(({ title, keywords, symbol, summary }) => {
        const told = new Set([...title, ...keywords.flat(), ...symbol]);
        return packRising(rising(summary.filter((stem) => !told.has(stem))));
      })
      .join(''),
  };
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
      const { ids, words } = numberByCount(own.flatMap((row) => row.words));
      let last = 0;
      const bags = own
        .toSorted((a, b) => a.code - b.code || BAG_KINDS.indexOf(a.kind) - BAG_KINDS.indexOf(b.kind))
        .map(({ code, kind, words: bag }) => {
          const step = code - last;
          last = code;
          const numbers = bag.map((word) => ids.get(word)!).toSorted((a, b) => a - b);
          return packNumbers([step, BAG_KINDS.indexOf(kind)]) + packRising(numbers);
        });
      return [language, { words: words.join(' '), bags: bags.join('') }];
    }),
  );
}

/** The words of a bag as texts are cut: no accents, parts of compounds by themselves, each once. */
function splitBag(text: string): string[] {
  return [...new Set(splitWords(dropAccents(text)))];
}

/** Gives numbers to words, the smallest to the commonest. */
function numberByCount(all: string[]): { ids: Map<string, number>; words: string[] } {
  const counts = new Map<string, number>();
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
  return { ids: new Map(words.map((word, id) => [word, id])), words };
}
