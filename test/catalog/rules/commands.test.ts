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

test.each(['rem a remark', ':: a remark', '# a remark', '// a remark', ''])(
  'lets a line “%s” of its own stand in one half only',
  (line) => {
    expect(checkCommands(spoil('-Port 1433', `-Port 1433\n${line}`))).toEqual([]);
  },
);

test.each(['x#y', 'http://srv01', 'REMOTE x', '/*x', ' -X'])('“%s” is no comment', (text) => {
  expect(checkCommands(spoil('-Port 1433', `-Port 1433\n${text}`))).toHaveLength(1);
});

test('names the first that differs, what stands in both, and the line of the French one, or of the only one', () => {
  const two = '```powershell\nTest-NetConnection srv01 -Port 1433\n```\n';
  const told = (entry: ReturnType<typeof spoil>) => checkCommands(entry).map(({ line, message }) => [line, message.replace(/:.*/, '')]);
  expect(told(spoil('-Port 1433', '-Port 443'))).toEqual([
    [42, 'command 1 differs between the halves (en “Test-NetConnection srv01 -Port 443”, fr “Test-NetConnection srv01 -Port 1433”)'],
  ]);
  expect(told(spoil(two, `${two}\n\`\`\`cmd\nver\n\`\`\`\n`))).toEqual([
    [26, 'command 2 differs between the halves (en “ver”, fr nothing)'],
  ]);
  expect(told(spoil(two, `${two}\n${two}`))).toEqual([
    [26, 'command 2 differs between the halves (en “Test-NetConnection srv01 -Port 1433”, fr nothing)'],
  ]);
  expect(told(spoil(two, ''))).toEqual([
    [39, 'command 1 differs between the halves (en nothing, fr “Test-NetConnection srv01 -Port 1433”)'],
  ]);
});

test('a half that is not there is another rule’s affair', () => {
  for (const half of ['en', 'fr']) expect(checkCommands(spoil(`:::${half}`, ':::de'))).toEqual([]);
});
