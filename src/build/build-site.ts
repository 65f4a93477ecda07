/** `npm run build`: builds the site into dist/ and says in a few lines what was built; Astro alone prints a line for each short link. */

import { readdirSync } from 'node:fs';

import { build } from 'astro';

const started = performance.now();
try {
  await build({ logLevel: 'warn' });
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
  console.log(`dist/ holds ${pages} pages, built in ${((performance.now() - started) / 1000).toFixed(0)} s`);
} catch (error) {
  // What is wrong with the content is said line by line; anything else with the place where it happened.
  const { name, message, stack } = error as Error;
  console.error(name === 'ContentError' ? message : (stack ?? message));
  process.exitCode = 1;
}
