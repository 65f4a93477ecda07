import { expect, test } from 'vitest';

import { readContentFile } from '../../src/catalog/content-file.ts';
import { codeSchema } from '../../src/catalog/schema.ts';
import { BODY } from './sample.ts';

const FRONT = `symbol: WSAECONNREFUSED
status: current
verdict: transient
where: service
title:
  en: Connection refused
  fr: Connexion refusée
summary: { en: No., fr: Non. }
reply: { en: No., fr: Non. }
keywords:
  en: [refused]
  fr: []
alike:
  - code: winsock/10060
    en: No answer.
    fr: Pas de réponse.
sources: [https://learn.microsoft.com/]
checked: 2026-11-28
`;

const read = (front: string, body = BODY) =>
  readContentFile({ id: 'winsock/10061', file: 'x.md', text: `---\n${front}---\n${body}` }, codeSchema);
const told = (before: string, after: string) => {
  if (!FRONT.includes(before)) throw new Error(`no “${before}”`);
  return read(FRONT.replace(before, after)).problems;
};

test('a right file gives its data, its body and the lines of both', () => {
  const { entry, source, problems } = read(FRONT);
  expect(problems).toEqual([]);
  expect(entry).toMatchObject({ id: 'winsock/10061', file: 'x.md', body: BODY, bodyLine: 21 });
  expect(entry!.data.title.fr).toBe('Connexion refusée');
  expect(source.body).toBe(BODY);
});

test.each([
  [['symbol'], 2],
  [['title'], 6],
  [['title', 'fr'], 8],
  [['title', 'de'], 6],
  [['summary', 'fr'], 9],
  [['keywords', 'en', 0], 12],
  [['alike', 0, 'fr'], 17],
  [['alike', 1], 14],
  [['nothing'], 1],
  [[], 1],
])('the field %j is on line %i', (path, line) => {
  expect(read(FRONT).entry!.lineOf(path)).toBe(line);
});

test('CRLF and a mark of the byte order are read as if they were not there', () => {
  const text = `\ufeff---\n${FRONT}---\n${BODY}`.replaceAll('\n', '\r\n');
  const { entry, problems } = readContentFile({ id: 'winsock/10061', file: 'x.md', text }, codeSchema);
  expect(problems).toEqual([]);
  expect(entry).toMatchObject({ body: BODY, bodyLine: 21 });
});

test.each([
  ['a missing field', '  fr: Connexion refusée\n', '', 6, 'title.fr: is missing: write it'],
  ['an empty one', 'en: Connection refused', 'en: ""', 7, 'title.en: is empty: write it'],
  ['a null', 'en: Connection refused', 'en:', 7, 'title.en: is missing: write it'],
  ['a word that is none of the choices', 'transient', 'maybe', 4, 'verdict: must be one of transient, fatal, progress, context'],
  ['a missing day', 'checked: 2026-11-28\n', '', 1, 'checked: is missing: write it'],
  ['a missing choice', 'verdict: transient\n', '', 1, 'verdict: is missing: write one of transient, fatal, progress, context'],
  ['an unknown field', 'where: service', 'where: service\ncolour: red', 6, 'colour is no field here: correct the name, or remove it'],
  [
    'an unknown inner field',
    '    fr: Pas',
    '    de: Nein\n    fr: Pas',
    17,
    'alike.0: de is no field here: correct the name, or remove it',
  ],
  ['a word for a list', '[refused]', 'refused', 12, 'keywords.en: must be a list: write [ … ]'],
  ['a word for a yes or no', 'where: service', 'where: service\nanswered: maybe', 6, 'answered: must be of the type boolean: correct it'],
  ['a list for a word', 'Connection refused', '[refused]', 7, 'title.en: must be of the type string: correct it'],
  ['a wrong address', '[https://learn.microsoft.com/]', '[msdn]', 18, 'sources.0: is no web address: write https://…'],
])('tells %s with its line', (_, before, after, line, message) => {
  expect(told(before, after)).toEqual([{ file: 'x.md', line, message }]);
});

test('tells every wrong field of a file', () => {
  const { problems, entry } = read(FRONT.replace('transient', 'maybe').replace('service', 'cloud'));
  expect(problems.map(({ line }) => line)).toEqual([4, 5]);
  expect(entry).toBeUndefined();
});

test.each([
  ['an open list', 'title:', 'title: [', /the front matter is no YAML \(.*\): correct this line or the one before it/],
  ['a key twice', 'where: service', 'status: current', /duplicated mapping key/],
])('tells %s with file and line', (_, before, after, message) => {
  const [problem] = told(before, after);
  expect(problem).toMatchObject({ file: 'x.md', message: expect.stringMatching(message) });
  expect([5, 8]).toContain(problem!.line);
});

test.each(['', 'text\n', '---\nsymbol: X\n', 'x\n---\nsymbol: X\n---\n', '--- \nsymbol: X\n---\n'])(
  'a file without front matter is told: %j',
  (text) => {
    const { problems, entry, source } = readContentFile({ id: 'x', file: 'x.md', text }, codeSchema);
    expect(problems).toEqual([{ file: 'x.md', line: 1, message: expect.stringMatching(/^has no front matter: begin with a line ---/) }]);
    expect(entry).toBeUndefined();
    expect(source).toMatchObject({ body: text, bodyLine: 1 });
  },
);

test('fields without their lines --- are told once: the body begins with the halves, on its line', () => {
  const { source } = readContentFile({ id: 'x', file: 'x.md', text: 'symbol: X\nwhere: y\n\n:::en\n' }, codeSchema);
  expect(source).toMatchObject({ body: ':::en\n', bodyLine: 4 });
});

test('fields that are none are each missing', () => {
  expect(read('').problems.map(({ line }) => line)).toEqual(Array.from({ length: read('').problems.length }, () => 1));
  expect(read('').problems).toContainEqual({ file: 'x.md', line: 1, message: 'title: is missing: write it' });
});

test('a file of 150,000 characters is read, one more is told and looked at no further', () => {
  const file = (length: number) => ({ id: 'x', file: 'x.md', text: `---\n${FRONT}---\n`.padEnd(length, '\n') });
  expect(readContentFile(file(150_000), codeSchema).problems).toEqual([]);
  const { entry, problems, source } = readContentFile(file(150_001), codeSchema);
  expect(problems).toEqual([{ file: 'x.md', line: 1, message: 'has 150001 characters, and a page at most 150000: shorten it' }]);
  expect(entry).toBeUndefined();
  expect(source).toMatchObject({ id: 'x', file: 'x.md', body: '', bodyLine: 1 });
  expect(source.lineOf(['title'])).toBe(1);
});
