import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { answer } from '../../src/search/answer.ts';
import { catalog } from '../content/entries.ts';
import { index, table } from './sources.ts';

interface Query {
  q: string;
  /** Codes of which any is right first; none where no code is meant. */
  expect: string[];
  kind: string;
  lang: string;
}

const read = <Data>(file: string) => JSON.parse(readFileSync(`test/search/${file}`, 'utf8')) as Data;
const queries = read<Query[]>('queries.json');
const known = read<string[]>('known-misses.json');

const share = (part: number, whole: number) => `${part} of ${whole}, ${((100 * part) / whole).toFixed(1)} %`;

const rows = queries.map((query) => {
  const ids = answer(query.q, { table, index }).results.map(({ id }) => id);
  const rank = ids.findIndex((id) => query.expect.includes(id)) + 1;
  return { ...query, rank, right: query.expect.length > 0 ? rank === 1 : ids.length === 0, got: ids[0] };
});

test('each query stands in the set once', () => {
  expect(queries.map(({ q }) => q)).toEqual([...new Set(queries.map(({ q }) => q))]);
});

test('each query expects pages that are there', () => {
  const ids = new Set([...catalog.codes.map(({ id }) => id), ...catalog.guides.map(({ id }) => `guides/${id}`)]);
  const without = queries.flatMap(({ expect: wanted }) => wanted.filter((id) => !ids.has(id)));
  expect(without, 'what "expect" names has no page').toEqual([]);
});

test('every query is answered rightly but those of known-misses.json: strike off what is right, add what a change may cost', () => {
  const codes = rows.filter(({ expect: wanted }) => wanted.length > 0);
  const none = rows.filter(({ expect: wanted }) => wanted.length === 0);
  console.log(
    `queries right first: ${share(codes.filter(({ right }) => right).length, codes.length)}; in three: ${share(codes.filter(({ rank }) => rank > 0 && rank <= 3).length, codes.length)}; no code, none shown: ${share(none.filter(({ right }) => right).length, none.length)}`,
  );
  for (const { q, kind, expect: wanted, rank, got, right } of rows)
    if (!right)
      console.log(`  [${kind}] ${JSON.stringify(q)} wanted ${wanted.join('|') || 'none'}, rank ${rank || '–'}, got ${got ?? 'none'}`);
  const wrong = rows.filter(({ right }) => !right).map(({ q }) => q);
  const added = wrong.filter((q) => !known.includes(q));
  expect(added, 'answered wrongly: repair it, or add it to known-misses.json').toEqual([]);
  const repaired = known.filter((q) => !wrong.includes(q));
  expect(repaired, 'answered rightly now, or no query any more: strike it off known-misses.json').toEqual([]);
});
