/** Numbers that somebody else counts, and the pages that explain them: exit codes of curl, events of Windows. */

import type { Reading } from './reading.ts';
import { foldWord } from './scan.ts';
import type { Called, Counter } from './table.ts';
import type { Strength } from './weights.ts';

/** From here on a number is its counter's own, whatever stands beside it: 20227, not 61. */
export const OWN_FROM = 10_000;

const COUNTERS: Partial<Record<Strength, Counter>> = { event: 'event', 'exit-code': 'curl' };

/** Who counts a number, as its findings say. */
export function counterOf(findings: readonly { strength: Strength }[]): Counter | undefined {
  return findings.map(({ strength }) => COUNTERS[strength]).find((by) => by !== undefined);
}

/** What the facts know of a number as one counts it: only of a source that the text names, where the number is everybody's. */
export function listCalled(reading: Reading, at: number, by: Counter): readonly Called[] {
  const { value } = reading.tokens[at];
  return (reading.lookup.called.get(value) ?? []).filter(
    ([, words, , counter]) => counter === by && (words === '' || (by !== '' && value >= OWN_FROM) || isSpoken(words, reading)),
  );
}

const spoken = new WeakMap<Reading, ReadonlySet<string>>();

/** Whether a text has one of some words. */
export function isSpoken(words: string, reading: Reading): boolean {
  let known = spoken.get(reading);
  if (!known) {
    known = new Set(reading.tokens.filter(({ kind }) => kind === 'word').flatMap(({ text }) => foldWord(text).split('.')));
    spoken.set(reading, known);
  }
  return words.split(' ').some((word) => known.has(word));
}
