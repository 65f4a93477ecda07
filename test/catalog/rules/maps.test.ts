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

const states = (names: string[], codes: string[] = []) => ({
  ...map([]),
  data: {
    ...map([]).data,
    kind: 'states' as const,
    states: names.map((name, value) => ({ name, value, kind: 'step' as const, en: 'a', fr: 'b', codes })),
  },
});
const verdicts = (classes: [string, number, number][]) => ({
  ...map([]),
  data: {
    ...map([]).data,
    kind: 'verdicts' as const,
    classes: classes.map(([id, from, to]) => ({ id, from, to, title: text, note: text })),
  },
});

test('maps of states and of verdicts keep the same rules', () => {
  expect(checkMaps([states(['A', 'B'], ['winsock/10061'])], ids)).toEqual([]);
  expect(checkMaps([states(['A', 'A'], ['winsock/1'])], ids).map(({ message }) => message)).toEqual([
    'names winsock/1, which does not exist: correct it',
    'the step “A” stands twice: give each its own name',
  ]);
  expect(checkMaps([verdicts([['low', 1, 2]])], ids)).toEqual([]);
  expect(checkMaps([verdicts([['low', 1, 2], ['low', 3, 4]])], ids)).toHaveLength(1); // prettier-ignore
});

test('a map has its places, whatever its kind; one of verdicts takes the codes of its family between both ends', () => {
  const code = (family: string, value: number) => ({ family, value, id: `${family}/${value}` }) as Parameters<typeof toMap>[1][number];
  const codes = [code('winsock', 9), code('winsock', 10), code('winsock', 20), code('winsock', 21), code('ras', 15)];
  expect(toMap(states(['A'], ['winsock/1']), codes)).toMatchObject({
    family: 'winsock',
    places: [{ anchor: 'A', title: { en: 'A', fr: 'A' }, codes: ['winsock/1'] }],
  });
  expect(toMap(verdicts([['all', 10, 20]]), codes).places).toEqual([{ anchor: 'all', title: text, codes: ['winsock/10', 'winsock/20'] }]);
});

test('says where in the file', () => {
  const lineOf = (path: readonly PropertyKey[]) => ['steps', 'states', 'classes'].indexOf(String(path[0])) + 1;
  const line = (entry: MapEntry) => checkMaps([{ ...entry, id: 'none', lineOf }], ids)[0]!.line;
  expect([line(map([])), line(states([])), line(verdicts([]))]).toEqual([1, 2, 3]);
});
