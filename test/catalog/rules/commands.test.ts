import { expect, test } from 'vitest';

import { checkCommands } from '../../../src/catalog/rules/commands.ts';
import { makeEntry, spoil } from '../sample.ts';

test('a right file passes', () => {
  expect(checkCommands(makeEntry())).toEqual([]);
});

test.each([
  ['another command', spoil('-Port 1433', '-Port 443')],
  ['another language of the fence', spoil('```powershell', '```cmd')],
  ['a command in one half only', spoil('```powershell\nTest-NetConnection srv01 -Port 1433\n```\n', 'None.\n')],
])('tells %s', (_, entry) => {
  expect(checkCommands(entry)[0].message).toMatch(/command 1 differs between the halves .* make both the same but/);
});

test.each(['# a remark', '// a remark', '/* a remark */'])('lets the comment %s stand in one half only', (comment) => {
  expect(checkCommands(spoil('-Port 1433', `-Port 1433 ${comment}`))).toEqual([]);
});
