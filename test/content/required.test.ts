import { expect, test } from 'vitest';

import { checkRequired } from '../../src/catalog/rules/required.ts';
import { entries } from './entries.ts';

test('every code keeps the rule', () => {
  expect(entries.codes.length).toBeGreaterThan(0);
  expect(entries.codes.flatMap(checkRequired)).toEqual([]);
});
