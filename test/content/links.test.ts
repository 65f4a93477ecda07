import { expect, test } from 'vitest';

import { checkLinks } from '../../src/catalog/rules/links.ts';
import { entries } from './entries.ts';

test('all codes together keep the rule', () => {
  expect(entries.codes.length).toBeGreaterThan(0);
  expect(checkLinks(entries.codes, new Set(entries.codes.map(({ id }) => id)))).toEqual([]);
});
