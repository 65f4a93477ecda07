import { expect, test } from 'vitest';

import { checkIdentifiers } from '../../src/catalog/rules/identifiers.ts';
import { entries } from './entries.ts';

test('every code keeps the rule', () => {
  expect(entries.codes.length).toBeGreaterThan(0);
  expect(entries.codes.flatMap(checkIdentifiers)).toEqual([]);
});
