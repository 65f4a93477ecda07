/** Finds the product of which a number is a version: Windows 10/11, Windows 7, 8.1 and 10, Server 2019 2022. */

import type { Place, Reading } from './reading.ts';
import { foldWord } from './scan.ts';

/** Tokens looked at before a number: “windows 2000, 2003, 2008, 2012 and 2016” has six. */
const MOST_TOKENS = 10;

/**
 * The place of the product’s name among the tokens. A list of versions begins at the name and ends with its last version:
 * in “Windows 10, 691” the second number is none.
 */
export function findProduct({ reading, at }: Pick<Place, 'reading' | 'at'>): number | undefined {
  const { tokens, kinds, text } = reading;
  const { kind, value } = tokens[at];
  if (kind !== 'decimal') return undefined;
  for (let index = at - 1; index >= 0 && index >= at - MOST_TOKENS; index--) {
    if (!isList(text.slice(tokens[index].end, tokens[index + 1].start))) return undefined;
    const versions = kinds[index] === undefined ? undefined : versionsOf(reading, index);
    if (versions) return versions.has(value) || isDecimal(reading, at) ? index : undefined;
    if (kinds[index] !== 'join' && !(kinds[index] === undefined && isVersion(reading, index))) return undefined;
  }
  return undefined;
}

/** What stands between the members of a list, and between 8 and 1 of 8.1. */
function isList(between: string): boolean {
  return /^(?:[^\S\n]*[,/+&(]?[^\S\n]*|\.)$/.test(between);
}

function versionsOf({ tokens, vocabulary }: Reading, at: number): ReadonlySet<number> | undefined {
  return vocabulary.products.get(foldWord(tokens[at].text));
}

/** A version of some product, or the decimal of one: 8.1. */
function isVersion(reading: Reading, at: number): boolean {
  const { value } = reading.tokens[at];
  return isDecimal(reading, at) || [...reading.vocabulary.products.values()].some((versions) => versions.has(value));
}

function isDecimal({ tokens, text }: Reading, at: number): boolean {
  return at > 0 && tokens[at - 1].kind === 'decimal' && text.slice(tokens[at - 1].end, tokens[at].start) === '.';
}
