import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { readTicket } from '../../src/identify/read-ticket.ts';
import { lookup } from './table.ts';

interface Ticket {
  text: string;
  expect: string[];
}

const tickets = JSON.parse(readFileSync('test/identify/tickets.json', 'utf8')) as Ticket[];
const codesOf = (text: string) => [...new Set(readTicket(text, lookup).flatMap(({ id }) => id ?? []))];

/** Shares below which the test fails: what a reader may rely on. */
const LEAST = { precision: 0.97, recall: 0.97 };

test('the set of tickets is read with precision and recall', () => {
  expect(tickets.length).toBeGreaterThanOrEqual(80);
  const rows = tickets.map(({ text, expect: wanted }) => ({ text, wanted, got: codesOf(text) }));
  const count = (list: string[][]) => list.reduce((sum, ids) => sum + ids.length, 0);
  const right = count(rows.map(({ wanted, got }) => got.filter((id) => wanted.includes(id))));
  const precision = right / count(rows.map(({ got }) => got));
  const recall = right / count(rows.map(({ wanted }) => wanted));
  console.log(`tickets: ${tickets.length}, precision ${(100 * precision).toFixed(1)} %, recall ${(100 * recall).toFixed(1)} %`);
  for (const { text, wanted, got } of rows)
    if (wanted.join() !== got.join()) console.log(`  ${JSON.stringify(text.slice(0, 90))} wanted [${wanted}] got [${got}]`);
  expect(precision).toBeGreaterThanOrEqual(LEAST.precision);
  expect(recall).toBeGreaterThanOrEqual(LEAST.recall);
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
