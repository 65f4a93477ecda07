/** The collections: one Markdown file a code, a family, a guide. Their path is their identity. */

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

import { codeSchema, familySchema, guideSchema } from './catalog/schema.ts';

/** The path without `.md`: Astro's own ids would lose dots and change letters. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.md$/, '');

const load = (folder: string) => glob({ base: `./content/${folder}`, pattern: '**/*.md', generateId });

export const collections = {
  codes: defineCollection({ loader: load('codes'), schema: codeSchema }),
  families: defineCollection({ loader: load('families'), schema: familySchema }),
  guides: defineCollection({ loader: load('guides'), schema: guideSchema }),
};
