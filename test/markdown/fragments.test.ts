import { expect, test } from 'vitest';

import { measureRarity, pickFragments } from '../../src/markdown/fragments.ts';

const bag = ['actively', 'because', 'connection', 'could', 'it', 'machine', 'made', 'no', 'refused', 'target'];
/** Every other word stands in every message. */
const rarity = (word: string) => ({ actively: 500, target: 100, made: 40 })[word] ?? 1;

test('takes the keywords whose words all stand in the message, the longest first, none twice', () => {
  expect(pickFragments(['refused', 'actively refused', 'target machine', 'no connection could', 'connection closed'], bag, rarity)).toEqual(
    ['no connection could', 'actively refused', 'target machine'],
  );
});

test('articles, which the bags leave out, may stand in between', () => {
  expect(pickFragments(['refused the connection', 'target machine'], bag, rarity)).toEqual(['refused the connection', 'target machine']);
});

test('beside one fragment alone stands the rarest word that it does not have', () => {
  expect(pickFragments(['target machine', 'refused'], bag, rarity)).toEqual(['target machine', 'actively']);
  expect(pickFragments(['actively refused'], bag, rarity)).toEqual(['actively refused', 'target']);
});

test('where nobody types the words, the rarest two stand alone; common ones and particles tell nothing', () => {
  expect(pickFragments([], bag, rarity)).toEqual(['actively', 'target']);
  expect(pickFragments([], ['connection', 'failed', 'no'], () => 2)).toEqual([]);
  expect(pickFragments([], [], rarity)).toEqual([]);
});

test('a word is as rare as messages without it are many', () => {
  const measured = measureRarity([['a', 'b'], ['a'], ['a', 'c', 'c'], ['a']]);
  expect([measured('a'), measured('b'), measured('c'), measured('d')]).toEqual([1, 4, 4, 4]);
});
