/**
 * `node src/build/run.mjs <module.ts> …`: runs a module of the project, or says what is missing where Node.js is too old.
 * Plain JavaScript without imports that old versions lack, since it is the part that every version has to understand.
 */

import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

/** Astro and vitest want it; type stripping is there too, from this version to 22.17 behind a flag. */
const NEEDED = [22, 12];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(
    `This needs Node.js ${NEEDED.join('.')} or later; here is ${process.versions.node}. ` +
      'npm ci brings its own where it can; here it could not: install one from https://nodejs.org/, then try again.',
  );
  process.exit(1);
}
const [module, ...rest] = process.argv.slice(2);
if (module) {
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  // The folder as the disk spells it: from one in another case, a short name or a junction, as Windows allows, Astro builds a site without styles.
  const cwd = realpathSync.native('.');
  process.exit(spawnSync(process.execPath, [...flags, module, ...rest], { cwd, stdio: 'inherit' }).status ?? 1);
}
