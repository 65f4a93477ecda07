import { expect, test } from 'vitest';

import { checkHeadings } from '../../src/catalog/rules/headings.ts';
import { entries } from './entries.ts';

test('every code keeps the rule', () => {
  expect(entries.codes.length).toBeGreaterThan(0);
  expect(entries.codes.flatMap(checkHeadings)).toEqual([]);
});
