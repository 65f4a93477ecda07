import { expect, test } from 'vitest';

import { checkContent } from '../../src/catalog/catalog.ts';
import { describeProblem } from '../../src/catalog/problem.ts';
import { checkHtml } from '../../src/markdown/check-html.ts';
import { catalog, content } from './entries.ts';

test('the content keeps every rule (npm run content says it faster)', () => {
  expect(checkContent(content, [checkHtml]).problems.map(describeProblem)).toEqual([]);
});

test('the catalog holds every file, and each family all of its codes', () => {
  expect(catalog.codes).toHaveLength(content.codes.length);
  expect(catalog.guides).toHaveLength(content.guides.length);
  expect(catalog.families.map(({ id }) => id).toSorted()).toEqual(content.families.map(({ id }) => id));
});
