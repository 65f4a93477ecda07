import { describe, expect, test } from 'vitest';

import { identify } from '../../src/identify/identify.ts';
import { catalog } from '../content/entries.ts';
import { lookup } from './table.ts';

const found = (query: string) => identify(query, lookup).matches.map(({ id, how }) => [id, how]);
const codes = (query: string) => identify(query, lookup).codes;

describe('how a code was found', () => {
  test.each([
    ['10061', 'winsock/10061', 'exact'],
    ['0x8007274D', 'winsock/10061', 'exact'],
    ['WSAECONNREFUSED', 'winsock/10061', 'exact'],
    ['ECONNREFUSED', 'winsock/10061', 'exact'],
    ['0xC0000236', 'winsock/10061', 'other-form'],
    ['STATUS_CONNECTION_REFUSED', 'winsock/10061', 'other-form'],
    ['errno 111', 'winsock/10061', 'other-form'],
    ['errno: -4078', 'winsock/10061', 'other-form'],
    ['UV_ECONNREFUSED', 'winsock/10061', 'other-form'],
    ['0x8024402C', 'winhttp/12007', 'other-form'],
    ['ERROR_FILE_METADATA_OPTIMIZATION_IN_PROGRESS', 'ras/809', 'homonym'],
    ['connrefused', 'winsock/10061', 'part'],
    ['WSAECONNREFSUED', 'winsock/10061', 'mistyped'],
    ['ECONNRESTE', 'winsock/10054', 'mistyped'],
    ['curl: (7)', 'winsock/10061', 'other-form'],
    ['curl (28) on the proxy', 'winsock/10060', 'other-form'],
    ['event 20276', 'ras/812', 'other-form'],
    ['curl: (6)', 'winsock/11001', 'other-form'],
    ['curl: (60) SSL certificate problem', 'cert/0x80090325', 'other-form'],
    ['Event ID 16398', 'bits/0x80200049', 'other-form'],
  ])('%s → %s, %s', (query, id, how) => {
    expect(found(query)[0]).toEqual([id, how]);
  });

  test('every other name, and every number and name of another system, that a page prints leads to it', () => {
    const missed = catalog.codes.flatMap(({ id, aliases, equivalents: { ntstatus = [], win32 = [], wu = [], linux, macos } }) => {
      const named = [...aliases, ...[...ntstatus, ...win32, ...wu].flatMap((text) => text.split(' '))];
      const numbers = [linux, macos].filter((number) => number !== undefined).map((number) => `errno ${number}`);
      return [...named, ...numbers]
        .filter((query) => !identify(query, lookup).matches.some((match) => match.id === id))
        .map((query) => `${query} → ${id}`);
    });
    expect(missed).toEqual([]);
  });

  test('the name of another error with the same number leads to the page that tells them apart', () => {
    const missed = catalog.codes.flatMap(({ id, homonyms }) =>
      homonyms.filter(({ symbol }) => identify(symbol, lookup).codes.length === 0).map(({ symbol }) => `${symbol} → ${id}`),
    );
    expect(missed).toEqual([]);
  });

  test('an event that only carries a code leads to its guide', () => {
    expect(identify('event 20227', lookup)).toMatchObject({ codes: [], guides: ['guides/ras#from-the-command-line'] });
    const bits = 'guides/bits#read-the-error-on-the-client';
    for (const query of ['BITS event 61', 'event 59 bits', 'évènement 64 BITS', 'event id 63 bits-client'])
      expect(identify(query, lookup), query).toMatchObject({ codes: [], guides: [bits], counted: [] });
    for (const query of ['20227', 'RasClient 20226', 'event id 20226', 'ID de l’événement : 20225'])
      expect(identify(query, lookup), query).toMatchObject({ codes: [], guides: ['guides/ras#from-the-command-line'], unknowns: [] });
  });

  test('an event and an exit code that no page explains are none of the codes with the same number', () => {
    expect(identify('EventID: 20271', lookup)).toMatchObject({
      codes: [],
      unknowns: [],
      counted: [{ text: '20271', by: 'event', name: '' }],
    });
    expect(identify('event 10061', lookup)).toMatchObject({ codes: [], counted: [{ text: '10061', by: 'event' }] });
    expect(identify('curl: (52)', lookup)).toMatchObject({ codes: [], counted: [{ text: '52', by: 'curl', name: 'CURLE_GOT_NOTHING' }] });
    expect(identify('curl error 51', lookup)).toMatchObject({ codes: [], counted: [{ text: '51', by: 'curl', name: '' }] });
    expect(identify('event 61 bits, error 0x80072EE7', lookup).codes).toEqual(['winhttp/12007']);
  });

  test.each([
    ['errno 111', 'winsock/10061', 'Linux'],
    ['errno 61', 'winsock/10061', 'macOS'],
    ['errno: -4077', 'winsock/10054', 'libuv'],
    ['-4078', 'winsock/10061', 'libuv'],
    ['(os error 104)', 'winsock/10054', 'Linux'],
    ['Linux error 113', 'winsock/10065', 'Linux'],
    ['ECONNREFUSED (111)', 'winsock/10061', undefined],
    ['104 ECONNRESET', 'winsock/10054', undefined],
    ['connect() failed (111: Connection refused)', 'winsock/10061', 'Linux'],
    ['recv() failed (104: Connection reset by peer)', 'winsock/10054', 'Linux'],
    ['(98)Address already in use: could not bind', 'winsock/10048', 'Linux'],
    ['(os error 10054)', 'winsock/10054', undefined],
  ])('%s is the errno of %s on %s', (query, id, system) => {
    const { codes, matches, unknowns } = identify(query, lookup);
    expect(codes[0]).toBe(id);
    expect(matches[0].system).toBe(system);
    expect(unknowns).toEqual([]);
  });

  test('a number of the system list comes before an errno, a file before a socket', () => {
    expect(identify('os error 53', lookup).codes).toEqual(['win32/53', 'winsock/10053']);
    expect(identify('os error 2', lookup).codes).toEqual([]);
    expect(identify('os error 13', lookup).codes).toEqual([]);
    expect(identify('(104: unread mails)', lookup).matches.some(({ system }) => system === 'Linux')).toBe(false);
  });
});

