import { describe, expect, test } from 'vitest';

import { FAMILY_IDS, isInFamily } from '../../src/catalog/families/index.ts';
import { placeOf, read } from '../../src/identify/reading.ts';
import { SIGNALS } from '../../src/identify/signals/index.ts';
import type { Signal } from '../../src/identify/signals/signal.ts';
import { lookup } from './table.ts';

/** What a signal says of the number between ‹ ›, as a code of the family that it could be of. */
function ask({ find }: Signal, example: string): string | undefined {
  const at = example.indexOf('‹');
  const reading = read(example.replace(/[‹›]/g, ''), lookup);
  const index = reading.tokens.findIndex(({ start, kind }) => start === at && kind !== 'word');
  expect(index, `no number between ‹ › in ${example}`).toBeGreaterThanOrEqual(0);
  const { value } = reading.tokens[index];
  const family = reading.candidates[index][0]?.family ?? FAMILY_IDS.findLast((id) => isInFamily(id, value));
  return find(placeOf(reading, index), family);
}

describe.each(SIGNALS.map((signal) => [signal.id, signal] as const))('%s', (_, signal) => {
  test.each(signal.yes)('speaks of %j', (example) => {
    expect(ask(signal, example)).toBeDefined();
  });
  test.each(signal.no)('is silent of %j', (example) => {
    expect(ask(signal, example)).toBeUndefined();
  });
});
