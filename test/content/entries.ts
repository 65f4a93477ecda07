/** The real content as the rules read it, read as the site reads it. */

import { readFileSync } from 'node:fs';

import { checkContent } from '../../src/catalog/catalog.ts';
import { readContent } from '../../src/build/read-content.ts';

export const content = readContent();
export const entries = checkContent(content);

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
