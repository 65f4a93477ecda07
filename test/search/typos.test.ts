import fc from 'fast-check';
import { expect, test } from 'vitest';

import { countSlips } from '../../src/search/typos.ts';

test.each([
  ['connection', 'connection', 0],
  ['conection', 'connection', 1],
  ['connectoin', 'connection', 1],
  ['connectiom', 'connection', 1],
  ['conectoin', 'connection', 2],
  ['refused', 'rfeusde', 2],
  ['connection', 'timeout', 3],
  ['abc', 'abcdef', 3],
])('%s and %s', (a, b, slips) => {
  expect(countSlips(a, b, 2)).toBe(slips);
});

test('a wrong first letter is two slips', () => {
  expect(countSlips('tonnection', 'connection', 2)).toBe(2);
  expect(countSlips('tonnection', 'connection', 1)).toBe(2);
});

test('words that are told apart without being compared have as many slips when they are', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcé1'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.constantFrom(1, 2), (a, b, most) => {
      expect(countSlips(a, b, most) <= most).toBe(countSlips(a, b, 100) <= most);
    }),
    { numRuns: 2000, seed: 7 },
  );
});

test.each([
  ['', '', 2, 0],
  ['a', '', 2, 2],
  ['ab', 'abc', 2, 1],
  ['abc', 'ab', 2, 1],
  ['ab', 'abcd', 1, 2],
  ['abcd', 'acbd', 1, 1],
  ['abcd', 'adcb', 1, 2],
  ['abcd', 'adcb', 2, 2],
  ['abab', 'baba', 4, 3],
  ['abcdef', 'abxyef', 1, 2],
  ['abcdef', 'abxyef', 2, 2],
  ['abcdef', 'uvwxyz', 2, 3],
])('%s and %s, with %i at most, have %i', (a, b, most, slips) => {
  expect(countSlips(a, b, most)).toBe(slips);
});
