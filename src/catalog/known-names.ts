/** The symbols that the facts know, with the numbers that each of them stands for. */

import { z } from 'astro/zod';

import type { ContentFile } from './content-file.ts';

/** The numbers of each symbol; none where the facts give a name alone. */
export type KnownNames = ReadonlyMap<string, ReadonlySet<number>>;

const names = z.array(z.string());
const homonyms = z.array(z.looseObject({ symbol: z.string() }));
const code = z.looseObject({
  number: z.string(),
  symbol: z.string().optional(),
  aliases: names.default([]),
  homonyms: homonyms.default([]),
  names: names.default([]),
});
/** Facts of any kind: those of a family, the numbers without a page (`lists`), other names by header (`headers`). */
const factsSchema = z.looseObject({
  codes: z.array(code).default([]),
  lists: z.record(z.string(), z.looseObject({ codes: z.array(code) })).default({}),
  headers: z.record(z.string(), names).default({}),
});

/** A name of constants: upper case, with or without parts. */
const NAME = /\b[A-Z][A-Z0-9_]{3,}\b/g;

/** Reads every facts file for its names; a file that cannot be read is another rule's problem. */
export function readNames(files: readonly ContentFile[]): KnownNames {
  const found = new Map<string, Set<number>>();
  const add = (name: string, number?: string) => {
    const numbers = found.get(name) ?? new Set();
    found.set(name, numbers);
    if (number !== undefined) numbers.add(Number(number));
  };
  for (const { text } of files) {
    const parsed = factsSchema.safeParse(readJson(text));
    if (!parsed.success) continue;
    const { codes, lists, headers } = parsed.data;
    for (const each of [...codes, ...Object.values(lists).flatMap((list) => list.codes)]) {
      const own = [each.symbol, ...each.aliases, ...each.names, ...each.homonyms.map(({ symbol }) => symbol)];
      for (const name of own) if (name) add(name, each.number);
    }
    for (const name of Object.values(headers).flat()) add(name);
    // Names in equivalents and the like: known, their numbers are those of other systems.
    for (const [name] of text.matchAll(NAME)) if (!found.has(name)) add(name);
  }
  return found;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
