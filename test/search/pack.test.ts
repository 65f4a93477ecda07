import fc from 'fast-check';
import { expect, test } from 'vitest';

import { packList, packNumbers, packRising, Unpacker } from '../../src/search/pack.ts';

test.each([0, 1, 61, 62, 153, 154, 2637, 2638, 2639, 11_101, 11_102, 789_789])('%d is read as it was written', (number) => {
  expect(new Unpacker(packNumbers([number])).next()).toBe(number);
});

test('any list is read as it was written, and what follows it too', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(700_000)), fc.nat(700_000), (list, next) => {
      const packed = new Unpacker(packList(list) + packNumbers([next]));
      expect([packed.list(), packed.next(), packed.done]).toEqual([list, next, true]);
    }),
  );
});

test('a rising list is written as its steps', () => {
  const rising = [3, 4, 90, 4000];
  expect(packRising(rising)).toBe(packList([3, 1, 86, 3910]));
  expect(new Unpacker(packRising(rising)).rising()).toEqual(rising);
});

test('small numbers take one character, and none needs an escape in JSON', () => {
  const packed = packNumbers(Array.from({ length: 5000 }, (_, at) => at));
  expect(packNumbers([61])).toHaveLength(1);
  expect(packNumbers([62])).toHaveLength(2);
  expect(JSON.stringify(packed)).toBe(`"${packed}"`);
});

test('what has no place is refused', () => {
  expect(() => packNumbers([2 ** 32])).toThrow(RangeError);
});

test.each([
  [61, 1],
  [62, 2],
  [2637, 2],
  [2638, 3],
  [11_101, 3],
  [11_102, 4],
  [789_789, 4],
])('%d takes %d characters, all of them printable', (number, length) => {
  expect(packNumbers([number])).toMatch(/^[!-~]+$/);
  expect(packNumbers([number])).toHaveLength(length);
});

test('the first number without a place, and what is none', () => {
  expect(() => packNumbers([789_790])).toThrow('789790 is too large to be packed');
  expect(() => packNumbers([Number.NaN])).toThrow(RangeError);
});

test('beyond the end is 0', () => {
  const packed = new Unpacker(packNumbers([7]));
  expect([packed.done, packed.next(), packed.done, packed.next(), packed.list()]).toEqual([false, 7, true, 0, []]);
});
