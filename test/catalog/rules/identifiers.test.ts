import { expect, test } from 'vitest';

import { checkIdentifiers } from '../../../src/catalog/rules/identifiers.ts';
import { makeEntry, spoil } from '../sample.ts';

test('a right file passes', () => {
  expect(checkIdentifiers(makeEntry())).toEqual([]);
});

test.each([
  [
    'a name in one half only',
    spoil('start it with `Start-Service`', 'start it'),
    /the code span “Start-Service” stands 0 time\(s\) in the English half and 1/,
  ],
  ['another number', spoil('le port 1433', 'le port 433'), /the number “1433”/],
  ['a number once more', spoil('The service is stopped', 'The service is stopped for 30 seconds'), /the number “30” stands 1 time/],
])('tells %s', (_, entry, message) => {
  expect(
    checkIdentifiers(entry)
      .map((problem) => problem.message)
      .join('\n'),
  ).toMatch(message);
});

test('names every line of both halves, since nobody but the author knows which mention is one too many', () => {
  const [{ line, message }] = checkIdentifiers(spoil('The service is stopped', 'The service on port 1433 is stopped'));
  const lines = /stands (\d+) time\(s\) in the English half \(lines ([\d, ]+)\) and (\d+) in the French one \(lines? ([\d, ]+)\): say/.exec(
    message,
  )!;
  const [, english, listed, french] = lines;
  expect(Number(english)).toBe(Number(french) + 1);
  expect(listed.split(', ')).toHaveLength(Number(english));
  expect(listed.split(', ').map(Number)).toContain(line);
});

test('names six lines at most, and a line once', () => {
  const told = (text: string) => checkIdentifiers(spoil('Nothing listens', text)).map(({ message }) => message);
  expect(told('After 77 s, or 77 s more')).toEqual([
    expect.stringMatching(/stands 2 time\(s\) in the English half \(line \d+\) and 0 in the French one: /),
  ]);
  expect(told('77\n'.repeat(7))[0]).toMatch(/English half \(lines (?:\d+, ){5}\d+ …\) and/);
  expect(told('77\n'.repeat(6))[0]).toMatch(/English half \(lines (?:\d+, ){5}\d+\) and/);
});

test('reads thousands and decimals in either language', () => {
  const entry = spoil('Nothing listens', 'After 3,600 s and 1.5 GB, nothing listens');
  const both = { ...entry, body: entry.body.replace('Rien', 'Après 3 600 s et 1,5 Go, rien') };
  expect(checkIdentifiers(both)).toEqual([]);
});

test('a half that is not there is another rule’s affair', () => {
  for (const half of ['en', 'fr']) expect(checkIdentifiers(spoil(`:::${half}`, ':::de'))).toEqual([]);
});

test.each([
  ['English', spoil('Nothing listens', 'Nothing\n77 listens'), 15],
  ['French', spoil('Rien n’écoute', 'Rien\n77 n’écoute'), 35],
  ['English, the second of two', spoil('1. The service', '1. With 1433, the service'), 18],
])('the line is that of the mention that is too much: %s', (_, entry, line) => {
  expect(checkIdentifiers(entry)).toMatchObject([{ file: 'content/codes/winsock/10061.md', line }]);
});

test('what stands on no line by itself has that of the body', () => {
  const [problem, ...rest] = checkIdentifiers(spoil('Nothing listens', 'Nothing `a\nb` listens'));
  expect(problem).toMatchObject({
    line: 10,
    message: 'the code span “a\nb” stands 1 time(s) in the English half and 0 in the French one: say it equally often in both',
  });
  expect(rest).toEqual([]);
});
