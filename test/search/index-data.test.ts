import { brotliCompressSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { readIndex, weighWord, type SearchData } from '../../src/search/index-data.ts';
import { packList, packNumbers, packRising } from '../../src/search/pack.ts';
import { table } from '../identify/table.ts';
import { data } from './sources.ts';

/** What a reader loads to find by words, in bytes of Brotli: it comes within two seconds on a slow link. */
const BUDGET = 110_000;

test('identifiers, words and messages keep their budget', () => {
  const cost = [table, data].map((part) => brotliCompressSync(JSON.stringify(part)).length);
  console.log(`identifiers ${cost[0]} B, words and messages ${cost[1]} B`);
  expect(cost[0] + cost[1]).toBeLessThanOrEqual(BUDGET);
});

test('a word that stands once is told by the order of reading, others by their number', () => {
  const none = packList([]);
  const set = (once: number, ...others: number[]) => packNumbers([once]) + packRising(others);
  const small: SearchData = {
    codes: { ras: [691, 1] },
    frequency: 'cr',
    topics: { ras: ['vpn'] },
    words: {
      en: {
        stems: 'connect fail',
        once: 'refus modem line symbol',
        titles: packList([1, 0]) + packList([0, 2]),
        keywords: packNumbers([0]) + packNumbers([2]) + packList([1, 2]) + packList([0]),
        symbols: set(0) + set(1),
        summaries: set(0, 2) + set(0),
      },
      fr: { stems: '', once: '', titles: none + none, keywords: packNumbers([0, 0]), symbols: set(0) + set(0), summaries: set(0) + set(0) },
    },
    messages: { en: { words: 'not', once: 'server modem', bags: packNumbers([0, 0]) + set(1, 1) + packNumbers([1, 1]) + set(1, 1) } },
  };
  const { ids, codeOf, frequency, words, messages } = readIndex(small);
  expect(ids).toEqual(['ras/691', 'ras/692']);
  expect(codeOf.get('ras/692')).toBe(1);
  expect(frequency).toEqual(['common', 'rare']);
  const { stems, titles, postings, phrases } = words.en;
  const read = (list: readonly number[]) => list.map((stem) => stems[stem]);
  expect(titles.map(read)).toEqual([
    ['connect', 'refus'],
    ['modem', 'fail'],
  ]);
  const of = (stem: string) => postings[words.en.idOf.get(stem)!];
  expect(of('connect')).toEqual([
    { code: 0, field: 'title' },
    { code: 1, field: 'keyword' },
  ]);
  expect(of('fail')).toEqual([
    { code: 0, field: 'summary' },
    { code: 1, field: 'title' },
  ]);
  expect(of('line')).toEqual([{ code: 1, field: 'keyword' }]);
  expect(of('symbol')).toEqual([{ code: 1, field: 'symbol' }]);
  expect(phrases.get(words.en.idOf.get('connect')!)!.map(({ code, field }) => `${code} ${field}`)).toEqual(['0 title', '1 keyword']);
  expect(words.fr.stems).toEqual([]);
  expect([words.fr.phrases.size, words.fr.titles]).toEqual([0, [[], []]]);
  expect(words.en.weights[0]).toBe(weighWord(2, 2));
  const { bags, words: known, longest } = messages.get('en')!;
  expect(bags.map(({ code, kind, words: own }) => [code, kind, own.map((word) => known[word])])).toEqual([
    [0, 'message', ['not', 'server']],
    [1, 'older', ['not', 'modem']],
  ]);
  expect(longest).toBe(6);
});

test('a word tells the more the fewer have it, and nothing less than 0', () => {
  expect(weighWord(0, 4)).toBeCloseTo(Math.log(9));
  expect(weighWord(1, 4)).toBeCloseTo(Math.log(1 + 4 / 1.5));
  expect(weighWord(0, 0)).toBe(0);
});
