/** The facts of a family: names, values and mappings that sources say, to which every page is held. */

import { z } from 'astro/zod';

import type { ContentFile } from './content-file.ts';
import { readJson } from './json-file.ts';
import type { Problem } from './problem.ts';

const names = z.array(z.string());

/** What the sources say of one code. Fields that go into no page (availability, kind …) may stand beside these. */
const factSchema = z.looseObject({
  number: z.string(),
  symbol: z.string().optional(),
  header: z.string().optional(),
  aliases: names.optional(),
  functions: names.optional(),
  equivalents: z.record(z.string(), z.unknown()).optional(),
  homonyms: z.array(z.strictObject({ symbol: z.string(), header: z.string() })).optional(),
});

const factsSchema = z.looseObject({ sources: names.min(1), codes: z.array(factSchema) });

export type Fact = z.infer<typeof factSchema>;

export interface FamilyFacts {
  /** The family. */
  id: string;
  file: string;
  /** Where the facts come from: headers, documents, addresses. */
  sources: string[];
  /** The facts by the number of the address. */
  codes: ReadonlyMap<string, Fact>;
}

/** Reads `content/facts/<family>.json`. */
export function readFacts(source: ContentFile): { facts?: FamilyFacts; problems: Problem[] } {
  const { id, file } = source;
  const { data, problems } = readJson(source, factsSchema);
  if (!data) return { problems };
  const { sources, codes } = data;
  const repeated = codes.filter(({ number }, at) => codes.findIndex((other) => other.number === number) < at);
  return {
    facts: { id, file, sources, codes: new Map(codes.map((fact) => [fact.number, fact])) },
    problems: repeated.map(({ number }) => ({ file, message: `${number} stands twice: keep one` })),
  };
}
