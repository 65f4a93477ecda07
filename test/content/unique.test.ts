import { expect, test } from 'vitest';

import { checkUnique } from '../../src/catalog/rules/unique.ts';
import { entries } from './entries.ts';

test('all codes together keep the rule', () => {
  expect(entries.codes.length).toBeGreaterThan(0);
  expect(checkUnique(entries.codes)).toEqual([]);
});
