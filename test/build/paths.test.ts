import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { listStale, mergePaths } from '../../src/build/paths.ts';

test('what was released stays, what is built is added, what was only tried out goes', () => {
  expect(mergePaths(['/a/', '/gone/'], ['/b/', '/a/'])).toEqual(['/a/', '/b/', '/gone/']);
});

test('a site that was built before a code came or went is no source of paths', () => {
  const root = mkdtempSync(join(tmpdir(), 'paths-'));
  try {
    for (const folder of ['content/codes/bits', 'dist']) mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, 'content/codes/bits/0x8020001d.md'), '');
    const build = (...codes: object[]) => writeFileSync(join(root, 'dist/codes.json'), JSON.stringify(codes));
    build({ family: 'bits', number: '0x8020001D' });
    expect(listStale(root)).toEqual([]);
    build({ family: 'smtp', number: '421' }, { family: 'bits', number: '0x8020001D' });
    expect(listStale(root)).toEqual(['smtp/421']);
    build();
    expect(listStale(root)).toEqual(['bits/0x8020001d']);
  } finally {
    rmSync(root, { recursive: true });
  }
});
