import { expect, test } from 'vitest';

import { checkPlace } from '../../src/catalog/rules/place.ts';
import { entries } from './entries.ts';

test('every code keeps the rule', () => {
  expect(entries.codes.length).toBeGreaterThan(0);
  expect(entries.codes.flatMap(checkPlace)).toEqual([]);
});
