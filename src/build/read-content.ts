/** Reads the files below `content/`: what the catalog is made of. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { CONTENT_FOLDERS, ofFolders, type Content, type ContentFiles } from '../catalog/catalog.ts';
import type { ContentFile } from '../catalog/content-file.ts';

/** Every content file of a project, from its root folder. */
export function readContent(root = '.'): Content {
  const files = ofFolders((folder) => readFolder(root, `content/${folder}`, folder === 'facts' ? '.json' : '.md'));
  return { ...files, today: readToday(), strays: listStrays(root, files) };
}

/** The files below `content/` that no folder reads, sorted. */
export function listStrays(root: string, files: ContentFiles): string[] {
  const read = new Set(CONTENT_FOLDERS.flatMap((folder) => files[folder].map(({ file }) => file)));
  return readdirSync(`${root}/content`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !read.has(file))
    .toSorted();
}

/** The files below a folder whose names end so, sorted by path; none where the folder is not there. */
function readFolder(root: string, folder: string, ending: string): ContentFile[] {
  let names: string[];
  try {
    names = readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => ({
      id: name.slice(0, -ending.length),
      file: `${folder}/${name}`,
      text: readFileSync(`${root}/${folder}/${name}`, 'utf8'),
    }));
}

/** The day, as `2026-11-28`, in universal time. */
export function readToday(): string {
  return new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
}
