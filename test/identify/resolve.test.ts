import { describe, expect, test } from 'vitest';

import { isWrittenSymbol, resolveBare, resolveMistyped, resolveName, resolvePart, resolveToken } from '../../src/identify/resolve.ts';
import { scan } from '../../src/identify/scan.ts';
import { invent } from './invented.ts';
import { lookup } from './table.ts';

const invented = invent({
  winsock: [
    { number: '10060', symbol: 'WSAETIMEDOUT' },
    { number: '10061', symbol: 'WSAECONNREFUSED', frequency: 1 },
    { number: '10102', symbol: 'WSAENOMORE' },
    { number: '10110', symbol: 'WSA_E_NO_MORE' },
  ],
  ras: [
    { number: '638', symbol: 'ERROR_TIMEOUT' },
    { number: '718', symbol: 'ERROR_PPP_TIMEOUT' },
    { number: '719', symbol: 'ERROR_IDLE_TIMEOUT', frequency: 2 },
    { number: '720', symbol: 'ERROR_THE_TIMEOUT' },
    { number: '721', symbol: 'TIMEOUT_REACHED' },
    { number: '722', symbol: 'ERROR_TIMEOUT_VALUE' },
    { number: '723', symbol: 'A'.repeat(80) },
  ],
});

describe('a number means the codes that bear it, in any of its forms', () => {
  const ids = (text: string) => resolveToken(scan(text)[0], lookup).map(({ id, how }) => `${id} ${how}`);
  test.each([
    ['10061', ['winsock/10061 exact']],
    ['0x8007274D', ['winsock/10061 exact']],
    ['0x274D', ['winsock/10061 exact']],
    ['00200017', ['bits/0x00200017 exact']],
    ['0200017', []],
    ['111', []],
    ['99999999999', []],
  ])('%s', (text, wanted) => {
    expect(ids(text)).toEqual(wanted);
  });
});

describe('a name means a code whatever its separators', () => {
  const ids = (name: string) => resolveName(name, lookup).map(({ id, how }) => `${id} ${how}`);
  test.each([
    ['WSAECONNREFUSED', ['winsock/10061 exact']],
    ['wsa-econn-refused', ['winsock/10061 exact']],
    ['ECONNREFUSED', ['winsock/10061 exact']],
    ['UV_ECONNREFUSED', ['winsock/10061 other-form']],
    ['ConnectionRefused', ['winsock/10061 other-form']],
    ['SocketError.ConnectionRefused', ['winsock/10061 exact']],
    ['ErrorKind::ConnectionRefused', ['winsock/10061 exact']],
    ['windows.WSAETIMEDOUT', ['winsock/10060 exact']],
    ['SocketError.Fault', ['winsock/10014 exact']],
    ['Fault', []],
    ['a.b', []],
    ['ERROR_FILE_METADATA_OPTIMIZATION_IN_PROGRESS', ['ras/809 homonym']],
  ])('%s', (name, wanted) => {
    expect(ids(name)).toEqual(wanted);
  });

  test('of two names that differ in their separators only, the one that is written so comes first', () => {
    expect(resolveName('WSA_E_NO_MORE', invented).map(({ id }) => id)).toEqual(['winsock/10110', 'winsock/10102']);
    expect(resolveName('wsa e no more', invented).map(({ id }) => id)).toEqual(['winsock/10110', 'winsock/10102']);
    expect(resolveName('WSAENOMORE', invented).map(({ id }) => id)).toEqual(['winsock/10102', 'winsock/10110']);
  });

  test('nothing longer than a symbol is looked up', () => {
    expect(resolveName('A'.repeat(80), invented)).toHaveLength(1);
    expect(resolveName('A'.repeat(80) + '_', invented)).toEqual([]);
  });
});

