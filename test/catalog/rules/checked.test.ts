import { expect, test } from 'vitest';

import { checkChecked } from '../../../src/catalog/rules/checked.ts';
import { makeEntry } from '../sample.ts';

test.each([
  ['2026-11-27', 0],
  ['2026-11-28', 0],
  ['2026-11-29', 1],
])('checked: %s on 2026-11-28', (checked, problems) => {
  const found = checkChecked(makeEntry({ data: { checked } }), '2026-11-28');
  expect(found).toHaveLength(problems);
  if (problems) expect(found[0]!.message).toBe('checked: 2026-11-29 is in the future: write the day of the check');
});
