import { readdirSync } from 'node:fs';

import { expect, test } from 'vitest';

test('every rule has its test, and every test its rule', () => {
  const rules = readdirSync('src/catalog/rules').map((file) => file.replace('.ts', ''));
  const tests = readdirSync('test/catalog/rules').map((file) => file.replace('.test.ts', ''));
  expect(tests.toSorted()).toEqual(rules.toSorted());
});
