/** Makes the service worker after the build: an Astro integration that lists what was built and bundles the worker with the list. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import type { AstroIntegration } from 'astro';
import { build } from 'vite';

import { readCatalog } from '../catalog/catalog.ts';
import { listShortLinks } from '../catalog/short-links.ts';
import { sortFiles, type PageKinds, type SiteFile, type SiteList } from '../offline/site-list.ts';
import { readContent } from './read-content.ts';

/** Hex digits of a file's revision. */
const DIGITS = 10;

/** Every file of a built site with its revision and its size on the wire, sorted. One at a time: a system opens only so many. */
function listFiles(folder: string): SiteFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const described = entries.map((entry): SiteFile => {
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    const revision = createHash('sha256').update(content).digest('hex').slice(0, DIGITS);
    return [path.slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''), revision, gzipSync(content).length];
  });
  return described.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function readKinds(root: string): PageKinds {
  const { codes, maps, comparisons, guides } = readCatalog(readContent(root));
  const toPaths = (...ids: readonly string[]) => new Set(ids.map((id) => `${id}/`));
  const allMaps = maps.map(({ family }) => `${family}/map`);
  return {
    contents: toPaths(
      ...codes.map(({ id }) => id),
      ...allMaps,
      ...comparisons.map(({ id }) => `compare/${id}`),
      ...guides.map(({ id }) => `guides/${id}`),
      'licences',
    ),
    common: toPaths(...codes.filter(({ frequency }) => frequency === 'common').map(({ id }) => id), ...allMaps),
    shortLinks: toPaths(...listShortLinks(codes).map(({ name }) => name)),
  };
}

/** Bundles the worker into `<folder>/sw.js`, with the list of the site in it. */
async function buildWorker(root: string, folder: string, site: SiteList): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { SITE: JSON.stringify(site), 'process.env.NODE_ENV': '"production"' },
    build: {
      emptyOutDir: false,
      outDir: folder,
      copyPublicDir: false,
      lib: { entry: join(root, 'src/browser/service-worker.ts'), formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
    },
  });
}

/**
 * The integration: every build has its service worker, made last, when all other files lie there.
 * @param version what the pages say of themselves in `data-version`.
 */
export function offlineSite(version: string): AstroIntegration {
  let root = '';
  return {
    name: 'offline-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const sorted = sortFiles(listFiles(folder), readKinds(root));
        await buildWorker(root, folder, { version, ...sorted });
        logger.info(
          `${sorted.shell.length} files kept at once, ${sorted.common.length} after a visit, ${sorted.rest.length} once read or on demand`,
        );
      },
    },
  };
}
