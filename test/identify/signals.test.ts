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

describe('a signal says how strongly it speaks', () => {
  test.each([
    ['label', 'error ‹10061›', 'error'],
    ['label', 'WSAECONNREFUSED ‹10061›', 'error'],
    ['label', 'code ‹10061›', 'code'],
    ['label', 'got ‹10061›', 'verb'],
    ['label', 'failed ‹10061›', 'verb'],
    ['topic-label', 'VPN ‹691›', 'topic-label'],
    ['topic-label', 'connexion ‹10061›', 'topic-word'],
    ['topic-label', '‹691› (VPN)', 'topic-after'],
    ['topic-label', 'VPN error ‹691› (VPN)', 'topic-label'],
    ['column', 'host;error\nsrv1;‹10061›', 'titled'],
    ['column', 'winsock\n10048\n‹10049›\n10061', 'row'],
    ['shape', '‹0x8007274D›', 'hresult'],
    ['shape', '‹8007274D›', 'hresult'],
    ['shape', '‹2147952461›', 'hresult'],
    ['shape', '‹-2147014835›', 'signed'],
    ['shape', '‹80072746›', undefined],
    ['shape', '‹274D›', 'short-hex'],
    ['thing', 'port ‹10061›', 'thing'],
    ['thing', 'after ‹10061›', 'place'],
    ['thing', 'order ‹10061›', 'noun'],
    ['thing', 'order: ‹10061›', 'noun'],
    ['thing', 'order (‹10061›)', undefined],
    ['count', '‹10060› ms', 'unit'],
    ['count', '‹10060› files', 'count'],
    ['enclosure', '(‹10061›)', 'enclosed'],
    ['enclosure', 'it stops, ‹10061›.', 'last'],
    ['foreign', '[Errno ‹2›]', 'errno'],
    ['foreign', 'SQL error ‹691›', 'foreign-label'],
    ['foreign', 'Response: ‹550› no mailbox', 'foreign-label'],
    ['foreign', 'It shows ‹691› in SQL', 'foreign'],
  ])('%s of %j: %s', (id, example, strength) => {
    expect(
      ask(
        SIGNALS.find((signal) => signal.id === id)!,
        example,
      ),
    ).toBe(strength);
  });
});
