import { expect, test } from 'vitest';

import { checkFamilies } from '../../../src/catalog/rules/families.ts';
import { makeFamily } from '../sample.ts';

const ids = new Set(['winsock/10060', 'winsock/10061']);
const pages = new Set(['winsock']);

test('a family with a page and codes passes', () => {
  expect(checkFamilies([makeFamily()], pages, ids)).toEqual([]);
});

test('a family without a page is told', () => {
  expect(checkFamilies([makeFamily()], pages, new Set([...ids, 'ras/691', 'socks/1']))).toEqual([
    { file: 'content/families/ras.md', message: 'is missing: the family has codes, so it needs a page' },
  ]);
});

test.each([
  ['an unknown family', makeFamily({ id: 'socks' }), /is no family: name it after one of winsock, /],
  ['a family without codes', makeFamily({ id: 'bits' }), /has no code: add one to content\/codes\/bits\/, or remove this file/],
  [
    'a common code that does not exist',
    makeFamily({ data: { common: ['winsock/1'] } }),
    /^names winsock\/1, which does not exist: correct it$/,
  ],
  [
    'a group that begins nowhere',
    makeFamily({ data: { groups: [{ from: '10059', to: '10061', title: { en: 'x', fr: 'x' } }] } }),
    /^names winsock\/10059, which/,
  ],
  [
    'a group that ends nowhere',
    makeFamily({ data: { groups: [{ from: '10060', to: '10062', title: { en: 'x', fr: 'x' } }] } }),
    /^names winsock\/10062, which/,
  ],
])('tells %s', (_, family, message) => {
  const problems = checkFamilies([family], pages, ids);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: family.file, line: 1, message: expect.stringMatching(message) });
});

test('says where in the file', () => {
  const group = { from: '1', to: '2', title: { en: 'x', fr: 'x' } };
  const asked: string[] = [];
  const lineOf = (path: readonly PropertyKey[]) => asked.push(path.join('.'));
  const family = makeFamily({
    data: { common: ['winsock/10061', 'winsock/3'], groups: [{ ...group, from: '10060', to: '10061' }, group] },
  });
  expect(checkFamilies([{ ...family, lineOf }], pages, ids).map(({ line }) => line)).toEqual([1, 2, 3]);
  expect(asked).toEqual(['common.1', 'groups.1.from', 'groups.1.to']);
});
