import { expect, test } from 'vitest';

import { pickFragments } from '../../src/markdown/fragments.ts';

const bag = ['actively', 'because', 'connection', 'could', 'it', 'machine', 'made', 'no', 'refused', 'target'];

test('takes the keywords whose words all stand in the message, the longest first, none twice', () => {
  expect(pickFragments(['refused', 'actively refused', 'target machine', 'no connection could', 'connection closed'], bag)).toEqual([
    'no connection could',
    'actively refused',
    'target machine',
  ]);
});

test('articles, which the bags leave out, may stand in between', () => {
  expect(pickFragments(['refused the connection', 'target machine'], bag)).toEqual(['refused the connection', 'target machine']);
});

test('one fragment alone tells too little', () => {
  expect(pickFragments(['target machine', 'refused'], bag)).toEqual([]);
});
