/** `npm test`: types and format are checked beside the tests, which wait for a browser often enough. */

import { spawn } from 'node:child_process';

const ASTRO = 'node_modules/astro/bin/astro.mjs';
const CHECKS: Record<string, string[]> = {
  types: [ASTRO, 'check', '--noSync'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--cache', '.'],
};
const TESTS = ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)];

interface Ended {
  name: string;
  failed: boolean;
  printed: string;
}

/** Runs a program of the project with this Node.js; what it prints is shown at once or kept. */
function run(name: string, args: readonly string[], show: boolean): Promise<Ended> {
  return new Promise((done) => {
    let printed = '';
    const child = spawn(process.execPath, args, { stdio: show ? 'inherit' : 'pipe' });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (printed += part.toString()));
    child.on('close', (status) => done({ name, failed: status !== 0, printed }));
  });
}

// The types of the content are written once, before the check and the build of the tests read them side by side.
const sync = await run('content', [ASTRO, 'sync'], false);
const ended = await Promise.all([sync, ...Object.entries(CHECKS).map(([name, args]) => run(name, args, false)), run('tests', TESTS, true)]);
for (const { failed, printed } of ended) if (failed) console.error(printed);
console.log(ended.map(({ name, failed }) => `${name}: ${failed ? 'FAILED' : 'right'}`).join(', '));
process.exitCode = ended.some(({ failed }) => failed) ? 1 : 0;
