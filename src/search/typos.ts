/** Counts the slips of somebody who types a word. */

import { countEdits } from '../identify/edits.ts';

/**
 * Slips between two words, or `most + 1` where there are more.
 * One in the first letter counts as two: people get that one right.
 */
export function countSlips(a: string, b: string, most: number): number {
  const first = Number(a[0] !== b[0]);
  return first === 1 && most < 2 ? most + 1 : Math.min(countEdits(a, b, most) + first, most + 1);
}
