import { expect, test } from 'vitest';

import { checkStyle } from '../../../src/catalog/rules/style.ts';
import { makeEntry, spoil } from '../sample.ts';

test('a right file passes', () => {
  expect(checkStyle(makeEntry())).toEqual([]);
});

test.each([
  ['English in the French half', spoil('Rien n’écoute', 'The port is the first'), 34, /reads like English in the fr half: write it/],
  ['French in the English half', spoil('Nothing listens', 'Vous avec le port de la machine'), 14, /reads like French in the en half/],
  ['a word of the style', spoil('Nothing listens', 'Simply nothing listens'), 14, /“Simply” is left out by the style: say what to do/],
  ['a French one', spoil('Rien n’écoute', 'Veuillez noter : rien n’écoute'), 34, /“Veuillez” is left out/],
  ['a stop after a title', makeEntry({ data: { title: { en: 'Refused.', fr: 'x' } } }), 1, /^title\.en: ends in a stop: remove it/],
  ['a cry after a title', makeEntry({ data: { title: { en: 'x', fr: 'Refusée!' } } }), 1, /^title\.fr: ends in a stop/],
  ['two sentences', makeEntry({ data: { summary: { en: 'No. Never.', fr: 'Non.' } } }), 1, /^summary\.en: is not one sentence: write one/],
  ['no full stop', makeEntry({ data: { summary: { en: 'No.', fr: 'Non' } } }), 1, /^summary\.fr: is not one sentence/],
  ['a word in a reply', makeEntry({ data: { reply: { en: 'Please wait.', fr: 'x' } } }), 1, /^reply\.en: “Please” is left out/],
])('tells %s', (_, entry, line, message) => {
  const problems = checkStyle(entry);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ line, message: expect.stringMatching(message) });
});

test('a full stop inside a name ends no sentence, and code is nobody’s language', () => {
  expect(checkStyle(makeEntry({ data: { summary: { en: 'Run net.exe now.', fr: 'Lancer net.exe.' } } }))).toEqual([]);
  expect(checkStyle(spoil('Start-Service', 'the name of the service'))).toEqual([]);
  expect(checkStyle(spoil('Test-NetConnection srv01', '# simply the name of the server\nTest-NetConnection'))).toEqual([]);
});

test('says where: the line of the text, or that of the field', () => {
  const lineOf = (path: readonly PropertyKey[]) => ['title.fr', 'summary.en', 'reply.fr'].indexOf(path.join('.')) + 1;
  const data = { title: { en: 'x', fr: 'Refusée.' }, summary: { en: 'No', fr: 'Non.' }, reply: { en: 'x', fr: 'Veuillez.' } };
  expect(checkStyle(makeEntry({ data, lineOf })).map(({ line, message }) => [line, message.replace(/:.*/, '')])).toEqual([
    [2, 'summary.en'],
    [1, 'title.fr'],
    [3, 'reply.fr'],
  ]);
  expect(checkStyle(spoil('Nothing listens', 'Nothing\nsimply'))).toMatchObject([{ file: 'content/codes/winsock/10061.md', line: 15 }]);
});
