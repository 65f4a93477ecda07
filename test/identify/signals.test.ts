import { describe, expect, test } from 'vitest';

import { SIGNALS } from '../../src/identify/signals/index.ts';
import type { Signal } from '../../src/identify/signals/signal.ts';
import { readMarked } from './marked.ts';

/** What a signal says of the number between ‹ ›, as a code of the family that it could be of. */
function ask({ find }: Signal, example: string): string | undefined {
  const { place, family } = readMarked(example);
  return find(place, family);
}

describe.each(SIGNALS.map((signal) => [signal.id, signal] as const))('%s', (_, signal) => {
  test.each(signal.yes)('speaks of %j', (example) => {
    expect(ask(signal, example)).toBeDefined();
  });
  test.each(signal.no)('is silent of %j', (example) => {
    expect(ask(signal, example)).toBeUndefined();
  });
});
