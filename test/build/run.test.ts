import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { expect, test } from 'vitest';

/** A folder as somebody may have typed it: the case is nothing to Windows. */
const typed = (folder: string) => (process.platform === 'win32' ? folder.toUpperCase() : folder);

test('a module runs in its folder as the disk spells it, with its arguments, and its status is passed on', () => {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'run-')));
  try {
    writeFileSync(join(folder, 'told.ts'), 'console.log(JSON.stringify([process.cwd(), ...process.argv.slice(2)])); process.exitCode = 3;');
    const args = [resolve('src/build/run.mjs'), 'told.ts', 'a b', '--c="é"'];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: typed(folder), encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual([folder, 'a b', '--c="é"']);
    expect(status).toBe(3);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
