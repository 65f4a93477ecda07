/** `npm run paths`: writes the list of every public path of the built site; a test fails when one disappears. */

import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The committed list: one path a line, sorted. Paths are added to it, never taken away. */
export const PATHS_FILE = 'test/site/public-paths.txt';

/** Files that other people link to; what the build names by its content (_astro, pagefind) is nobody's link. */
const PUBLIC = /\.(?:html|json|csv|md|xml|txt|png|svg)$/;
const INTERNAL = /^(?:_astro|pagefind)\//;

/** Anchors of pages that tickets link to: the halves and their sections. */
const ANCHOR = /<section id="((?:en|fr)(?:-[a-z0-9-]+)?)"/g;

/** Every public path of a built site: pages with a slash at their end, anchors of sections, data files. */
export function listPublicPaths(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  return files
    .filter((file) => PUBLIC.test(file) && !INTERNAL.test(file))
    .flatMap((file) => {
      const path = `/${file.replace(/index\.html$/, '')}`;
      if (!file.endsWith('.html')) return [path];
      const anchors = [...readFileSync(join(folder, file), 'utf8').matchAll(ANCHOR)].map((match) => `${path}#${match[1]}`);
      return [path, ...anchors];
    })
    .toSorted();
}

if (import.meta.main) {
  const kept = existsSync(PATHS_FILE) ? readFileSync(PATHS_FILE, 'utf8').split('\n').filter(Boolean) : [];
  const all = [...new Set([...kept, ...listPublicPaths('dist')])].toSorted();
  writeFileSync(PATHS_FILE, `${all.join('\n')}\n`);
  console.log(`${PATHS_FILE}: ${all.length} paths, ${all.length - kept.length} new`);
}
