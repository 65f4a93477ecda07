import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { listPublicPaths, PATHS_FILE } from '../../src/build/paths.ts';
import { DIST } from './pages.ts';

const kept = readFileSync(PATHS_FILE, 'utf8').trimEnd().split('\n');
const built = listPublicPaths(DIST);

test('no public path has disappeared', () => {
  const now = new Set(built);
  const remedy =
    'people link to these: bring them back (a code that is gone gets `status: obsolete`); one that was never committed goes with npm run paths';
  expect(
    kept.filter((path) => !now.has(path)),
    remedy,
  ).toEqual([]);
});

test('every public path is on the list', () => {
  const known = new Set(kept);
  expect(
    built.filter((path) => !known.has(path)),
    'npm run build, then npm run paths adds them',
  ).toEqual([]);
});
