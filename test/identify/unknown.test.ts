import { describe, expect, test } from 'vitest';

import { describeFindings } from '../../src/identify/explain.ts';
import { identify } from '../../src/identify/identify.ts';
import { readTicket } from '../../src/identify/read-ticket.ts';
import { scan } from '../../src/identify/scan.ts';
import { decodeNumber, explainUnknown, nameUnknown, originOf } from '../../src/identify/unknown.ts';
import { lookup } from './table.ts';

const unknown = (query: string) => identify(query, lookup).unknown;
const listOf = (text: string) => explainUnknown(scan(text)[0], lookup).list.url;
const near = (text: string) => explainUnknown(scan(text)[0], lookup).nearest;

describe('a number without a page', () => {
  test('has its name, the page nearest in meaning and the list that defines it', () => {
    expect(unknown('error 9004')).toMatchObject({ name: 'DNS_ERROR_RCODE_NOT_IMPLEMENTED', system: 'win32' });
    const { number, related } = [...lookup.unknown.values()].flat().find(({ list, related: page }) => list === 'win32' && page !== '')!;
    expect(unknown(`error ${number}`)).toMatchObject({ related });
  });

  test.each([
    ['0x80070002', 'FACILITY_WIN32'],
    ['0x80092FFF', 'FACILITY_SECURITY'],
    ['0x800B0FFF', 'FACILITY_CERT'],
    ['0x80190258', 'FACILITY_HTTP'],
    ['0x80200099', 'FACILITY_BACKGROUNDCOPY'],
    ['0x80240438', 'FACILITY_WINDOWSUPDATE'],
  ])('%s says its facility and its severity in words', (query, facility) => {
    const { facilityName, severityName } = unknown(query)!;
    expect(facilityName.en).toContain(facility);
    expect(facilityName.fr).toContain(facility);
    expect(severityName).toEqual({ en: 'failure', fr: 'échec' });
  });

  test('a facility without a name is said by its number', () => {
    expect(unknown('0x80FF0001')!.facilityName).toEqual({ en: 'facility 255', fr: 'composant 255' });
    expect(unknown('0xC0000194')!.facilityName).toEqual({ en: 'facility 0', fr: 'composant 0' });
    expect(unknown('0x00FF0001')!.severityName.en).toBe('success');
  });

  test.each([
    ['0x88980406', { system: 'hresult', severity: 1, facility: 0x098, code: 0x406 }],
    ['0x00010002', { system: 'hresult', severity: 0, facility: 1, code: 2 }],
    ['0xBFFFFFFF', { system: 'hresult', severity: 1, facility: 0x7ff, code: 0xffff }],
    ['0xC8010002', { system: 'ntstatus', severity: 3, facility: 0x801, code: 2 }],
    ['0xC0000000', { system: 'ntstatus', severity: 3, facility: 0, code: 0 }],
    ['0xFFFF', { system: 'win32', severity: 1, facility: 7, code: 0xffff, hex: '0xFFFF', hresult: '0x8007FFFF' }],
    ['0x10000', { system: 'hresult', severity: 0, facility: 1, code: 0, hex: '0x00010000' }],
  ])('%s is taken apart as what it is: eleven bits of facility in an HRESULT, twelve in an NTSTATUS', (text, parts) => {
    expect(decodeNumber(Number(text))).toMatchObject(parts);
    expect('hresult' in decodeNumber(Number(text))).toBe('hresult' in parts);
  });

  test.each([
    ['0x80240438', 'windows-update'],
    ['0x80200099', 'bits-return-values'],
    ['0x800B0FFF', 'com-error-codes-4'],
    ['0x80004005', 'ms-erref/705fb797'],
    ['0xC0000194', 'ms-erref/596a1078'],
    ['12345', 'winhttp/error-messages'],
    ['error 2', 'system-error-codes--0-499-'],
    ['error 1312', 'system-error-codes--1300-1699-'],
    ['0x80070002', 'system-error-codes--0-499-'],
    ['11999', 'system-error-codes--9000-11999-'],
    ['65000', 'system-error-codes'],
    ['12000', 'system-error-codes--12000-15999-'],
    ['12999', 'winhttp/error-messages'],
    ['error 13000', 'system-error-codes--12000-15999-'],
    ['12901', 'wininet/wininet-errors'],
    ['ERROR_HTTP_COOKIE_NEEDS_CONFIRMATION_EX', 'wininet/wininet-errors'],
    ['0x80D02002', 'delivery_optimization'],
    ['0x80040154', 'ms-erref/705fb797'],
    ['0x88980406', 'ms-erref/705fb797'],
    ['0x80072EE0', 'system-error-codes--12000-15999-'],
  ])('%s leads to the list of its range', (query, list) => {
    expect(unknown(query)!.list.url).toContain(list);
  });

  test('the lists of system errors hold their first and their last number', () => {
    const ranges = [
      [0, 499],
      [500, 999],
      [1000, 1299],
      [1300, 1699],
      [1700, 3999],
      [4000, 5999],
      [6000, 8199],
      [8200, 8999],
      [9000, 11999],
    ];
    for (const [from, to] of ranges) for (const number of [from, to]) expect(listOf(`${number}`)).toMatch(new RegExp(`--${from}-${to}-$`));
    expect(listOf('15999')).toMatch(/--12000-15999-$/);
    expect(listOf('12001')).toMatch(/winhttp\/error-messages$/);
    expect(listOf('16000')).toMatch(/system-error-codes$/);
  });

  test('only pages of its own family, in its own range, are near', () => {
    expect(unknown('10099')!.nearest[0]).toBe('winsock/10101');
    expect(unknown('0x80072773')!.nearest[0]).toBe('winsock/10101');
    expect(unknown('0x80200099')!.nearest.every((id) => id.startsWith('bits/0x8020'))).toBe(true);
    expect(unknown('0x80190258')!.nearest).toEqual([]);
    // 404 of Win32, not of HTTP.
    expect(unknown('0x80070194')!.nearest).toEqual([]);
    expect(unknown('0xC0000194')!.nearest).toEqual([]);
    expect(unknown('error 2')!.nearest).toEqual([]);
    expect(unknown('error 599')!.nearest.every((id) => id.startsWith('http/'))).toBe(true);
  });

  test.each([
    ['99', undefined],
    ['100', 'http'],
    ['599', 'http'],
    ['600', 'ras'],
    ['957', 'ras'],
    ['958', undefined],
    ['9000', undefined],
    ['9001', 'dns'],
    ['9999', 'dns'],
    ['10000', 'winsock'],
    ['11999', 'winsock'],
    ['12000', undefined],
    ['12193', 'winhttp'],
    ['12194', undefined],
    ['12999', undefined],
    ['13000', 'ipsec'],
    ['13999', 'ipsec'],
    ['14000', undefined],
    ['0x80072AFF', 'winsock'],
    ['0x80070258', 'ras'],
    ['0x80090FFF', 'cert'],
    ['0x800B0999', undefined],
    ['0x8019FFFF', undefined],
  ])('%s: the pages of %s are near, three of them', (text, family) => {
    expect(near(text).map((id) => id.split('/')[0])).toEqual(family === undefined ? [] : [family, family, family]);
  });

  test('the nearest page comes first, and a success is never near a failure', () => {
    const distances = near('10099').map((id) => Math.abs(lookup.rows.get(id)!.value - 10099));
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(near('0x00200100').every((id) => id.startsWith('bits/0x0020'))).toBe(true);
    expect(near('0x80200000').every((id) => id.startsWith('bits/0x8020'))).toBe(true);
  });

  test('only a bare decimal may be a port', () => {
    expect(unknown('12345')!.bare).toBe(true);
    expect(unknown('0x3039')!.bare).toBe(false);
    expect(unknown('0x80004005')!.bare).toBe(false);
  });

  test('a name without a page is known too', () => {
    const name = 'DNS_ERROR_RCODE_NOT_IMPLEMENTED';
    expect(identify(name, lookup)).toMatchObject({ codes: [], unknown: { text: name, name, value: 9004 } });
  });

  test('all unknown numbers of a query are told, and none hides a code', () => {
    expect(identify('error 12345 or 0xC0000194', lookup).unknowns.map(({ text }) => text)).toEqual(['12345', '0xC0000194']);
    expect(identify('error 12345, then error 10061', lookup).codes).toEqual(['winsock/10061']);
    expect(identify('error 12345, then error 10061', lookup).unknown).toBeUndefined();
  });

  test('what has a page is not in the list of what has none', () => {
    for (const { list, number } of [...lookup.unknown.values()].flat())
      expect(lookup.rows.has(`${list}/${number}`), `${list}/${number}`).toBe(false);
  });
});

