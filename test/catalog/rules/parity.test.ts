import { expect, test } from 'vitest';

import { checkParity } from '../../../src/catalog/rules/parity.ts';
import { makeEntry, spoil } from '../sample.ts';

test('halves of the same form pass', () => {
  expect(checkParity(makeEntry())).toEqual([]);
});

test.each([
  ['paragraphs', spoil('Rien n’écoute', 'Rien.\n\nRien n’écoute'), 32, '“Meaning” has 1 paragraphs in English and 2 in French'],
  [
    'list items',
    spoil('1. The service is stopped.', '1. The service is stopped.\n2. Or blocked.'),
    37,
    '“Causes” has 2 list items in English and 1 in French',
  ],
  ['dashes', spoil('1. Le service est arrêté.', 'Le service est arrêté.'), 36, '“Causes” has 1 list items in English and 0 in French'],
  ['lines', spoil('Rien n’écoute', 'Rien\nn’écoute'), 32, '“Meaning” has 1 lines in English and 2 in French'],
])('tells other %s', (_, entry, line, message) => {
  expect(checkParity(entry)).toEqual([
    { file: 'content/codes/winsock/10061.md', line, message: `${message}: give both halves the same form` },
  ]);
});

test('commands are another rule’s affair, and so is a section that is not there', () => {
  expect(
    checkParity(spoil('Test-NetConnection srv01 -Port 1433\n```\n\n## Fix', '# one more line\nTest-NetConnection srv01\n```\n\n## Fix')),
  ).toEqual([]);
  expect(checkParity(spoil('## Vérifications', '## Dans le code'))).toEqual([]);
});

test('sections with headings of their own are paired by their order', () => {
  const guide = (en: string, fr: string) => makeEntry({ body: `:::en\n## One\n\n${en}\n:::\n\n:::fr\n## Un\n\n${fr}\n:::\n` });
  expect(checkParity(guide('Text.', 'Texte.'))).toEqual([]);
  expect(checkParity(guide('Text.\n\nMore.', 'Texte.'))).toHaveLength(1);
});

test.each([
  ['a line of blanks', 'Rien n’écoute sur le port 1433.\n  '],
  ['more blank lines', 'Rien n’écoute sur le port 1433.\n\n\n'],
])('%s is no part', (_, text) => {
  expect(checkParity(spoil('Rien n’écoute sur le port 1433.\n', text + '\n'))).toEqual([]);
});

test('what stands in a list may have any sign, and only the first difference is told', () => {
  expect(checkParity(spoil('- **Vous :**', '* **Vous :**'))).toEqual([]);
  expect(checkParity(spoil('1. Le service', '  12. Le service'))).toEqual([]);
  expect(checkParity(spoil('Rien n’écoute', '- Rien\n\n- n’écoute'))).toHaveLength(1);
});
