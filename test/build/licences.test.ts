import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { listShipped } from '../../src/build/licences.ts';

const shipped = listShipped();

test('what the browser gets of other people is named with its licence', () => {
  const names = shipped.map(({ name }) => name);
  expect(names).toContain('pagefind');
  expect(names).toContain('@orama/stemmers');
  for (const { text } of shipped) expect(text).toMatch(/copyright|licen[cs]e/i);
});

test('what only builds or tests the site is not among them', () => {
  const names = new Set(shipped.map(({ name }) => name));
  for (const name of ['astro', 'zod', 'js-yaml', 'vitest', 'typescript']) expect(names).not.toContain(name);
});

test('every licence lets others use the program as ours does', () => {
  expect(shipped.filter(({ licence }) => !/^(?:MIT|Apache-2\.0|ISC|BSD-[23]-Clause)$/.test(licence))).toEqual([]);
});

test('the versions are those of the lock file', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { version?: string }> };
  for (const { name, version } of shipped) expect(packages[`node_modules/${name}`]?.version).toBe(version);
});
