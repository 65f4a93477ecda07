import { expect, test } from 'vitest';

import { checkUnique } from '../../../src/catalog/rules/unique.ts';
import { makeEntry } from '../sample.ts';

test('tells a symbol and a title that stand twice, and where', () => {
  const twin = makeEntry({ id: 'winsock/10062', file: 'content/codes/winsock/10062.md' });
  const messages = checkUnique([makeEntry(), twin]).map(({ file, message }) => `${file} ${message}`);
  expect(messages).toEqual([
    expect.stringMatching(/10062\.md symbol “WSAECONNREFUSED” is already that of content\/codes\/winsock\/10061\.md/),
    expect.stringMatching(/title\.en/),
    expect.stringMatching(/title\.fr/),
  ]);
});

test('lets codes of two families share a title', () => {
  const other = makeEntry({ id: 'ras/691', data: { symbol: 'ERROR_AUTHENTICATION_FAILURE' } });
  expect(checkUnique([makeEntry(), other])).toEqual([]);
});

test('codes without a symbol share none, and letters of either case make the same title', () => {
  const twin = (title: string, more = {}) =>
    makeEntry({ id: 'winsock/10062', data: { symbol: undefined, title: { en: title, fr: title }, ...more } });
  expect(checkUnique([twin('A'), twin('B')])).toEqual([]);
  expect(checkUnique([twin('Refused'), twin('refuSED')]).map(({ message }) => message.replace(/:.*/, ''))).toEqual([
    'title.en “winsock',
    'title.fr “winsock',
  ]);
});

test('says where in the file', () => {
  const lineOf = (path: readonly PropertyKey[]) => ['symbol', 'title.en', 'title.fr'].indexOf(path.join('.')) + 1;
  expect(checkUnique([makeEntry(), makeEntry({ lineOf })]).map(({ line }) => line)).toEqual([1, 2, 3]);
});
