import { expect, test } from 'vitest';

import { toCode } from '../../src/catalog/code.ts';
import { listShortLinks } from '../../src/catalog/short-links.ts';
import { makeEntry } from './sample.ts';

test('a code is reached by number, symbol and HRESULT', () => {
  expect(listShortLinks([toCode(makeEntry())]).map(({ name }) => name)).toEqual(['10061', 'wsaeconnrefused', '0x8007274d']);
});

test('a code that is its own HRESULT, and one without a symbol', () => {
  const bits = toCode(makeEntry({ id: 'bits/0x80200013', data: { symbol: 'BG_E_INSUFFICIENT_RANGE_SUPPORT' } }));
  const http = toCode(makeEntry({ id: 'http/102', data: { symbol: undefined } }));
  expect(listShortLinks([bits, http]).map(({ name }) => name)).toEqual([
    '0x80200013',
    'bg_e_insufficient_range_support',
    '102',
    '0x80190066',
  ]);
});

test('a name with two meanings keeps both', () => {
  const codes = [toCode(makeEntry({ id: 'winsock/600' })), toCode(makeEntry({ id: 'ras/600', data: { symbol: 'PENDING' } }))];
  expect(
    listShortLinks(codes)
      .find(({ name }) => name === '600')
      ?.codes.map(({ id }) => id),
  ).toEqual(['winsock/600', 'ras/600']);
});
