import { expect, test } from 'vitest';

import { checkHeadings } from '../../../src/catalog/rules/headings.ts';
import { makeEntry, spoil } from '../sample.ts';

const messages = (entry: Parameters<typeof checkHeadings>[0]) => checkHeadings(entry).map((problem) => problem.message);

test('a right file passes', () => {
  expect(messages(makeEntry())).toEqual([]);
});

test.each([
  ['an unknown heading', spoil('## Checks', '## Tests'), /“Tests” is no heading of the en half: use Meaning, Causes/],
  ['a heading of the other language', spoil('## Signification', '## Meaning'), /“Meaning” is no heading of the fr half/],
  ['a missing section', spoil('## Résolution', '## Dans le code'), /the fr half lacks “## Résolution”/],
  ['a section in one half only', spoil('## Vérifications', '### Vérifications'), /the French half lacks “## Vérifications”/],
  ['a heading twice', spoil('## Checks', '## Causes'), /“Causes” stands twice/],
  ['headings out of order', spoil('## Meaning', '## Fix'), /“Causes” comes too late: put it before “Fix”/],
  ['an empty section', spoil('1. The service is stopped.', ''), /“Causes” is empty: write it, every code has it/],
  [
    'an empty section that need not be',
    spoil('```powershell\nTest-NetConnection srv01 -Port 1433\n```\n\n## Fix', '\n## Fix'),
    /“Checks” is empty: write it, or remove the heading/,
  ],
])('tells %s', (_, entry, message) => {
  expect(messages(entry).join('\n')).toMatch(message);
});

test('says on which line', () => {
  expect(checkHeadings(spoil('## Checks', '## Tests'))[0]).toMatchObject({ file: 'content/codes/winsock/10061.md', line: 20 });
});

test.each([
  [
    'a missing section',
    spoil('## Résolution', '## Dans le code'),
    [
      [10, /^the fr half lacks “## Résolution”: every code has it/],
      [26, /the French half lacks “## Résolution”: add it, or drop “## Fix”/],
      [46, /the English half lacks “## In code”/],
    ],
  ],
  ['an empty section', spoil('1. Le service est arrêté.', ' \t'), [[36, /^“Causes” is empty: write it, every code has it/]]],
  [
    'a heading twice',
    spoil('## Vérifications', '## Causes'),
    [
      [40, /^“Causes” stands twice: keep one/],
      [20, /French half lacks/],
    ],
  ],
  [
    'headings out of order',
    spoil('## Meaning', '## In code'),
    [
      [16, /^“Causes” comes too late: put it before “In code”/],
      [10, /the en half lacks “## Meaning”/],
      [12, /French half lacks “## Dans le code”/],
      [32, /English half lacks “## Meaning”/],
    ],
  ],
] as [string, Parameters<typeof checkHeadings>[0], [number, RegExp][]][])(
  'tells %s on its line, and nothing else',
  (_, entry, expected) => {
    expect(checkHeadings(entry)).toEqual(
      expected.map(([line, message]) => ({ file: entry.file, line, message: expect.stringMatching(message) })),
    );
  },
);

test('a broken body is told by that alone', () => {
  expect(messages(spoil(':::\n\n:::fr', ':::\n\n:::en'))).toEqual([expect.stringMatching(/^the body has the halves “en en”/)]);
});
