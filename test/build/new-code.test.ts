import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { makeCode, writeCodeFile } from '../../src/build/new-code.ts';
import { readContentFile } from '../../src/catalog/content-file.ts';
import { codeSchema } from '../../src/catalog/schema.ts';

const FACT = { number: '691', symbol: 'ERROR_X', header: 'RasError.h', functions: ['RasDial'], equivalents: { linux: 111 } };

test('a new file has the facts, what the family requires and the day; the check says what is missing', () => {
  const text = writeCodeFile('ras', FACT, ['Windows SDK headers', 'https://learn.microsoft.com/x'], '2026-11-28');
  expect(text).toMatch(/^symbol: ERROR_X$/m);
  expect(text).toMatch(/^functions:\n {2}- RasDial$/m);
  expect(text).toMatch(/^checked: '?2026-11-28'?$/m);
  expect(text).toMatch(/https:\/\/learn\.microsoft\.com\/x/);
  expect(text).not.toMatch(/SDK headers/);
  const { problems } = readContentFile({ id: 'ras/691', file: 'x.md', text }, codeSchema);
  expect(problems.map(({ message }) => message.split(':')[0])).toEqual(
    expect.arrayContaining(['verdict', 'where', 'phase', 'frequency', 'title.en', 'title.fr', 'summary.en', 'reply.fr']),
  );
});

test('a family asks only for what it requires', () => {
  expect(writeCodeFile('winsock', FACT, [], '2026-11-28')).not.toMatch(/^phase:/m);
});

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'codes-'));
  cpSync('content/facts', join(root, 'content/facts'), { recursive: true });
});

afterAll(() => rmSync(root, { recursive: true }));

test('makes the file where it belongs, once', () => {
  expect(makeCode(['winsock', '10061'], root)).toBe('content/codes/winsock/10061.md');
  expect(readFileSync(join(root, 'content/codes/winsock/10061.md'), 'utf8')).toContain('symbol: WSAECONNREFUSED');
  expect(() => makeCode(['winsock', '10061'], root)).toThrow('content/codes/winsock/10061.md is there already: edit it');
});

test.each([
  [[], /^name a family, winsock, .*, and a number$/],
  [['1237'], /^the family stands before the number: winsock, /],
  [['0x8020001D', 'bits'], /^the family stands before the number: winsock, /],
  [['socks', '1'], /^“socks” is no family: use winsock, .*; CONTRIBUTING\.md says how a new one is added$/],
  [['RAS', '691'], /^write the family in lower case: ras$/],
  [['winsock', '99999'], /“99999” is no number of winsock: it has 6 to 997/],
  [['winsock', 'ten'], /“ten” is no number of winsock/],
  [['winsock', '0x2751'], /^write 10065$/],
  [['winsock', '0x80072751'], /^write 10065$/],
  [['winsock', '-2147014831'], /^write 10065$/],
  [['winsock', '010065'], /^write 10065$/],
  [['winsock', '0x80082751'], /is no number of winsock/],
  [['bits', '0x8020009A'], /^write it in lower case: 0x8020009a$/],
  [['bits', '-2145386342'], /^write 0x8020009a$/],
  [['winsock', '10200'], /content\/facts\/winsock\.json does not know 10200: add it there first, as its source says it/],
  [['winsock', '10065', 'WSAEX'], /takes a family and a number and nothing else: WSAEX is too much/],
])('%j is refused with the way out', (args, message) => {
  expect(() => makeCode(args, root)).toThrow(message);
});

test('a family without facts is told to begin with them', () => {
  expect(() => makeCode(['winsock', '10065'], join(root, 'nowhere'))).toThrow(
    /content\/facts\/winsock\.json is not there: begin the family/,
  );
});
