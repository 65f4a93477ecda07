/** The facts beside those of the families: what others call a code, codes without a page, words of messages, names. */

import { z } from 'astro/zod';

import type { ContentFile } from './content-file.ts';
import { isFamilyId } from './families/index.ts';
import { readJson } from './json-file.ts';
import type { Problem } from './problem.ts';

const texts = z.array(z.string());
const message = z.looseObject({ code: z.string(), words: z.record(z.string(), z.string()) });

const withSources = z.looseObject({ sources: texts.min(1) });

/** What the build reads of a file; any other has sources at least. */
const SCHEMAS = new Map<string, z.ZodType>([
  [
    'aliases',
    withSources.extend({
      called: z.array(z.looseObject({ number: z.string(), words: texts, code: z.string() })),
      curl: z.array(z.looseObject({ number: z.string(), is: z.string(), code: z.string().optional() })),
      events: z.array(z.looseObject({ ids: texts, source: texts, page: z.string() })),
      libuv: z.record(z.string(), z.number()),
    }),
  ],
  [
    'unknown',
    withSources.extend({
      lists: z.record(
        z.string(),
        z.looseObject({ codes: z.array(z.looseObject({ number: z.string(), names: texts, related: z.string().optional() })) }),
      ),
    }),
  ],
  [
    'messages',
    withSources.extend({
      messages: z.array(message),
      older: z.array(message),
      homonyms: z.array(message),
      hints: z.array(message),
    }),
  ],
]);

/** Problems of the facts files that are of no family and no list of commands. */
export function checkOtherFacts(files: readonly ContentFile[]): Problem[] {
  return files
    .filter(({ id }) => !isFamilyId(id) && id !== 'commands')
    .flatMap((file) => readJson(file, SCHEMAS.get(file.id) ?? withSources).problems);
}
