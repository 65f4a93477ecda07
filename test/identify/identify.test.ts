import { describe, expect, test } from 'vitest';

import { identify } from '../../src/identify/identify.ts';
import { invent } from './invented.ts';
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

describe('a query is taken apart', () => {
  /** The codes that it names; `~` those that a part or a slip leads to; `?` numbers and names without a page. */
  const told = (query: string) => {
    const { codes, parts, unknowns } = identify(query, lookup);
    return [...codes, ...parts.map((id) => `~${id}`), ...unknowns.map(({ text }) => `?${text}`)].join(' ');
  };

  test.each([
    ['10061 10054', 'winsock/10061 winsock/10054'],
    ['error 10061 error 10061', 'winsock/10061'],
    ['ECONNRESET then 10061', 'winsock/10054 winsock/10061'],
    ['10061 then ECONNRESET', 'winsock/10061 winsock/10054'],
    ['0xC0000236 10054', 'winsock/10054 winsock/10061 win32/1225'],
    ['Windows 10 10061', 'winsock/10061'],
    ['Windows 11', ''],
    // Symbols with blanks or hyphens; small letters are the whole query.
    ['wsa econn refused', 'winsock/10061'],
    ['TRY AGAIN LATER', 'winsock/11002'],
    ['try again later', ''],
    ['BG-E-HTTP-ERROR-404, 10061', 'http/404 winsock/10061'],
    ['bg e http error 404', 'http/404'],
    ['WSA E CANCELLED today', 'winsock/10111 winsock/10103'],
    ['host not found', 'winsock/11001'],
    ['host not found, try again', ''],
    // Two words are a symbol but for its prefix.
    ['oakley timed out', 'ras/792'],
    ['oakley timed out today', ''],
    ['authentication failure', 'ras/691'],
    ['authentication failure please', ''],
    // A part of a symbol, alone or written as one.
    ['range_support', '~bits/0x80200013'],
    ['range_support 5', '~bits/0x80200013 ?5'],
    ['range support', ''],
    ['nnrefused', '~winsock/10061'],
    ['econnreste', '~winsock/10054'],
    ['econnreste 5', '?5'],
    ['ECONNRESTE 5', '~winsock/10054 ?5'],
    ['WSAECONNREFSUED ECONNRESTE', '~winsock/10061 ~winsock/10054'],
    ['wsaecnnreset 5', '~winsock/10054 ?5'],
    ['ECONNRESTE 10061', 'winsock/10061'],
    // What has no page.
    ['E_FAIL E_ABORT', '?E_FAIL'],
    ['e_fail', '?e_fail'],
    ['EFAIL', '?EFAIL'],
    ['DNS_ERROR_RCODE_YXDOMAIN 10061', 'winsock/10061 ?DNS_ERROR_RCODE_YXDOMAIN'],
    ['error 5000 and 10061', 'winsock/10061 ?5000'],
    ['error 5000', '?5000'],
    // What other programs call a code.
    ['ORA-12541', 'winsock/10061'],
    ['oracle says ORA-12541', 'winsock/10061'],
    ['ora on PC-12541', ''],
    ['ora 12541', 'winsock/10061'],
    ['curl: (6)', 'winsock/11001'],
    ['error 28', '?28'],
    ['Outlook 0x800CCC0E', 'winsock/10061 winsock/10060'],
  ])('%s', (query, wanted) => {
    expect(told(query)).toBe(wanted);
  });

  test.each([
    ['Erreur 10061 : connexion refusée', 'connexion refusée'],
    ['the os error 10061 of a firewall', 'firewall'],
    ['HTTP status code 404', 'HTTP'],
    ['WSAECONNREFUSED firewall', 'firewall'],
    ['TRY AGAIN LATER', 'LATER'],
    ['Windows update 10061', 'update'],
    ['KB10048 update', 'update'],
    ['KB100 update', 'KB100 update'],
    ['エラー 691', ''],
    ['错误代码为 809', ''],
    ['ERROR_CODE 10061', 'ERROR_CODE'],
    ['Error 10061 And So', 'So'],
    ['winerror number 5', ''],
    // Who counts is no word to search for, where it counts.
    ['event viewer opens', 'event viewer opens'],
    ['curl fails', 'curl fails'],
    ['curl: (6) Could not resolve host', 'Could not resolve host'],
    ['event 61 of BITS today', 'today'],
    // A name with a number only where nothing else is left.
    ['timeout on SRV2019', 'timeout on'],
    ['NegotiateDH2048', 'NegotiateDH2048'],
    // Beside no number they are words.
    ['message type unknown', 'message type unknown'],
    ['type 10061', ''],
  ])('%s leaves “%s” for the text search', (query, words) => {
    expect(identify(query, lookup).words).toBe(words);
  });

  test.each([
    ['room 300 empty now', true],
    ['room 300 empty now again', false],
    ['error 12345 in the old house of my aunt Mary', true],
    ['[Errno 2] no such file or directory in the old office of ours', true],
    ['the MySQL server on the other side of town says error 61 to us again', true],
    ['HTTP error 404 of MySQL on the other side of town again', false],
    ['E_FAIL', true],
    ['room empty', false],
    ['Windows 10 room empty', false],
    ['0x80072F8F-0x20000', false],
    ['error 12345, then error 10061', false],
  ])('%s: a number was meant and is none, %s', (query, stray) => {
    expect(identify(query, lookup).strayNumbers).toBe(stray);
  });

  test('the first number without a page is told where no code is', () => {
    expect(identify('error 12345 or 0xC0000194', lookup).unknown?.text).toBe('12345');
    expect(identify('e_fail', lookup).unknown).toMatchObject({ text: 'e_fail', bare: false, value: 0x80004005 });
    expect(identify('room 300 empty now', lookup)).not.toHaveProperty('unknown');
  });

  test('only the beginning of a long query is read', () => {
    expect(identify(`${'a '.repeat(997)}10061`, lookup).codes).toEqual(['winsock/10061']);
    expect(identify(`${'a '.repeat(998)}10061`, lookup).codes).toEqual([]);
  });
});

describe('the less stands beside a number, the likelier it is meant', () => {
  test.each([
    ['691', ['ras/691']],
    ['in 691', []],
    ['691 from home today', ['ras/691']],
    ['691 from home today again', []],
    ['Windows 10 691 from home today', ['ras/691']],
    ['10061 seen from home today again', ['winsock/10061']],
    ['after 10061', ['winsock/10061']],
    ['after lunch came the 10061 again from home', []],
    ['room 691', []],
    ['at work 691', ['ras/691']],
    ['floor 691', ['ras/691']],
  ])('%s: %j', (query, ids) => {
    expect(identify(query, lookup).codes).toEqual(ids);
  });
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

test('two families that share a number: the one that the text names stands first, whatever wraps others', () => {
  const shared = invent({ http: [{ number: '121' }, { number: '502' }], win32: [{ number: '121' }], winsock: [{ number: '10061' }] });
  expect(identify('HTTP 121', shared).codes).toEqual(['http/121', 'win32/121']);
  // Beside another number a status is what stands around.
  expect(identify('HTTP 502 (10061)', shared).codes).toEqual(['winsock/10061', 'http/502']);
});
