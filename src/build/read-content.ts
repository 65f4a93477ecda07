/** Reads the files below `content/`: what the catalog is made of. */

import { readdirSync, readFileSync } from 'node:fs';

import type { Content } from '../catalog/catalog.ts';
import type { ContentFile } from '../catalog/content-file.ts';

/** Every content file of a project, from its root folder. */
export function readContent(root = '.'): Content {
  const read = (folder: string) => readFolder(root, `content/${folder}`);
  return { codes: read('codes'), families: read('families'), guides: read('guides'), maps: read('maps'), compare: read('compare') };
}

/** The Markdown files below a folder, sorted by path; none where the folder is not there. */
function readFolder(root: string, folder: string): ContentFile[] {
  let names: string[];
  try {
    names = readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => ({
      id: name.slice(0, -'.md'.length),
      file: `${folder}/${name}`,
      text: readFileSync(`${root}/${folder}/${name}`, 'utf8'),
    }));
}
