import { expect, test } from 'vitest';

import { findPlaces, toMap, type MapEntry } from '../../../src/catalog/map.ts';
import { checkMaps } from '../../../src/catalog/rules/maps.ts';

const text = { en: 'a', fr: 'b' };
const step = (id: string, codes: string[], far: string[] = []) => ({ id, title: text, calls: [], fails: false, arrows: [], codes, far });
const map = (steps: ReturnType<typeof step>[], id = 'winsock'): MapEntry => ({
  id,
  file: `content/maps/${id}.md`,
  body: '',
  bodyLine: 1,
  lineOf: () => 1,
  data: { kind: 'lanes', title: text, summary: text, sources: [], ends: { left: text, right: text }, steps },
});
const ids = new Set(['winsock/10061', 'winsock/10060']);

test('a map of codes that exist passes', () => {
  expect(checkMaps([map([step('call', ['winsock/10061']), step('wait', [], ['winsock/10060'])])], ids)).toEqual([]);
});

test.each([
  ['a code that does not exist', map([step('call', ['winsock/10062'])]), /names winsock\/10062, which does not exist/],
  ['a code of the far end that does not exist', map([step('call', [], ['winsock/10062'])]), /names winsock\/10062/],
  ['a step named twice', map([step('call', []), step('call', [])]), /the step “call” stands twice/],
  ['a family without codes', map([step('call', [])], 'dns'), /“dns” is no family with codes/],
])('tells %s', (_, entry, message) => {
  expect(checkMaps([entry], ids).map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
});

test('a code is found at its steps, on the map of its own family first', () => {
  const own = toMap(map([step('call', []), step('wait', ['winsock/10060'])]), []);
  const other = toMap(map([step('first', [], ['winsock/10060'])], 'ras'), []);
  expect(findPlaces([other, own], 'winsock/10060').map(({ map: { family }, step: at }) => [family, at])).toEqual([
    ['winsock', 2],
    ['ras', 1],
  ]);
  expect(findPlaces([own], 'winsock/10061')).toEqual([]);
});
