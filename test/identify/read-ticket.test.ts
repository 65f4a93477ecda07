import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { readTicket } from '../../src/identify/read-ticket.ts';
import { lookup } from './table.ts';
import { tickets } from './tickets.ts';

const known = JSON.parse(readFileSync('test/identify/known-misses.json', 'utf8')) as { text: string; why: string }[];
const codesOf = (text: string) => [...new Set(readTicket(text, lookup).flatMap(({ id }) => id ?? []))];

// A text that is read wrongly: add it to tickets.json with what is right; where it cannot be repaired now, its text and the reason to known-misses.json.
test('every ticket is read right but for the known misses, and every known miss is still one', () => {
  const missed = tickets
    .filter(({ text, expect: wanted }) => codesOf(text).toSorted().join() !== wanted.toSorted().join())
    .map(({ text }) => text);
  expect(missed.toSorted()).toEqual(known.map(({ text }) => text).toSorted());
});

test('tickets are many and no text stands twice', () => {
  expect(tickets.length).toBeGreaterThanOrEqual(380);
  expect(new Set(tickets.map(({ text }) => text)).size).toBe(tickets.length);
});

describe('context decides', () => {
  test.each([
    ['connect failed: 10061', ['winsock/10061']],
    ['listening on 127.0.0.1:10061', []],
    ['PID 10054 ended', []],
    ['took 10060 ms', []],
    ['00000010  0x8007274D 0x00000000 0x7FFE0000 0x0000274D', []],
    ['HRESULT 0x8007274D', ['winsock/10061']],
    ['error 10061 on port 10060', ['winsock/10061']],
    ['GET /index.html 404 512', []],
    ['BITS stopped: HTTP 404', ['http/404']],
    ['拨号提示691错误', ['ras/691']],
    ['Fehler 809: VPN', ['ras/809']],
    ['os エラー 10061', ['winsock/10061']],
    ['let e10060 = "IO error";', ['winsock/10060']],
    ['commit e10060 by Ann', []],
    ['Exception code: 0xc0000005, faulting process id: 0x274c', []],
    ['Code d’exception : 0xc0000005, ID du processus défaillant : 0x274c', []],
    ['Server down again. Contoso, 1 Canal St, New York, NY 10013', []],
  ])('%s', (text, ids) => {
    expect(codesOf(text)).toEqual(ids);
  });
});

test('marks stand where the code is written, in order', () => {
  const text = 'a WSAECONNRESET b (10061)';
  expect(readTicket(text, lookup).map(({ start, end, id }) => [text.slice(start, end), id])).toEqual([
    ['WSAECONNRESET', 'winsock/10054'],
    ['10061', 'winsock/10061'],
  ]);
});

describe('every mark says what it is', () => {
  const marks = (text: string) =>
    readTicket(text, lookup).map(({ start, end, kind, id, how, name, origin, related }) =>
      [text.slice(start, end), kind, id, how, name, origin?.en, related].filter(Boolean).join(' '),
    );

  test.each([
    ['connect failed: 10061', ['10061 code winsock/10061 exact']],
    ['port 10061', ['10061 look-alike']],
    ['port 691', []],
    ['10000 boxes', []],
    ['error 12345', []],
    ['error 5000', []],
    ['error 86', ['86 foreign ERROR_INVALID_PASSWORD win32/1326']],
    ['room 86', []],
    ['failed with 0xC0000236', ['0xC0000236 foreign winsock/10061']],
    ['failed with 0x80240017', ['0x80240017 foreign Windows Update (FACILITY_WINDOWSUPDATE)']],
    ['failed with 0x80240438', ['0x80240438 foreign WU_E_PT_ENDPOINT_UNREACHABLE winsock/10065']],
    ['failed with 0x80F00017', []],
  ])('%s', (text, wanted) => {
    expect(marks(text)).toEqual(wanted);
  });

  test.each([
    ['WSAEFAULT', ['WSAEFAULT code winsock/10014 exact']],
    ['wsaefault', ['wsaefault code winsock/10014 exact']],
    ['EINTR', ['EINTR code winsock/10004 exact']],
    ['ConnectionRefused', ['ConnectionRefused code winsock/10061 other-form']],
    ['SocketError.Fault', ['SocketError.Fault code winsock/10014 exact']],
    ['STATUS_CONNECTION_REFUSED', ['STATUS_CONNECTION_REFUSED code winsock/10061 other-form']],
    ['DNS_ERROR_RCODE_YXDOMAIN', ['DNS_ERROR_RCODE_YXDOMAIN foreign DNS_ERROR_RCODE_YXDOMAIN']],
    ['WU_E_PT_ENDPOINT_UNREACHABLE', ['WU_E_PT_ENDPOINT_UNREACHABLE foreign WU_E_PT_ENDPOINT_UNREACHABLE winsock/10065']],
    // Everybody’s words, and the name of another error with the same number.
    ['Shutdown', []],
    ['PENDING', []],
    ['ERROR_FILE_METADATA_OPTIMIZATION_IN_PROGRESS', []],
    ['ERROR_OF_NOBODY', []],
    // The errno beside it decides.
    ['ConnectionRefusedError: [Errno 111] refused', ['111 foreign winsock/10061']],
    ['ECONNREFUSED [Errno 111]', ['111 foreign winsock/10061']],
  ])('the name %s', (text, wanted) => {
    expect(marks(text)).toEqual(wanted);
  });
});
