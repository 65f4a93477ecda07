/** Loads the catalog from the content collections: the only place that asks Astro for content. */

import { getCollection, getEntry } from 'astro:content';

import { toCatalog, type Catalog, type Content } from './catalog/catalog.ts';

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
  const load = async (folder: keyof Content) => (await getCollection(folder)).map(({ data }) => data);
  const [codes, families, guides, maps, compare] = await Promise.all([
    load('codes'),
    load('families'),
    load('guides'),
    load('maps'),
    load('compare'),
  ]);
  return toCatalog({ codes, families, guides, maps, compare });
}

/** The source file of a code: what `/<family>/<number>.md` serves. */
export async function readSource(id: string): Promise<string> {
  const file = await getEntry('codes', id);
  if (!file) throw new Error(`content/codes/${id}.md is not there`);
  return file.data.text;
}
