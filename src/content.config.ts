/** The collections: one a folder of `content/`, every file as text. The catalog reads them: schema, rules and all, for every file at once. */

import { fileURLToPath } from 'node:url';

import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

import { readContent } from './build/read-content.ts';
import { CONTENT_FOLDERS } from './catalog/catalog.ts';

type Folder = (typeof CONTENT_FOLDERS)[number];

/** Hands over the files of a folder as they lie: Astro's own loader would parse, render and stop at the first wrong one. */
const loadFiles = (folder: Folder): Loader => ({
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
const collect = (folder: Folder) => defineCollection({ loader: loadFiles(folder), schema });

export const collections = {
  codes: collect('codes'),
  families: collect('families'),
  guides: collect('guides'),
  maps: collect('maps'),
  compare: collect('compare'),
} satisfies Record<Folder, unknown>;
