import { expect, test } from 'vitest';

import { readFacts } from '../../../src/catalog/facts.ts';
import { checkFacts } from '../../../src/catalog/rules/facts.ts';
import { makeEntry } from '../sample.ts';

const FILE = 'content/facts/winsock.json';
const FACT = {
  number: '10061',
  symbol: 'WSAECONNREFUSED',
  header: 'WinSock2.h',
  aliases: ['ECONNREFUSED'],
  functions: ['connect', 'ConnectEx'],
  equivalents: { posix: 'ECONNREFUSED', libuv: 'UV_ECONNREFUSED', win32: ['A', 'B'] },
  homonyms: [{ symbol: 'X', header: 'x.h' }],
  availability: 'not for the page',
};
const facts = (codes: object[]) => [readFacts({ id: 'winsock', file: FILE, text: JSON.stringify({ sources: ['x'], codes }) }).facts!];
const right = {
  aliases: ['ECONNREFUSED', 'typed by people'],
  functions: ['connect', 'ConnectEx'],
  equivalents: { libuv: 'UV_ECONNREFUSED', posix: 'ECONNREFUSED', win32: ['A', 'B'] },
  homonyms: [{ header: 'x.h', symbol: 'X' }],
};
const ids = new Set(['winsock/10061']);
const messages = (data: object, codes: object[] = [FACT]) =>
  checkFacts([makeEntry({ data })], facts(codes), ids).map(({ message }) => message);

test('a page that says what the facts say passes, whatever the order of keys; more aliases are welcome', () => {
  expect(messages(right)).toEqual([]);
  expect(messages({}, [{ number: '10061', symbol: 'WSAECONNREFUSED', header: 'WinSock2.h' }])).toEqual([]);
});

test.each([
  ['symbol', { symbol: 'WSAEREFUSED' }, 'symbol: WSAEREFUSED, but the facts say WSAECONNREFUSED'],
  ['a missing header', { header: undefined }, 'header: nothing, but the facts say WinSock2.h'],
  ['functions', { functions: ['connect'] }, 'functions: ["connect"], but the facts say ["connect","ConnectEx"]'],
  ['their order', { functions: ['ConnectEx', 'connect'] }, 'functions: ["ConnectEx","connect"], but'],
  ['libuv', { equivalents: { ...right.equivalents, libuv: 'UV_EPERM' } }, 'equivalents: {"libuv":"UV_EPERM"'],
  ['one equivalent too many', { equivalents: { ...right.equivalents, rust: 'X' } }, 'equivalents: '],
  ['a list for a word', { equivalents: { ...right.equivalents, posix: ['ECONNREFUSED'] } }, 'equivalents: '],
  ['homonyms', { homonyms: [] }, 'homonyms: [], but the facts say [{"symbol":"X","header":"x.h"}]'],
  ['a missing alias', { aliases: ['other'] }, 'aliases: lacks ECONNREFUSED, which the facts name'],
])('tells %s', (_, change, message) => {
  const found = messages({ ...right, ...change });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(message);
  expect(found[0]).toMatch(/: write that, or correct content\/facts\/winsock\.json with its source$/);
});

test('a code that the facts do not know is told where to add it, also where the family has no facts yet', () => {
  const message = 'is in no facts file: add 10061 to content/facts/winsock.json with what its source says';
  expect(checkFacts([makeEntry()], facts([]), ids)).toEqual([{ file: 'content/codes/winsock/10061.md', line: 1, message }]);
  expect(checkFacts([makeEntry()], [], ids)).toEqual([{ file: 'content/codes/winsock/10061.md', line: 1, message }]);
  expect(checkFacts([makeEntry({ id: 'socks/1' })], [], new Set())).toEqual([]);
});

test('facts without a page are told once a family, with the way to make one', () => {
  const codes = Array.from({ length: 10 }, (_, at) => ({ number: String(10040 + at) }));
  expect(checkFacts([], facts(codes), new Set(['winsock/10040']))).toEqual([
    {
      file: FILE,
      message: '9 of its codes have no page (10041, 10042, 10043, 10044, 10045, 10046, 10047, 10048 …): npm run new winsock 10041',
    },
  ]);
  expect(checkFacts([], facts(codes.slice(0, 8)), new Set())[0]!.message).toContain('10047): npm run');
});

test('facts that cannot be read are told', () => {
  const read = (text: string) => readFacts({ id: 'winsock', file: FILE, text }).problems.map(({ message }) => message);
  expect(read('{')[0]).toMatch(/^is no JSON \(/);
  expect(read('{"codes":[]}')[0]).toMatch(/^sources: /);
  expect(read('{"sources":["x"],"codes":[{"number":10061}]}')[0]).toMatch(/^codes\.0\.number: /);
  expect(read('{"sources":["x"],"codes":[{"number":"1"},{"number":"1"}]}')).toEqual(['1 stands twice: keep one']);
});
