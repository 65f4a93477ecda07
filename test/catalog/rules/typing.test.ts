import { expect, test } from 'vitest';

import { checkTyping } from '../../../src/catalog/rules/typing.ts';
import { makeEntry, spoil } from '../sample.ts';

test('a right file passes', () => {
  expect(checkTyping(makeEntry())).toEqual([]);
});

test.each([
  ['a straight apostrophe', spoil('Rien n’écoute', "Rien n'écoute"), /straight apostrophe/],
  ['a typed no-break space', spoil('**Vous :**', '**Vous\u00a0:**'), /no-break space/],
  ['HTML', spoil('Nothing listens', '<b>Nothing</b> listens'), /holds HTML/],
  [
    'a straight apostrophe in the front matter',
    makeEntry({ data: { title: { en: 'x', fr: "L'hôte" } } }),
    /front matter holds a straight apostrophe/,
  ],
])('tells %s', (_, entry, message) => {
  expect(
    checkTyping(entry)
      .map((problem) => problem.message)
      .join('\n'),
  ).toMatch(message);
});

test('the line is that of the field', () => {
  const entry = makeEntry({ data: { alike: [{ code: 'ras/691', en: 'x', fr: "C'est l'autre." }] } });
  const asked: (readonly PropertyKey[])[] = [];
  const [problem] = checkTyping({ ...entry, lineOf: (path) => asked.push(path) });
  expect(problem).toMatchObject({ line: 1, message: expect.stringContaining("“C'est l'autre.”") });
  expect(asked).toEqual([['alike', '0', 'fr']]);
});

test('leaves commands and keywords alone', () => {
  expect(checkTyping(spoil('Start-Service', "Get-Item l'un"))).toEqual([]);
  expect(checkTyping(makeEntry({ data: { keywords: { en: [], fr: ["l'hôte"] } } }))).toEqual([]);
});
