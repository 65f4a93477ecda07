/** Builds the site once before all tests: those of the built site and of the browser read dist/. */

import { execFileSync } from 'node:child_process';

export default function buildSite(): void {
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
