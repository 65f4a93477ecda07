/**
 * `npm run paths`: brings the list of public paths up to the built site; a test fails when a path disappears.
 * What has been committed stays on the list for good; what was only tried out goes again.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { isStarted } from './is-started.ts';

/** The list: one path a line, sorted. */
export const PATHS_FILE = 'test/site/public-paths.txt';

/** Files that other people link to; what the build names by its content (_astro, pagefind) and pictures drawn on request are nobody's link. */
const PUBLIC = /\.(?:html|json|csv|md|xml|txt|png|svg)$/;
const INTERNAL = /^(?:_astro|pagefind|og\/[a-z0-9]+)\//;

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

/** The new list: every path that was released, and every one that is built; sorted. */
export function mergePaths(released: readonly string[], built: readonly string[]): string[] {
  return [...new Set([...released, ...built])].toSorted();
}

/** The list as it was committed last: those paths may be in somebody's ticket. Without Git, all that the file holds. */
function readReleased(): string[] {
  try {
    return splitLines(
      execFileSync('git', ['show', `HEAD:${PATHS_FILE}`], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 64 * 1024 * 1024,
      }),
    );
  } catch {
    return readKept();
  }
}

/**
 * Codes of which the content has a file and the site no page, or the reverse: the site was built before the last change.
 * @param root the project, with `content/` and `dist/`.
 */
export function listStale(root = '.'): string[] {
  const written = readdirSync(join(root, 'content/codes'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.replaceAll('\\', '/').slice(0, -'.md'.length));
  const built = JSON.parse(readFileSync(join(root, 'dist/codes.json'), 'utf8')) as { family: string; number: string }[];
  const ids = built.map(({ family, number }) => `${family}/${number.toLowerCase()}`);
  return [...new Set(written).symmetricDifference(new Set(ids))].toSorted();
}

const nameSome = (ids: readonly string[]) => `${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ' …' : ''}`;

const splitLines = (text: string) => text.split('\n').filter(Boolean);

const readKept = () => (existsSync(PATHS_FILE) ? splitLines(readFileSync(PATHS_FILE, 'utf8')) : []);

if (isStarted(import.meta.url)) {
  const stale = existsSync('dist/codes.json') ? listStale() : undefined;
  if (!stale) {
    console.error('npm run paths: dist/ holds no site: npm run build first');
    process.exitCode = 1;
  } else if (stale.length > 0) {
    console.error(`npm run paths: dist/ was built from other content (${nameSome(stale)}): npm run build first`);
    process.exitCode = 1;
  } else {
    const before = new Set(readKept());
    const after = mergePaths(readReleased(), listPublicPaths('dist'));
    writeFileSync(PATHS_FILE, `${after.join('\n')}\n`);
    const added = after.filter((path) => !before.has(path)).length;
    console.log(`${PATHS_FILE}: ${after.length} paths, ${added} new, ${before.size + added - after.length} taken back`);
  }
}
