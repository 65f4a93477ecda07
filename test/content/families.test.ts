import { expect, test } from 'vitest';

import { checkFamilies } from '../../src/catalog/rules/families.ts';
import { toCatalog } from '../../src/catalog/catalog.ts';
import { content, entries } from './entries.ts';

test('families and guides keep the rule', () => {
  expect(entries.families.length).toBeGreaterThan(0);
  expect(checkFamilies(new Set(entries.codes.map(({ id }) => id)), entries.families, entries.guides)).toEqual([]);
});

test('the groups of a family hold each of its codes once', () => {
  for (const family of toCatalog(content).families) {
    const at = (number: string) => family.codes.findIndex((code) => code.number === number);
    const grouped = family.groups.flatMap(({ from, to }) => family.codes.slice(at(from), at(to) + 1));
    expect(grouped).toEqual(family.codes);
  }
});
