import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { listPublicPaths, PATHS_FILE } from '../../src/build/paths.ts';
import { DIST } from './pages.ts';

const kept = readFileSync(PATHS_FILE, 'utf8').trimEnd().split('\n');
const built = listPublicPaths(DIST);

test('no public path has disappeared', () => {
  const now = new Set(built);
  expect(kept.filter((path) => !now.has(path))).toEqual([]);
});

test('every public path is on the list (npm run paths adds new ones)', () => {
  const known = new Set(kept);
  expect(built.filter((path) => !known.has(path))).toEqual([]);
});
