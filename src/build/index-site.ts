/** Builds the text index after the build, from the catalog: an Astro integration around Pagefind. */

import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';

import { readCatalog } from '../catalog/catalog.ts';
import { readContent } from './read-content.ts';
import { listTextRecords, type TextRecord } from './text-records.ts';

/** Files of Pagefind that the site loads; its own interfaces, their styles and its worker are not among them. */
const LOADED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|pagefind\.[\w]+\.pf_meta|fragment|index)$/;

/**
 * Indexes records into a folder, in their order: the same records make the same files.
 * @returns the number of records.
 * @throws Error where Pagefind reports a problem or has counted other records than there are.
 */
async function indexRecords(records: readonly TextRecord[], folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const problems: string[] = [];
  const urls = new Set<string>();
  // One after the other: their numbers, and with them the files, follow the order in which they arrive.
  for (const { url, language, content, meta } of records) {
    const added = await index.addCustomRecord({ url, language, content, meta: { ...meta } });
    problems.push(...added.errors);
    if (added.file.uniqueWords === 0) problems.push(`${url} has no word`);
    urls.add(url);
  }
  if (urls.size !== records.length) problems.push(`${records.length - urls.size} records have the address of another`);
  const written = await index.writeFiles({ outputPath: folder });
  problems.push(...written.errors);
  await index.deleteIndex();
  if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
  for (const file of await readdir(folder)) if (!LOADED.test(file)) await rm(join(folder, file), { recursive: true });
  return records.length;
}

/** The integration: the index belongs to every build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const records = listTextRecords(readCatalog(readContent()));
        logger.info(`${await indexRecords(records, join(fileURLToPath(dir), 'pagefind'))} texts indexed`);
      },
    },
  };
}
