import { expect, test } from 'vitest';

import { checkTranslated } from '../../../src/catalog/rules/translated.ts';
import { makeEntry, spoil } from '../sample.ts';

test('a French half passes', () => {
  expect(checkTranslated(makeEntry())).toEqual([]);
});

test.each(['title', 'summary', 'reply'] as const)('a %s that is the English one is told', (field) => {
  expect(checkTranslated(makeEntry({ data: { [field]: { en: 'No.', fr: 'No.' } } }))).toEqual([
    { file: expect.any(String), line: 1, message: `${field}.fr: is the English one: write it in French` },
  ]);
});

test('a section that is the English one is told', () => {
  expect(checkTranslated(spoil('Rien n’écoute sur le port 1433.', 'Nothing listens on port 1433.'))).toEqual([
    { file: expect.any(String), line: 32, message: '“Signification” is the English section: write it in French' },
  ]);
});

test('commands alone are the same in both', () => {
  expect(checkTranslated(makeEntry())).toEqual([]);
});

test('sections are compared by what they are, not by their place', () => {
  const swapped = spoil(
    '## Meaning\n\nNothing listens on port 1433.\n\n## Causes\n\n1. The service is stopped.',
    '## Causes\n\nOne.\n\n## Meaning\n\nTwo.',
  );
  const french = { ...swapped, body: swapped.body.replace('Rien n’écoute sur le port 1433.', 'One.') };
  expect(checkTranslated(french)).toEqual([]);
  expect(checkTranslated({ ...swapped, body: swapped.body.replace('Rien n’écoute sur le port 1433.', 'Two.') })).toHaveLength(1);
});

test('headings that nobody knows are no pair', () => {
  const entry = spoil('## Checks', '## Tests');
  expect(checkTranslated({ ...entry, body: entry.body.replace('## Vérifications', '## Tests').replaceAll('```', '') })).toEqual([]);
});
