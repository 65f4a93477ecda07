import { expect, test } from 'vitest';

import { checkTyping } from '../../src/catalog/rules/typing.ts';
import { entries } from './entries.ts';

test('every code keeps the rule', () => {
  expect(entries.codes.length).toBeGreaterThan(0);
  expect(entries.codes.flatMap(checkTyping)).toEqual([]);
});
