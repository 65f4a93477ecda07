import { expect, test } from 'vitest';

import { complete, completions } from '../../src/identify/completions.ts';
import { identify } from '../../src/identify/identify.ts';
import { lookup } from './table.ts';

test.each([
  ['1006', ['winsock/10060', 'winsock/10061', 'winsock/10065']],
  ['10061', ['winsock/10061']],
  ['0x8007274', ['winsock/10048', 'winsock/10054', 'winsock/10061']],
  ['0X8007274d', ['winsock/10061']],
  ['8007274', ['winsock/10061']],
  ['0x274', ['winsock/10061']],
  ['0x8020001', ['bits/0x80200010', 'bits/0x80200013']],
  ['-21470148', ['winsock/10061']],
  ['214795246', ['winsock/10061']],
  ['WSAECONNR', ['winsock/10054', 'winsock/10061']],
  ['econnr', ['winsock/10054', 'winsock/10061']],
  ['BG_E_INS', ['bits/0x80200013']],
  [' 691 ', ['ras/691']],
])('%s begins %s', (prefix, ids) => {
  expect(completions(prefix, lookup)).toEqual(expect.arrayContaining(ids));
});

test.each(['', '1', '69', '0x', 'E', '99999', '0xFFFF', 'zzz', '-9', '1.2', '0x00'])('%s completes to nothing', (prefix) => {
  expect(completions(prefix, lookup)).toEqual([]);
});

test.each([
  ['10061', ['winsock/10061']],
  ['8007274D', ['winsock/10061']],
  ['0000274D', ['winsock/10061']],
  ['0x0000274D', ['winsock/10061']],
  ['0x274D', ['winsock/10061']],
  ['2147952461', ['winsock/10061']],
  ['-2147014835', ['winsock/10061']],
  ['0x8007274D0', []],
  ['2147952', expect.arrayContaining(['winsock/10061', 'winsock/10054'])],
  ['214', []],
  ['econnrefused', ['winsock/10061']],
  ['connrefused', ['winsock/10061']],
  ['e-conn-refused', ['winsock/10061']],
  ['nnrefused', []],
  ['e.c', []],
])('%s begins nothing but %j', (prefix, ids) => {
  expect(completions(prefix, lookup)).toEqual(ids);
});

test('a name is completed from its first three letters on, a number at once', () => {
  expect(complete('ec', lookup)).toEqual([]);
  expect(complete('eco', lookup)).not.toEqual([]);
  expect(complete('6', lookup)).toContain('ras/691');
  expect(completions('6', lookup)).toEqual([]);
});

test('the commonest stand first', () => {
  for (const prefix of ['100', '0x8007', 'WSA', '69'.padEnd(3, '1')]) {
    const frequencies = completions(prefix, lookup).map((id) => lookup.rows.get(id)!.frequency);
    expect(frequencies).toEqual(frequencies.toSorted((a, b) => b - a));
  }
});

test.each(['1006', '69', '0x8020', '0x8007274', '1', '100'])('%s, unfinished, is never “not a code”', (query) => {
  const { unknown, parts, codes } = identify(query, lookup);
  expect(unknown).toBeUndefined();
  expect([...codes, ...parts].length).toBeGreaterThan(0);
});
