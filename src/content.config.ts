/** The one collection: every file below `content/` as text. The catalog reads it: schema, rules and all, for every file at once. */

import { fileURLToPath } from 'node:url';

import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

import { readContent } from './build/read-content.ts';

const FOLDERS = ['codes', 'families', 'guides'] as const;

/** Hands over the files as they lie: Astro's own loader would parse, render and stop at the first wrong one. */
const contentFiles: Loader = {
  name: 'content-files',
  load({ store, watcher, config, generateDigest }) {
    const root = fileURLToPath(config.root);
    const fill = () => {
      const content = readContent(root);
      store.clear();
      for (const folder of FOLDERS)
        for (const file of content[folder]) store.set({ id: file.file, data: { folder, ...file }, digest: generateDigest(file.text) });
    };
    fill();
    watcher?.on('all', (_, path) => {
      if (path.replaceAll('\\', '/').startsWith(`${root.replaceAll('\\', '/')}content/`)) fill();
    });
    return Promise.resolve();
  },
};

const schema = z.object({ folder: z.enum(FOLDERS), id: z.string(), file: z.string(), text: z.string() });

export const collections = { files: defineCollection({ loader: contentFiles, schema }) };
