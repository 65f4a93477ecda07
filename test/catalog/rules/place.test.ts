import { expect, test } from 'vitest';

import { checkPlace } from '../../../src/catalog/rules/place.ts';
import { makeEntry } from '../sample.ts';

test.each(['winsock/10061', 'winsock/6', 'ras/691', 'bits/0x80200013', 'bits/0x00200017', 'http/403'])('%s is a place for a code', (id) => {
  expect(checkPlace(makeEntry({ id }))).toEqual([]);
});

test.each([
  ['10061', /no family’s folder/],
  ['socks/10061', /no family’s folder/],
  ['winsock/old/10061', /no family’s folder/],
  ['winsock/010061', /not written as winsock writes/],
  ['winsock/0x274d', /not written as winsock writes/],
  ['bits/0x8020001D', /not written as bits writes/],
  ['winsock/20061', /20061 is outside winsock \(6 to 997, 10000 to 11999\)/],
  ['ras/1000', /outside ras/],
  ['http/600', /outside http/],
  ['bits/0x80070005', /outside bits/],
])('%s is none', (id, message) => {
  expect(checkPlace(makeEntry({ id }))[0].message).toMatch(message);
});
