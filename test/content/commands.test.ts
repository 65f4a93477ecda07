import { expect, test } from 'vitest';

import { checkCommands } from '../../src/catalog/rules/commands.ts';
import { entries } from './entries.ts';

test('every code keeps the rule', () => {
  expect(entries.codes.length).toBeGreaterThan(0);
  expect(entries.codes.flatMap(checkCommands)).toEqual([]);
});
