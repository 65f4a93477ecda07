import { expect, test } from 'vitest';

import { checkRepeats } from '../../../src/catalog/rules/repeats.ts';
import { makeEntry, spoil } from '../sample.ts';

const LONG = 'The other computer answered that nothing listens on this port, and '.repeat(3);
const withText = (id: string, text: string) => ({
  ...spoil('Nothing listens', `Short.\n\n${text}\n\nNothing listens`),
  id,
  file: `${id}.md`,
});

test('a long paragraph on two pages is told on the second, with its line', () => {
  expect(checkRepeats([withText('winsock/1', LONG), withText('winsock/2', LONG), withText('winsock/3', LONG)])).toEqual([
    {
      file: 'winsock/2.md',
      line: 16,
      message: expect.stringMatching(/^“The other computer .*…” stands on the page of winsock\/1 too: say/),
    },
    { file: 'winsock/3.md', line: 16, message: expect.stringContaining('winsock/1') },
  ]);
});

test('a paragraph of several lines is one', () => {
  const lines = LONG.replaceAll(' answered', '\nanswered');
  const [{ message }, ...rest] = checkRepeats([withText('winsock/1', lines), withText('winsock/2', lines)]);
  expect(rest).toEqual([]);
  // A problem is a line.
  expect(message).toMatch(/^“The other computer .*…” stands on the page of winsock\/1 too: .*$/);
  expect(checkRepeats([withText('winsock/1', lines), withText('winsock/2', `Another beginning.\n${lines}`)])).toEqual([]);
});

test('short texts, headings and commands may stand twice', () => {
  expect(checkRepeats([makeEntry(), makeEntry({ id: 'winsock/2' })])).toEqual([]);
  for (const text of [`#### ${LONG}`, `\`\`\`\n${LONG}\n\`\`\``, LONG.slice(0, 140)])
    expect(checkRepeats([withText('winsock/1', text), withText('winsock/2', text)])).toEqual([]);
  expect(checkRepeats([withText('winsock/1', LONG.slice(0, 141)), withText('winsock/2', LONG.slice(0, 141))])).toHaveLength(1);
});

test('a line of blanks ends a paragraph, and the line is that of its beginning', () => {
  const text = `Before.\n \t\n${LONG}`;
  expect(checkRepeats([withText('winsock/1', text), withText('winsock/2', text)])).toMatchObject([{ line: 18 }]);
});
