import { expect, test } from 'vitest';

import { checkVerdict } from '../../src/catalog/rules/verdict.ts';
import { entries } from './entries.ts';

test('every HTTP page has the verdict of the rule', () => {
  expect(entries.codes.filter(({ id }) => id.startsWith('http/')).length).toBeGreaterThan(0);
  expect(entries.codes.flatMap(checkVerdict)).toEqual([]);
});

test('a page that disagrees is told', () => {
  const entry = entries.codes.find(({ id }) => id === 'http/429')!;
  expect(checkVerdict({ ...entry, data: { ...entry.data, verdict: 'transient' } })[0].message).toMatch(
    /the rule of http makes 429 fatal: write fatal/,
  );
});
