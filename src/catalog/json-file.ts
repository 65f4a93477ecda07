/** Reads a facts file, JSON of a known form: what is wrong is told with the place in it. */

import type { z } from 'astro/zod';

import type { ContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';

export function readJson<Data>({ file, text }: ContentFile, schema: z.ZodType<Data>): { data?: Data; problems: Problem[] } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { problems: [{ file, message: `is no JSON (${(error as Error).message}): correct it` }] };
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return { data: parsed.data, problems: [] };
  return { problems: parsed.error.issues.map(({ path, message }) => ({ file, message: `${path.join('.')}: ${message}: correct it` })) };
}
