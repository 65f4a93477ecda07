/** A copy of the project in a folder of its own: builds in it leave dist/ and Astro's cache here alone. */

import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** What every copy needs; the content is the test's own affair. */
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

export interface Project {
  folder: string;
  /** Builds the copy; what it printed, and whether it failed. */
  build(environment?: Record<string, string>): Promise<{ failed: boolean; printed: string }>;
  remove(): void;
}

export function copyProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'codes-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  return {
    folder,
    build: (environment = {}) =>
      promisify(execFile)(process.execPath, [astro, 'build'], {
        cwd: folder,
        // The test runner's own variables (NODE_ENV, BASE_URL …) would change the build.
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1', ...environment },
        maxBuffer: 64 * 1024 * 1024,
      }).then(
        ({ stdout, stderr }) => ({ failed: false, printed: stdout + stderr }),
        (error: { stdout: string; stderr: string }) => ({ failed: true, printed: error.stdout + error.stderr }),
      ),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
