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

test('reads thousands and decimals in either language', () => {
  const entry = spoil('Nothing listens', 'After 3,600 s and 1.5 GB, nothing listens');
  const both = { ...entry, body: entry.body.replace('Rien', 'Après 3 600 s et 1,5 Go, rien') };
  expect(checkIdentifiers(both)).toEqual([]);
});
