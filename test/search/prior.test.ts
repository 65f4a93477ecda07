import { describe, expect, test } from 'vitest';

import { listTopics, priorOf } from '../../src/search/prior.ts';
import { makeIndex } from './small-index.ts';

const index = makeIndex([
  { id: 'winsock/1', title: 'A', frequency: 'common' },
  { id: 'winsock/2', title: 'B' },
  { id: 'ras/3', title: 'C', frequency: 'rare' },
  { id: 'ras/4', title: 'D', frequency: 'common' },
]);
const none = new Set<string>();
const at = (id: string) => index.codeOf.get(id)!;

describe('families of which a text speaks', () => {
  test.each([
    ['my VPN drops', ['ras']],
    ['un accès à distance', ['ras']],
    ['a dial-up line', ['ras']],
    ['the socket of the vpn', ['winsock', 'ras']],
    ['vpnclient and websocket', []],
    ['', []],
  ])('%s: %j', (text, families) => {
    expect([...listTopics(index, text)]).toEqual(families);
  });
});

describe('how often a code is met', () => {
  test('the common rise, the rare sink, the others stay', () => {
    expect(priorOf(index, at('winsock/1'), none, 20)).toBeGreaterThan(1);
    expect(priorOf(index, at('winsock/2'), none, 20)).toBe(1);
    expect(priorOf(index, at('ras/3'), none, 20)).toBeLessThan(1);
  });
  test('the less a query says, the more it counts, down to nothing', () => {
    const [little, some, much, more] = [0, 6, 12, 40].map((weight) => priorOf(index, at('winsock/1'), none, weight));
    expect(little).toBeGreaterThan(some);
    expect(some).toBeGreaterThan(much);
    expect(more).toBe(much);
    expect(much).toBeCloseTo(1.25);
  });
});

describe('the family of which a text speaks', () => {
  test('rises, the others sink, and without one nobody moves', () => {
    const prior = (id: string, ...families: string[]) => priorOf(index, at(id), new Set(families), 20);
    expect(prior('ras/4', 'ras')).toBeGreaterThan(prior('ras/4'));
    expect(prior('winsock/1', 'ras')).toBeLessThan(prior('winsock/1'));
    expect(prior('winsock/1', 'ras', 'winsock')).toBe(prior('ras/4', 'ras', 'winsock'));
  });
});

describe('how much', () => {
  const [common, other, rare] = ['winsock/1', 'winsock/2', 'ras/3'].map(at);
  test.each([
    ['a query that says much', common, none, 12, 1.25],
    ['one that says more', common, none, 40, 1.25],
    ['one that says half of that', common, none, 6, 1.25 ** 2.25],
    ['one that says nothing', common, none, 0, 1.25 ** 3.5],
    ['a rare code', rare, none, 12, 0.85],
    ['a code of which the text speaks', other, new Set(['winsock']), 12, 1.15],
    ['one of another family than it speaks of', other, new Set(['ras']), 0, 0.75],
    ['both', rare, new Set(['ras']), 12, 0.85 * 1.15],
  ])('%s', (_, code, spoken, weight, expected) => {
    expect(priorOf(index, code!, spoken, weight)).toBeCloseTo(expected, 6);
  });
});