describe('a part of a symbol', () => {
  const symbols = (part: string) => resolvePart(part, invented).map((id) => invented.rows.get(id)!.symbol);

  test('whole but for its prefix comes first, then at its end, its beginning and inside; there the common and the short', () => {
    expect(symbols('timeout')).toEqual([
      'ERROR_TIMEOUT',
      'ERROR_IDLE_TIMEOUT',
      'ERROR_PPP_TIMEOUT',
      'ERROR_THE_TIMEOUT',
      'TIMEOUT_REACHED',
      'ERROR_TIMEOUT_VALUE',
    ]);
  });

  test.each([
    ['refused', ['WSAECONNREFUSED']],
    ['connrefused', ['WSAECONNREFUSED']],
    ['econn', ['WSAECONNREFUSED']],
    ['wsaeconn', ['WSAECONNREFUSED']],
    ['conn', []],
    ['onnrefuse', []],
    ['timed out', ['WSAETIMEDOUT']],
    ['idle_time', ['ERROR_IDLE_TIMEOUT']],
    ['10061', []],
    ['A'.repeat(80), ['A'.repeat(80)]],
    ['A'.repeat(81), []],
  ])('%s', (part, wanted) => {
    expect(symbols(part)).toEqual(wanted);
  });

  test.each([
    ['timeout', ['ras/638']],
    ['timed out', ['winsock/10060']],
    ['time out', ['ras/638']],
    ['idle time', []],
    ['idle', []],
    ['refused', []],
    ['conn refused', ['winsock/10061']],
    ['WSAECONNREFUSED', ['winsock/10061']],
    ['A'.repeat(80), ['ras/723']],
    ['A'.repeat(81), []],
  ])('%s is the whole of %j but for a prefix', (text, ids) => {
    expect(resolveBare(text, invented)).toEqual(ids);
  });
});

describe('a mistyped name', () => {
  test.each([
    // One slip from seven letters on: one too many, one missing, another, two swapped.
    ['EISCONNX', ['winsock/10056']],
    ['EISCON', []],
    ['ENOTCON', ['winsock/10057']],
    ['EISCOMN', ['winsock/10056']],
    ['EICSONN', ['winsock/10056']],
    // Two from eleven on.
    ['ECONNREFUSE', ['winsock/10061']],
    ['ECONREFUSD', []],
    ['WSAECNREFUSD', []],
    ['WSAECONREFUSD', ['winsock/10061']],
    ['WSAECNONRFEUSED', ['winsock/10061']],
    ['WSAECNONRFEUSDE', []],
    ['wsa_econnrefusd', ['winsock/10061']],
    ['X'.repeat(90), []],
    ['', []],
  ])('%s', (typed, ids) => {
    expect(resolveMistyped(typed, lookup)).toEqual(ids);
  });

  test('is nobody’s where two codes are equally near', () => {
    const twins = invent({
      ras: [
        { number: '601', symbol: 'ERROR_PORT_A' },
        { number: '602', symbol: 'ERROR_PORT_B' },
      ],
    });
    expect(resolveMistyped('ERROR_PORT_C', twins)).toEqual([]);
    expect(resolveMistyped('ERROR_PORTA', twins)).toEqual(['ras/601']);
    expect(resolveMistyped('ERRROR_PORT_A', twins)).toEqual(['ras/601']);
  });

  test('a short name is nobody’s slip', () => {
    const short = invent({
      ras: [
        { number: '601', symbol: 'PORTED' },
        { number: '602', symbol: 'PORTEDX' },
      ],
    });
    expect(resolveMistyped('PORTEDS', short)).toEqual(['ras/602']);
    expect(resolveMistyped('PORTXD', short)).toEqual([]);
  });
});

test.each([
  'WSAECONNREFUSED',
  'wsaeconnrefused',
  'econnreset',
  'DNS_ERROR',
  'SocketError.Fault',
  'ErrorKind::TimedOut',
  'TimedOut',
  'PENDING',
])('%s is written as a symbol', (text) => {
  expect(isWrittenSymbol(text)).toBe(true);
});

test.each(['pending', 'Fault', 'OK', 'equal', 'economy', 'wsa'])('%s is written as a word', (text) => {
  expect(isWrittenSymbol(text)).toBe(false);
});
