import { expect, test } from 'vitest';

import { checkGroups } from '../../../src/catalog/rules/groups.ts';
import { makeFamily } from '../sample.ts';

const group = (from: string, to: string) => ({ from, to, title: { en: 'x', fr: 'x' } });
const messages = (groups: ReturnType<typeof group>[], ids: string[], id = 'winsock') =>
  checkGroups([makeFamily({ id, data: { groups } })], new Set(ids)).map(({ message }) => message);

test('groups that hold each code once pass', () => {
  expect(messages([group('6', '997'), group('10004', '11033')], ['winsock/6', 'winsock/997', 'winsock/10004', 'winsock/11033'])).toEqual(
    [],
  );
  expect(messages([group('6', '997')], ['winsock/6', 'ras/691', 'winsock/0x06'])).toEqual([]);
});

test('success codes of a hex family stand by the code inside them', () => {
  const ids = ['bits/0x80200001', 'bits/0x00200006', 'bits/0x80200010'];
  expect(messages([group('0x80200001', '0x80200010')], ids, 'bits')).toEqual([]);
});

test.each([
  ['a code in no group', [group('6', '997')], ['10004 is in no group: widen one, or add one']],
  [
    'a code in two',
    [group('6', '10004'), group('10004', '10010')],
    ['10004 is in the groups 6 to 10004 and 10004 to 10010: keep it in one'],
  ],
  [
    'a group turned round',
    [group('10010', '6')],
    ['the group 10010 to 6 is turned round: write the smaller number first', '10004 is in no group: widen one, or add one'],
  ],
  ['ends that are no numbers', [group('six', '10004')], ['10004 is in no group: widen one, or add one']],
])('tells %s', (_, groups, expected) => {
  expect(messages(groups, ['winsock/10004'])).toEqual(expected);
});

test('a page that is no family’s is another rule’s affair', () => {
  expect(messages([], ['socks/1'], 'socks')).toEqual([]);
});

test('a group holds both its ends, and says where it stands', () => {
  const lineOf = (path: readonly PropertyKey[]) => (path.length > 1 ? 10 + Number(path[1]) : 9);
  const lines = (groups: ReturnType<typeof group>[], ids: string[]) =>
    checkGroups([{ ...makeFamily({ data: { groups } }), lineOf }], new Set(ids)).map(({ file, line }) => [file, line]);
  const file = 'content/families/winsock.md';
  expect(lines([group('6', '6')], ['winsock/6'])).toEqual([]);
  expect(lines([group('6', '10'), group('10004', '6')], ['winsock/6'])).toEqual([[file, 11]]);
  expect(lines([group('6', '10')], ['winsock/5', 'winsock/11'])).toEqual([
    [file, 9],
    [file, 9],
  ]);
  expect(lines([group('6', '10'), group('10', '11'), group('10', '12')], ['winsock/10'])).toEqual([[file, 11]]);
  expect(lines([group('6', 'x')], ['winsock/6'])).toEqual([[file, 9]]);
});