test.each([
  ['system error 5', 'ERROR_ACCESS_DENIED', undefined],
  ['0x80070422', 'ERROR_SERVICE_DISABLED', undefined],
  ['0x800704DD', 'ERROR_NOT_LOGGED_ON', undefined],
  ['system error 86', 'ERROR_INVALID_PASSWORD', 'win32/1326'],
  ['error 1396', 'ERROR_WRONG_TARGET_NAME', 'cert/0x80090322'],
  ['error 1256', 'ERROR_HOST_DOWN', 'winsock/10064'],
  ['0x80004005', 'E_FAIL', undefined],
  ['0x80131904', 'COR_E_SqlException', undefined],
  ['0x80240438', 'WU_E_PT_ENDPOINT_UNREACHABLE', 'winsock/10065'],
  ['0x8024402F', 'WU_E_PT_ECP_SUCCEEDED_WITH_ERRORS', undefined],
  ['0x80D02002', 'DO_E_DOWNLOAD_NO_PROGRESS', undefined],
])('%s is named', (query, name, related) => {
  expect(unknown(query)).toMatchObject({ name, ...(related ? { related } : {}) });
});

test('Configuration Manager puts an HTTP status where Win32 has another error', () => {
  expect(identify('DownloadContentFiles() failed with hr=0x80070194', lookup).codes).toEqual(['http/404']);
  expect(identify('0x80070194', lookup)).toMatchObject({ codes: [], unknown: { name: 'ERROR_CLOUD_FILE_PROVIDER_TERMINATED' } });
});

