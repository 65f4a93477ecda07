import { expect, test } from 'vitest';

import { findComparisons, type ComparisonEntry } from '../../../src/catalog/comparison.ts';
import { checkComparisons } from '../../../src/catalog/rules/comparisons.ts';

const text = { en: 'a', fr: 'b' };
const compare = (id: string, codes: string[], more: Partial<ComparisonEntry['data']> = {}): ComparisonEntry => ({
  id,
  file: `content/compare/${id}.md`,
  body: '',
  bodyLine: 1,
  lineOf: () => 1,
  data: {
    question: text,
    codes: codes.map((code) => ({ code, answer: text, seen: text, from: text, who: text, check: text })),
    sources: [],
    ...more,
  },
});
const ids = new Set(['winsock/10061', 'winsock/10060']);

test('a comparison named by its numbers passes', () => {
  expect(checkComparisons([compare('10060-10061', ['winsock/10060', 'winsock/10061'])], ids)).toEqual([]);
});

test.each([
  ['another name', compare('10061-10060', ['winsock/10060', 'winsock/10061']), /name the file 10060-10061\.md/],
  ['a code that does not exist', compare('10060-10062', ['winsock/10060', 'winsock/10062']), /names winsock\/10062, which does not exist/],
  ['a code named twice', compare('10060-10060', ['winsock/10060', 'winsock/10060']), /names winsock\/10060 twice/],
  ['a command without its reading', compare('10060-10061', ['winsock/10060', 'winsock/10061'], { command: 'x' }), /belong together/],
])('tells %s', (_, entry, message) => {
  expect(checkComparisons([entry], ids).map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
});

test('the comparisons of a code, the shortest first', () => {
  const long = { ...compare('', ['winsock/1', 'winsock/2', 'winsock/3']).data, id: 'long' };
  const short = { ...compare('', ['winsock/1', 'winsock/2']).data, id: 'short' };
  expect(findComparisons([long, short], 'winsock/2').map(({ id }) => id)).toEqual(['short', 'long']);
  expect(findComparisons([long, short], 'winsock/3').map(({ id }) => id)).toEqual(['long']);
});
