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
