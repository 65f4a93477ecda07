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

test.each([
  ["l'un", 14, 'holds a straight apostrophe in text: type ’'],
  ['a "word"', 14, 'holds a straight double quote in text: type “…” in English, « … » in French'],
  ['a\u202fb', 14, 'holds a no-break space: type a plain one, the page sets the other'],
  ['</b>', 14, 'holds HTML: write Markdown, and put code between backticks'],
  ['<!-- x', 14, 'holds HTML: write Markdown, and put code between backticks'],
])('“%s” is told with its line, before and after commands', (text, line, message) => {
  expect(checkTyping(spoil('Nothing listens', text))).toEqual([{ file: 'content/codes/winsock/10061.md', line, message }]);
  expect(checkTyping(spoil('Rien n’écoute', text))).toMatchObject([{ line: line + 20, message }]);
});

test.each(["5' long", 'a < b', 'x > y', '`"x" <b> l\'un`', '1 <2'])('“%s” is none of it', (text) => {
  expect(checkTyping(spoil('Nothing listens', text))).toEqual([]);
});

test('code in the front matter is no text, and fields that are no text are passed by', () => {
  expect(checkTyping(makeEntry({ data: { reply: { en: "Type `l'un`.", fr: "Taper `l'un`." } } }))).toEqual([]);
  expect(checkTyping({ ...makeEntry(), data: { a: null, b: 1, c: [true] } })).toEqual([]);
});
