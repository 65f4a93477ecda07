/** Loads the catalog from the content collection: the only place that asks Astro for content. */

import { getCollection } from 'astro:content';

import { toCatalog, type Catalog } from './catalog/catalog.ts';

let files: Promise<ContentFiles> | undefined;
let catalog: Promise<Catalog> | undefined;

type ContentFiles = Awaited<ReturnType<typeof getCollection<'files'>>>;

/**
 * The catalog, made once a build.
 * @throws ContentError where the content breaks a rule.
 */
export function loadCatalog(): Promise<Catalog> {
  catalog ??= readCatalog();
  return catalog;
}

async function readCatalog(): Promise<Catalog> {
  const all = (await loadFiles()).map(({ data }) => data);
  const of = (folder: string) => all.filter((file) => file.folder === folder);
  return toCatalog({ codes: of('codes'), families: of('families'), guides: of('guides') });
}

/** The source file of a code: what `/<family>/<number>.md` serves. */
export async function readSource(id: string): Promise<string> {
  const file = (await loadFiles()).find(({ data }) => data.folder === 'codes' && data.id === id);
  if (!file) throw new Error(`content/codes/${id}.md is not there`);
  return file.data.text;
}

function loadFiles(): Promise<ContentFiles> {
  files ??= getCollection('files');
  return files;
}