describe('a status of IIS with its detail', () => {
  test.each([
    ['404.13', 'http/404', { text: '404.13', section: 'cause-3' }],
    ['500.19', 'http/500', { text: '500.19', section: 'cause-3' }],
    ['403.14', 'http/403', { text: '403.14', section: 'cause-4' }],
    ['HTTP Error 404.13 - Not Found', 'http/404', { text: '404.13', section: 'cause-3' }],
    ['erreur 502.3', 'http/502', { text: '502.3', section: 'fix' }],
    ['401.2', 'http/401', { text: '401.2', section: 'checks' }],
    ['404.20', 'http/404', undefined],
    ['HTTP 404', 'http/404', undefined],
  ])('%s opens %s where it is explained', (query, id, detail) => {
    const { matches, unknowns } = identify(query, lookup);
    expect(matches[0]).toMatchObject({ id, how: 'exact' });
    expect(matches[0].detail).toEqual(detail);
    expect(unknowns).toEqual([]);
  });

  test.each(['404.13 kg', '500.00', '404.13.2', '10.404.13'])('%s is none', (query) => {
    expect(identify(query, lookup).codes).toEqual([]);
  });
});

describe('several numbers are judged one by one', () => {
  test.each([
    ['10061 port 3306', ['winsock/10061']],
    ['port 3306 10061', ['winsock/10061']],
    ['10060 after 21 seconds', ['winsock/10060']],
    ['10060 vs 10061', ['winsock/10060', 'winsock/10061']],
    ['différence entre 10053 et 10054', ['winsock/10053', 'winsock/10054']],
    ['10061,10054', ['winsock/10061', 'winsock/10054']],
    ['VPN errors 809, 691, 812', ['ras/809', 'ras/691', 'ras/812']],
    ['691/812', ['ras/691', 'ras/812']],
    ['10,060', ['winsock/10060']],
    ['0n10060', ['winsock/10060']],
    ['274D', ['winsock/10061']],
    ['L’erreur 10060 s’affiche', ['winsock/10060']],
    ['HTTP 404.13', ['http/404']],
    ['IIS 403.14', ['http/403']],
    ['FTP Error 421', []],
    ['UART_BASE = 0x80200010', []],
    ['mask | 0x80200004', []],
    ['The user name cannot exceed 300 characters.', []],
    ['port 10061', []],
    ['BITS will try again', []],
    ['try again', ['winsock/11002']],
    ['TRY_AGAIN', ['winsock/11002']],
    ['asdfgh', []],
  ])('%s', (query, ids) => {
    expect(codes(query)).toEqual(ids);
  });

  test('a number that is none leaves the words to the search', () => {
    expect(identify('The user name cannot exceed 300 characters.', lookup)).toMatchObject({ strayNumbers: false });
    expect(identify('The user name cannot exceed 300 characters.', lookup).words).toContain('user name cannot exceed');
    expect(identify('10061 connexion refusée port 3306', lookup).words).toContain('connexion refusée');
    expect(identify('error 12345 dns', lookup)).toMatchObject({ strayNumbers: true, words: 'dns' });
  });
});
