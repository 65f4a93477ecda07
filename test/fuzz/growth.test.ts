import { describe, expect, test } from 'vitest';

import { identify } from '../../src/identify/identify.ts';
import { readStatus } from '../../src/identify/read-status.ts';
import { readTicket } from '../../src/identify/read-ticket.ts';
import { answer } from '../../src/search/answer.ts';
import { readText } from '../../src/search/read-text.ts';
import { PIECES, repeat } from '../hostile/texts.ts';
import { index, table } from '../search/sources.ts';

/** Readings that a reader can make long, each with the longest text that it is held to. */
const READINGS: [string, number, (text: string) => unknown][] = [
  ['a number or name', 100_000, (text) => identify(text, table)],
  ['a query', 2_000, (text) => answer(text, { table, index })],
  ['a ticket', 100_000, (text) => readTicket(text, table)],
  ['a ticket with words', 10_000, (text) => readText(text, { table, index })],
  ['a status', 100_000, (text) => readStatus(text)],
];

/** Milliseconds of the processor below which nobody waits, however it grows. */
const NOTHING = 100;
/** The parts of the text that it is compared with, all of them together: one alone is shorter than a tick of Windows' clock (16 ms). */
const PARTS = 8;
/** What grows with the length costs as much as its parts, what grows with its square 8 times as much; caches and a busy machine lie between. */
const MOST_GROWTH = 3;

/** Milliseconds of the processor, not of the clock: much the same on a busy machine. */
function measure(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The least of three: what else the process does can only add to a measure. */
function measureLeast(work: () => unknown): number {
  return Math.min(...[1, 2, 3].map(() => measure(work)));
}

/** Whether a text costs much more than its length. */
function growsTooFast(readIt: (text: string) => unknown, text: string): boolean {
  if (measure(() => readIt(text)) <= NOTHING) return false;
  const size = Math.ceil(text.length / PARTS);
  const parts = Array.from({ length: PARTS }, (_, at) => text.slice(at * size, (at + 1) * size));
  return measureLeast(() => readIt(text)) > MOST_GROWTH * measureLeast(() => parts.forEach(readIt));
}

describe.each(READINGS)('%s', (_, length, readIt) => {
  test('costs what its length costs, whatever it is made of', () => {
    expect(PIECES.filter((piece) => growsTooFast(readIt, repeat(piece, length)))).toEqual([]);
  });
});

test('a hundred thousand signs name few codes, and a ticket no more than it has signs', () => {
  for (const piece of PIECES) {
    const text = repeat(piece, 100_000);
    expect(identify(text, table).codes.length).toBeLessThan(50);
    expect(readTicket(text, table).length).toBeLessThanOrEqual(text.length);
  }
});

test('what grows with the square is seen, in our own steps and in those of a regular expression', () => {
  const text = repeat('a', 40_000);
  expect(growsTooFast((part) => /a*b/.test(part), text)).toBe(true);
  const comparePairs = (part: string) => [...part].filter((sign, at, signs) => signs.indexOf('b', at) > 0 || sign === 'b').length;
  expect(growsTooFast(comparePairs, text)).toBe(true);
  expect(growsTooFast((part) => /a*b/y.test(part), text)).toBe(false);
});