test('Outlook’s number leads to the socket errors that stand beside it', () => {
  expect(identify('Outlook 0x800CCC0E', lookup).codes).toEqual(['winsock/10061', 'winsock/10060']);
});

test('the stage of Windows Setup hides no code and is none', () => {
  for (const query of ['0x80072F8F-0x20000', '0x80072F8F - 0x20000', '0x80072F8F_0x20000'])
    expect(identify(query, lookup)).toMatchObject({ codes: ['winhttp/12175'], unknowns: [] });
});

test.each([
  [0x80240017, 'Windows Update (FACILITY_WINDOWSUPDATE)'],
  [0x80010002, 'RPC (FACILITY_RPC)'],
  // May be flags, an address, a count; or of a facility without a name.
  [0x80000001, undefined],
  [0x7fffffff, undefined],
  [0x00240017, undefined],
  [0xc0240017, undefined],
  [0x80fe0001, undefined],
])('%i is printed by %s', (value, origin) => {
  expect(originOf(value)?.en).toBe(origin);
});

test('a number is named, or the Win32 code that its HRESULT carries', () => {
  expect(nameUnknown(9004, lookup)?.name).toBe('DNS_ERROR_RCODE_NOT_IMPLEMENTED');
  expect(nameUnknown(0x8007232c, lookup)?.name).toBe('DNS_ERROR_RCODE_NOT_IMPLEMENTED');
  expect(nameUnknown(0x8009232c, lookup)).toBeUndefined();
  expect(nameUnknown(0x0001232c, lookup)).toBeUndefined();
  expect(nameUnknown(5000, lookup)).toBeUndefined();
});

describe('in a ticket', () => {
  test('an HRESULT that nobody here knows is marked with its origin; an address and flags are not', () => {
    const text = 'FAILED [80240438], then 0x80240017; flags 0x80000000';
    expect(
      readTicket(text, lookup).map(({ start, end, kind, name, origin }) => [text.slice(start, end), kind, name ?? origin?.en]),
    ).toEqual([
      ['80240438', 'foreign', 'WU_E_PT_ENDPOINT_UNREACHABLE'],
      ['0x80240017', 'foreign', 'Windows Update (FACILITY_WINDOWSUPDATE)'],
    ]);
  });

  test('a foreign code is marked with its name', () => {
    const text = 'Failed with error 9004, then DNS_ERROR_RCODE_YXDOMAIN.';
    expect(readTicket(text, lookup).map(({ start, end, kind, name }) => [text.slice(start, end), kind, name])).toEqual([
      ['9004', 'foreign', 'DNS_ERROR_RCODE_NOT_IMPLEMENTED'],
      ['DNS_ERROR_RCODE_YXDOMAIN', 'foreign', 'DNS_ERROR_RCODE_YXDOMAIN'],
    ]);
  });

  test('what curl and Windows count is marked as what it is, with the page that explains it', () => {
    const text = 'Event ID 20227 of RasClient: error 868. Event 4625 too. curl: (7) at night, curl: (52) since; EventID: 10061';
    const marks = readTicket(text, lookup);
    expect(
      marks.map(({ start, end, kind, id, name, origin, related }) => [text.slice(start, end), kind, id ?? name ?? origin?.en, related]),
    ).toEqual([
      ['20227', 'foreign', 'the number of an event', 'guides/ras#from-the-command-line'],
      ['868', 'code', 'ras/868', undefined],
      ['4625', 'look-alike', undefined, undefined],
      ['7', 'foreign', 'CURLE_COULDNT_CONNECT', 'winsock/10061'],
      ['52', 'foreign', 'CURLE_GOT_NOTHING', undefined],
      ['10061', 'look-alike', undefined, undefined],
    ]);
    expect(readTicket('event 17, event 404', lookup).map(({ start, kind }) => [start, kind])).toEqual([[16, 'look-alike']]);
    expect(describeFindings(marks[2].findings)).toEqual({ en: '− the number of an event', fr: '− le numéro d’un événement' });
  });

  test('the same error of another system leads to ours, but is none', () => {
    expect(readTicket('[Errno 111] refused', lookup)).toMatchObject([{ kind: 'foreign', related: 'winsock/10061' }]);
    expect(readTicket('[Errno 111] refused', lookup)[0].id).toBeUndefined();
  });
});
