import { describe, expect, test } from 'vitest';

import { explain } from '../../src/identify/explain.ts';
import { lookup } from './table.ts';

/** The numbers of a ticket that are codes. */
const codes = (text: string) => explain(text, lookup).flatMap(({ text: own, isCode }) => (isCode ? [own] : []));

describe('two signs make a code of a number like no other', () => {
  test.each([
    ['10061', []],
    ['(10061)', []],
    ['update 10061', []],
    ['update (10061)', []],
    ['(10061) refused', ['10061']],
    ['Order 10061 refused', []],
    ['Sync 10061 – connection refused', ['10061']],
    ['after 10060 the connection timed out', []],
    ['10061 files refused', []],
    ['port 10061: connection refused', []],
    ['0x274D', []],
    ['0x8007274D', ['0x8007274D']],
    ['(274D) refused', ['274D']],
    ['VPN 274D refused', []],
    ['at 0x8007274D', []],
    ['mask | 0x80200004 failed', []],
    ['Error 10061 - the tray of the printer is empty', ['10061']],
    ['got 12152: the tray of the printer is empty', []],
    ['ERR_NO_GOLD = 10053, connection failed', []],
  ])('%s', (text, wanted) => {
    expect(codes(text)).toEqual(wanted);
  });
});

describe('a number that is everyday needs more', () => {
  test.each([
    ['691', []],
    ['got 691', []],
    ['got (691)', ['691']],
    ['got 691 and failed', []],
    ['case 691:', []],
    ['error 691', ['691']],
    ['VPN, 691', []],
    ['691 (VPN)', ['691']],
    ['The VPN gives 691 at home', ['691']],
    ['404 Not Found', ['404']],
    ['403 (Forbidden)', []],
    ['GET /a - 404 Not Found', ['404']],
    ["show('Error 404: Not Found ' + line);\nclose(file);", ['404']],
    ["show('Error 691: ' + line);\nclose(file);", []],
    ['GET /index.html 404 Not Found', []],
    ['MySQL shows 404 Not Found', []],
    ['SQL error 691', []],
    ['[Errno 404] HTTP', []],
    ['os error 691', []],
    ['return error(691);\nclose();', []],
    ['Error 691: the tray of the printer is empty', []],
    ['The printer in room 12 has been empty since Monday, nobody could say why, and it shows error 691 in tray 2.', []],
    // Eight digits may be a size, whatever they are in hex.
    ['00200017', []],
    ['got 00200017', []],
  ])('%s', (text, wanted) => {
    expect(codes(text)).toEqual(wanted);
  });
});

test('of the codes that a number could mean, the text speaks for one', () => {
  const ids = (text: string) => explain(text, lookup).map(({ id }) => id);
  expect(ids('IKE 0x800735ED')).toEqual(['ipsec/13805']);
  expect(ids('a server 0xC0000236 refused')).toEqual(['winsock/10061']);
});

test('what ends the matter stands first and alone', () => {
  const [first] = explain('Windows 10 error', lookup);
  expect(first.findings.map(({ strength }) => strength)).toEqual(['version']);
  expect(explain('connect to srv:10061 failed', lookup)[0].findings.map(({ strength }) => strength)).toEqual(['larger']);
});
