/** The collections: one a folder of `content/`, every file as text. The catalog reads them: schema, rules and all, for every file at once. */

import { fileURLToPath } from 'node:url';

import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

import { readContent } from './build/read-content.ts';
import { ofFolders, type ContentFolder } from './catalog/catalog.ts';

/** Hands over the files of a folder as they lie: Astro's own loader would parse, render and stop at the first wrong one. */
const loadFiles = (folder: ContentFolder): Loader => ({
  name: `files-of-${folder}`,
  load({ store, watcher, config, generateDigest }) {
    const root = fileURLToPath(config.root);
    const fill = () => {
      const files = readContent(root)[folder];
      store.clear();
      for (const file of files) store.set({ id: file.id, data: { ...file }, digest: generateDigest(file.text) });
    };
    fill();
    watcher?.on('all', (_, path) => {
      if (path.replaceAll('\\', '/').startsWith(`${root.replaceAll('\\', '/')}content/${folder}/`)) fill();
    });
    return Promise.resolve();
  },
});

const schema = z.object({ id: z.string(), file: z.string(), text: z.string() });
const collect = (folder: ContentFolder) => defineCollection({ loader: loadFiles(folder), schema });

/** One collection a folder; each is named after it. */
export const collections = ofFolders(collect);
