import { expect, test } from 'vitest';

import { checkPhase } from '../../src/catalog/rules/phase.ts';
import { entries } from './entries.ts';

test('every code keeps the rule', () => {
  expect(entries.codes.length).toBeGreaterThan(0);
  expect(entries.codes.flatMap(checkPhase)).toEqual([]);
});
