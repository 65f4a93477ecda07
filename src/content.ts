/** Loads the catalog from the content collections: the only place that asks Astro for content. */

import { readFileSync } from 'node:fs';

import { getCollection, type CollectionEntry } from 'astro:content';

import { toCatalog, type Catalog, type CatalogEntries } from './catalog/catalog.ts';

let catalog: Promise<Catalog> | undefined;

/**
 * The catalog, made once a build.
 * @throws ContentError where the content breaks a rule.
 */
export function loadCatalog(): Promise<Catalog> {
  catalog ??= readCatalog();
  return catalog;
}

async function readCatalog(): Promise<Catalog> {
  return toCatalog(await loadEntries());
}

/** The content before any rule has looked at it: what the catalog is made of. */
export async function loadEntries(): Promise<CatalogEntries> {
  const [codes, families, guides] = await Promise.all([getCollection('codes'), getCollection('families'), getCollection('guides')]);
  return { codes: codes.map(locate), families: families.map(locate), guides: guides.map(locate) };
}

/** The source file of a code: what `/<family>/<number>.md` serves. */
export function readSource(id: string): string {
  return readFileSync(`content/codes/${id}.md`, 'utf8');
}

/** Adds to an entry where its body begins: Astro hands over the body without its place in the file. */
function locate<Entry extends CollectionEntry<'codes' | 'families' | 'guides'>>({ id, data, body = '', filePath = '' }: Entry) {
  const source = readFileSync(filePath, 'utf8');
  const before = source.slice(0, Math.max(0, source.indexOf(body)));
  return { id, data: data as Entry['data'], body, file: filePath, bodyLine: before.split('\n').length };
}
