/** A small index with invented codes, so that a test sees one rule at a time. */

import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Code } from '../../src/catalog/code.ts';
import { toSearchData, type MessageFacts } from '../../src/build/search-data.ts';
import { readIndex, type SearchIndex } from '../../src/search/index-data.ts';

export type SmallCode = Pick<Code, 'id'> & {
  title: string;
  keywords?: string[];
  summary?: string;
  symbol?: string;
  frequency?: 'common' | 'occasional' | 'rare';
};

/** An index of English codes of the families that the ids name, in their order. */
export function makeIndex(codes: SmallCode[], facts: Partial<MessageFacts> = {}): SearchIndex {
  const full = codes.map(({ id, title, keywords = [], summary = '', ...rest }) => ({
    id,
    value: Number(id.slice(id.indexOf('/') + 1)),
    title: { en: title, fr: '' },
    keywords: { en: keywords, fr: [] },
    summary: { en: summary, fr: '' },
    ...rest,
  })) as unknown as Code[];
  const families = [...Map.groupBy(full, ({ id }) => id.slice(0, id.indexOf('/')))].map(([id, own]) => ({ id, codes: own }));
  const data = toSearchData({ families, codes: full } as unknown as Catalog, {
    messages: [],
    older: [],
    homonyms: [],
    hints: [],
    ...facts,
  });
  return readIndex(JSON.parse(JSON.stringify(data)));
}
