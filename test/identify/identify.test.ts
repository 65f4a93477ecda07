import { describe, expect, test } from 'vitest';

import { identify } from '../../src/identify/identify.ts';
import { lookup } from './table.ts';

describe('lines pasted from programs', () => {
  test.each([
    ['OSError: [WinError 10038] An operation was attempted on something', 'winsock/10038'],
    ['psql: connection to server at "localhost" (::1), port 5432 failed: Connection refused (0x0000274D/10061)', 'winsock/10061'],
    ['System.Net.Sockets.SocketException (10051): unreachable network 0.0.0.1:9050', 'winsock/10051'],
    ['connect ECONNREFUSED 127.0.0.1:3306', 'winsock/10061'],
    ['std::io::ErrorKind::ConnectionRefused', 'winsock/10061'],
    ['SocketError.Fault', 'winsock/10014'],
    ['Windows 8.1 Socket Error # 10054', 'winsock/10054'],
    ['bind failed: 10022', 'winsock/10022'],
    ['-2147014835', 'winsock/10061'],
    ['\u22122147014835', 'winsock/10061'],
    ['2147952461', 'winsock/10061'],
    ['8007274d', 'winsock/10061'],
    ['« 10061 »', 'winsock/10061'],
  ])('%s', (query, id) => {
    expect(identify(query, lookup).codes[0]).toBe(id);
  });
});

describe('numbers that are something else', () => {
  test.each([
    '127.0.0.1:10061',
    'localhost:10061',
    'listening on port 10061',
    'PID 10054',
    'took 10060 ms',
    'OS build 10055.282',
    'KB10048',
    'PC-10061',
    '2024-10-05 10:06:10',
  ])('%s names no code', (query) => {
    expect(identify(query, lookup).codes).toEqual([]);
  });
});

describe('parts of symbols', () => {
  test.each([
    ['connrefused', 'winsock/10061'],
    ['PROVIDERFAILEDINIT', 'winsock/10106'],
    ['notinitialised', 'winsock/10093'],
    ['erreur ADDRNOTAVAIL', 'winsock/10049'],
  ])('%s', (query, id) => {
    expect([...identify(query, lookup).codes, ...identify(query, lookup).parts][0]).toBe(id);
  });

  test('a few letters are too few', () => {
    expect(identify('conn', lookup).parts).toEqual([]);
  });
});

describe('a number that is no code', () => {
  test.each(['10099', 'error 10099', '0x80004005', '12345', '-2147467259', '0xC0000194'])('%s is said to be none', (query) => {
    const { codes, unknown } = identify(query, lookup);
    expect(codes).toEqual([]);
    expect(unknown).toBeDefined();
  });

  test('is taken apart', () => {
    expect(identify('0x80004005', lookup).unknown).toMatchObject({ system: 'hresult', severity: 1, facility: 0, code: 0x4005 });
    expect(identify('10099', lookup).unknown).toMatchObject({ hex: '0x2773', hresult: '0x80072773' });
    expect(identify('0xC0000194', lookup).unknown).toMatchObject({ system: 'ntstatus', severity: 3, facility: 0, code: 0x194 });
  });
});

test('words are left for the text search, without what says only that it is an error', () => {
  expect(identify('Erreur 10061 : connexion refusée', lookup)).toMatchObject({ codes: ['winsock/10061'], words: 'connexion refusée' });
});

test.each([
  '',
  '   ',
  '\u0000',
  '%%%',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '9'.repeat(5000),
  '(((((((((',
  '0x',
  '-',
  '0x1'.repeat(400),
])('hostile text does nothing: %s', (query) => {
  expect(identify(query, lookup).codes).toEqual([]);
});
