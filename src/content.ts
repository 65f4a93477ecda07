/** Loads the catalog from the content collections: the only place that asks Astro for content. */

import { getCollection, getEntry } from 'astro:content';

import { listStrays, readToday } from './build/read-content.ts';
import { CONTENT_FOLDERS, ofFolders, toCatalog, type Catalog } from './catalog/catalog.ts';
import { checkHtml } from './markdown/check-html.ts';

let catalog: Promise<Catalog> | undefined;

/**
 * The catalog, made once a build.
 * @throws ContentError where the content breaks a rule.
 */
export function loadCatalog(): Promise<Catalog> {
  catalog ??= loadAndCheck();
  return catalog;
}

async function loadAndCheck(): Promise<Catalog> {
  const loaded = await Promise.all(CONTENT_FOLDERS.map(async (folder) => [folder, await getCollection(folder)] as const));
  const files = new Map(loaded);
  const content = ofFolders((folder) => files.get(folder)!.map(({ data }) => data));
  return toCatalog({ ...content, today: readToday(), strays: listStrays('.', content) }, [checkHtml]);
}

/** The source file of a code: what `/<family>/<number>.md` serves. */
export async function readSource(id: string): Promise<string> {
  const file = await getEntry('codes', id);
  if (!file) throw new Error(`content/codes/${id}.md is not there`);
  return file.data.text;
}
