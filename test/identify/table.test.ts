import { describe, expect, test } from 'vitest';

import { invent } from './invented.ts';

const lookup = invent(
  {
    winsock: [
      {
        number: '10061',
        symbol: 'WSAECONNREFUSED',
        names: 'STATUS_REFUSED ERROR_REFUSED',
        dotnet: 'ConnectionRefused',
        rust: 'ConnectionRefused',
        others: 'l111 m61 v-4078 3221226038',
        frequency: 2,
        where: 1,
      },
      { number: '10014', symbol: 'WSAEFAULT', dotnet: 'Fault' },
      { number: '995', symbol: 'WSA_OPERATION_ABORTED', names: 'ECONNREFUSED', others: 'l111' },
    ],
    ras: [{ number: '600', symbol: 'PENDING', sameNumber: 'ERROR_CONVERT_TO_LARGE', where: 99 }],
    bits: [{ number: '0x80200010', symbol: 'BG_E_NETWORK_DISCONNECTED' }],
    cert: [{ number: '0x80090326', symbol: 'SEC_E_ILLEGAL_MESSAGE' }],
    strangers: [{ number: '1', symbol: 'ERROR_OF_NOBODY' }],
  },
  {
    unknown: {
      dns: [
        [9004, 'RCODE_NOTIMP DNS_NOTIMP', 'dns/9003'],
        [2, 'RCODE_YXDOMAIN', ''],
      ],
      win32: [[9006, 'ERROR_TWIN', '']],
    },
    called: [
      ['7', '', 'winsock/10061', 'curl', 'CURLE_COULDNT_CONNECT'],
      ['0x800CCC0E', '', 'winsock/10061', '', ''],
    ],
    comparisons: ['10060-10061'],
  },
);

test('a code is found by its number, in decimal and as HRESULT', () => {
  expect(lookup.byValue.get(10061)).toEqual(['winsock/10061']);
  expect(lookup.byHresult.get(0x8007274d)).toEqual(['winsock/10061']);
  expect(lookup.byValue.get(0x80200010)).toEqual(['bits/0x80200010']);
  expect(lookup.byHresult.get(0x80200010)).toEqual(['bits/0x80200010']);
});

test('numbers of other systems: an errno only where the text says that it is one', () => {
  expect(lookup.byErrno.get(111)).toEqual([
    { id: 'winsock/10061', system: 'Linux' },
    { id: 'winsock/995', system: 'Linux' },
  ]);
  expect(lookup.byErrno.get(61)).toEqual([{ id: 'winsock/10061', system: 'macOS' }]);
  expect(lookup.byErrno.get(-4078)).toEqual([{ id: 'winsock/10061', system: 'libuv' }]);
  expect(lookup.byOther.get(111)).toBeUndefined();
  expect(lookup.byOther.get(3221226038)).toEqual(['winsock/10061']);
});

test('the POSIX name of a Winsock error is its own before it is another’s; a code stands once', () => {
  expect(lookup.byName.get('ECONNREFUSED')).toEqual(['winsock/10061', 'winsock/995']);
  expect(lookup.byName.get('ERRORREFUSED')).toEqual(['winsock/10061']);
  expect(lookup.byMember.get('CONNECTIONREFUSED')).toEqual(['winsock/10061']);
});

test('only WSAE names have a POSIX form', () => {
  expect(lookup.byName.has('OPERATIONABORTED')).toBe(false);
  expect(lookup.isOwnName('ECONNREFUSED', 'winsock/10061')).toBe(true);
  expect(lookup.isOwnName('WSAECONNREFUSED', 'winsock/10061')).toBe(true);
  expect(lookup.isOwnName('ERRORREFUSED', 'winsock/10061')).toBe(false);
});

test('a member of two words is a name by itself, one of a single word only behind its type', () => {
  expect(lookup.byName.get('CONNECTIONREFUSED')).toEqual(['winsock/10061']);
  expect(lookup.byName.has('FAULT')).toBe(false);
  expect(lookup.byMember.get('FAULT')).toEqual(['winsock/10014']);
});

test('another error of the same number is known by its name, and the code as one of two meanings', () => {
  expect(lookup.bySameNumber.get('ERRORCONVERTTOLARGE')).toEqual(['ras/600']);
  expect([...lookup.homonyms]).toEqual(['ras/600']);
});

test('a row has what lists show of a code', () => {
  expect(lookup.rows.get('winsock/10061')).toMatchObject({ family: 'winsock', value: 10061, hresult: 0x8007274d, frequency: 2 });
  expect(lookup.rows.get('winsock/10061')!.where).not.toBe(lookup.rows.get('winsock/10014')!.where);
});

test('what a later table says that this program does not know is left out', () => {
  expect(lookup.rows.has('strangers/1')).toBe(false);
  expect(lookup.byName.has('ERROROFNOBODY')).toBe(false);
  expect(lookup.rows.get('ras/600')!.where).toBe('program');
});

test('a symbol knows where its words begin, after the prefix of its family too', () => {
  const starts = Object.fromEntries(lookup.symbols.map(({ name, starts: own }) => [name, own]));
  expect(starts).toEqual({
    WSAECONNREFUSED: [0, 3, 4],
    WSAEFAULT: [0, 3, 4],
    WSAOPERATIONABORTED: [0, 3, 12],
    PENDING: [0],
    BGENETWORKDISCONNECTED: [0, 2, 3, 10],
    SECEILLEGALMESSAGE: [0, 3, 4, 11],
  });
});

describe('numbers without a page', () => {
  test('travel as distances and are whole again', () => {
    expect(lookup.unknown.get(9004)).toEqual([{ number: 9004, name: 'RCODE_NOTIMP', list: 'dns', related: 'dns/9003' }]);
    expect(lookup.unknown.get(9006)!.map(({ name, list }) => [name, list])).toEqual([
      ['RCODE_YXDOMAIN', 'dns'],
      ['ERROR_TWIN', 'win32'],
    ]);
  });

  test('are found by each of their names', () => {
    expect(Object.fromEntries(lookup.unknownNames)).toEqual({ RCODENOTIMP: 9004, DNSNOTIMP: 9004, RCODEYXDOMAIN: 9006, ERRORTWIN: 9006 });
  });
});

test('what other programs call a code is found by the number, in any form', () => {
  expect(lookup.called.get(7)).toEqual([['7', '', 'winsock/10061', 'curl', 'CURLE_COULDNT_CONNECT']]);
  expect(lookup.called.get(0x800ccc0e)).toEqual([['0x800CCC0E', '', 'winsock/10061', '', '']]);
});

test('a comparison knows the numbers that it tells apart', () => {
  expect(lookup.comparisons).toEqual([{ name: '10060-10061', numbers: ['10060', '10061'] }]);
});
