import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { find, useSite, visit } from './browser.ts';

useSite();

interface Query {
  q: string;
  expect: string[];
  kind: string;
  lang: 'en' | 'fr';
}

/** Shares below which the test fails. */
const LEAST = { first: 0.97, inThree: 0.99, honest: 0.95 };

const share = (part: number, whole: number) => `${part} of ${whole}, ${((100 * part) / whole).toFixed(1)} %`;

test('the set of queries is found', { timeout: 180_000 }, async () => {
  const queries = JSON.parse(readFileSync('test/search/queries.json', 'utf8')) as Query[];
  expect(queries.length).toBeGreaterThanOrEqual(300);
  const { page } = await visit('/search/');
  const rows: (Query & { rank: number; got: string | undefined })[] = [];
  for (const query of queries) {
    const paths = (await find(page, query.q)).map((path) => path.replace(/^\/|\/$/g, ''));
    rows.push({ ...query, rank: paths.findIndex((path) => query.expect.includes(path)) + 1, got: paths[0] });
  }
  const codes = rows.filter(({ expect: wanted }) => wanted.length > 0);
  const none = rows.filter(({ expect: wanted }) => wanted.length === 0);
  const first = codes.filter(({ rank }) => rank === 1).length;
  const inThree = codes.filter(({ rank }) => rank > 0 && rank <= 3).length;
  const honest = none.filter(({ got }) => got === undefined).length;
  console.log(
    `queries right first: ${share(first, codes.length)}; in three: ${share(inThree, codes.length)}; no code, none shown: ${share(honest, none.length)}`,
  );
  for (const language of ['en', 'fr'] as const) {
    const own = codes.filter(({ lang }) => lang === language);
    console.log(`  ${language}: right first ${share(own.filter(({ rank }) => rank === 1).length, own.length)}`);
  }
  for (const { q, kind, expect: wanted, rank, got } of rows)
    if (wanted.length > 0 ? rank !== 1 : got !== undefined)
      console.log(`  [${kind}] ${JSON.stringify(q)} wanted ${wanted.join('|') || 'none'}, rank ${rank || '–'}, got ${got ?? 'none'}`);
  expect(first / codes.length).toBeGreaterThanOrEqual(LEAST.first);
  expect(inThree / codes.length).toBeGreaterThanOrEqual(LEAST.inThree);
  expect(honest / none.length).toBeGreaterThanOrEqual(LEAST.honest);
});
