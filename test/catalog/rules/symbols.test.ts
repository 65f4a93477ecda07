import { expect, test } from 'vitest';

import { readNames } from '../../../src/catalog/known-names.ts';
import { checkSymbols } from '../../../src/catalog/rules/symbols.ts';

const FILE = 'content/codes/winsock/10060.md';
const facts = (id: string, data: object) => ({ id, file: `content/facts/${id}.json`, text: JSON.stringify(data) });
const names = readNames([
  facts('winsock', {
    codes: [
      {
        number: '10060',
        symbol: 'WSAETIMEDOUT',
        aliases: ['ETIMEDOUT'],
        homonyms: [{ symbol: 'ERROR_OTHER', header: 'x.h' }],
        equivalents: { ntstatus: ['STATUS_IO_TIMEOUT 0xC00000B5'] },
      },
      { number: '10061', symbol: 'WSAECONNREFUSED' },
    ],
  }),
  facts('unknown', { lists: { cert: { header: 'winerror.h', codes: [{ number: '0x80090302', names: ['SEC_E_UNSUPPORTED_FUNCTION'] }] } } }),
  facts('names', { headers: { 'winerror.h': ['ERROR_SUCCESS'] } }),
  { id: 'broken', file: 'x.json', text: '{' },
]);
const told = (text: string) => checkSymbols({ id: 'winsock/10060', file: FILE, text }, names).map(({ message }) => message);

test.each([
  '`WSAETIMEDOUT` (10060), also WSAETIMEDOUT (0x8007274C) and `ERROR_OTHER` (10060)',
  'ERROR_SUCCESS, STATUS_IO_TIMEOUT, SEC_E_UNSUPPORTED_FUNCTION (0x80090302)',
  'the names `ERROR_*`, `WSAE…` and the key `ERROR_DIAGNOSTICS=`',
  'ETIMEDOUT (110) is the number of Linux; WSAStartup is no symbol',
  'BG_JOB_STATE_ERROR and BG_ERROR_CONTEXT_NONE are states',
  'symbol: WSAETIMEOUT\nheader: x.h',
  'keywords:\n  en: [WSAETIMEOUT]\naliases: [ERROR_TYPED]\nseen:\n  - in: x\n    as: ERROR_PRINTED\nrelated: []',
])('lets %j stand', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['`WSAETIMEOUT`', 'WSAETIMEOUT is in no facts: correct it, or add it with its header to content/facts/names.json'],
  ['ERROR_SUCESS', 'ERROR_SUCESS is in no facts'],
  ['BG_E_NOTHING', 'BG_E_NOTHING is in no facts'],
  ['SEC_E_NOTHING and again SEC_E_NOTHING', 'SEC_E_NOTHING is in no facts'],
  ['`WSAETIMEDOUT` (10061)', 'WSAETIMEDOUT is not 10061 but 10060: correct the number, or the symbol'],
  ['WSAECONNREFUSED (0x8007274C)', 'WSAECONNREFUSED is not 0x8007274C but 10061'],
])('tells %s', (text, message) => {
  expect(told(text)).toEqual([expect.stringContaining(message)]);
});

test('a problem has its line, CRLF or not; where there are no facts nothing is asked', () => {
  const file = { id: 'x', file: FILE, text: 'keywords:\r\n  en: [x]\r\nx: WSAETIMEOUT' };
  expect(checkSymbols(file, names)).toEqual([{ file: FILE, line: 3, message: expect.any(String) }]);
  expect(checkSymbols(file, new Map())).toEqual([]);
});
