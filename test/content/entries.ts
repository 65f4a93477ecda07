/** The real content as the rules read it, loaded as the site loads it. */

import { readFileSync } from 'node:fs';

import { loadEntries } from '../../src/content.ts';

export const entries = await loadEntries();

/** The facts of a family, from content/facts. */
export function readFacts(family: string): { codes: Fact[] } {
  return JSON.parse(readFileSync(`content/facts/${family}.json`, 'utf8')) as { codes: Fact[] };
}

export interface Fact {
  number: string;
  symbol?: string;
  header?: string;
  aliases?: string[];
  functions?: string[];
  equivalents?: Record<string, unknown>;
  homonyms?: { symbol: string; header: string }[];
}
