import { expect, test } from 'vitest';

import { checkLinks } from '../../../src/catalog/rules/links.ts';
import { makeEntry } from '../sample.ts';

const ids = new Set(['winsock/10060', 'winsock/10061']);
const other = makeEntry({ id: 'winsock/10060' });

test('links to codes that exist pass', () => {
  expect(checkLinks([other, makeEntry({ data: { related: ['winsock/10060'] } })], ids)).toEqual([]);
});

test.each([
  [
    'a related code that does not exist',
    { related: ['winsock/10062'] },
    /related: winsock\/10062 does not exist: correct it, or add content\/codes\/winsock\/10062\.md/,
  ],
  ['a look-alike that does not exist', { alike: [{ code: 'ras/691', en: 'x', fr: 'x' }] }, /alike: ras\/691 does not exist/],
  ['the page itself', { related: ['winsock/10061'] }, /is this page itself/],
  ['a code named twice', { alike: [{ code: 'winsock/10060', en: 'x', fr: 'x' }], related: ['winsock/10060'] }, /is named twice/],
])('tells %s', (_, data, message) => {
  expect(checkLinks([other, makeEntry({ data })], ids)[0].message).toMatch(message);
});

test('each field counts its own lines', () => {
  const asked: string[] = [];
  const lineOf = (path: readonly PropertyKey[]) => asked.push(path.join('.'));
  const alike = ['winsock/10060', 'winsock/1'].map((code) => ({ code, en: 'x', fr: 'x' }));
  const data = { alike, related: ['winsock/2', 'winsock/10060'] };
  expect(checkLinks([makeEntry({ data, lineOf })], ids).map(({ message }) => message)).toEqual([
    'alike: winsock/1 does not exist: correct it, or add content/codes/winsock/1.md',
    'related: winsock/2 does not exist: correct it, or add content/codes/winsock/2.md',
    'related: winsock/10060 is named twice: keep it in one place',
  ]);
  expect(asked).toEqual(['alike.1', 'related.0', 'related.1']);
});
