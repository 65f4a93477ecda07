import { expect, test } from 'vitest';

import { listCalls, locateFences } from '../../src/catalog/fences.ts';
import { makeEntry, spoil } from './sample.ts';

const COMMAND = 'Test-NetConnection srv01 -Port 1433\n';

test('a fence has its language, its line, its half and its heading', () => {
  expect(locateFences(makeEntry())).toEqual([
    { kind: 'powershell', text: COMMAND, line: 23, half: 'en', heading: 'Checks', answers: '' },
    { kind: 'powershell', text: COMMAND, line: 43, half: 'fr', heading: 'Vérifications', answers: '' },
  ]);
});

test.each([
  ['a list, with what hangs on it', '- **Good:** x\n  and y.\n- **Bad:** z.\n\nText.', '- **Good:** x\n  and y.\n- **Bad:** z.\n'],
  ['no text', 'Text.\n\n- **Good:** x.', ''],
])('its answers are %s', (_, below, answers) => {
  const [fence] = locateFences(spoil(`${COMMAND}\`\`\`\n`, `${COMMAND}\`\`\`\n\n${below}\n`));
  expect(fence!.answers).toBe(answers);
});

test.each([
  ['powershell', 'rem a b\nver', ['rem', 'ver']],
  ['cmd', 'rem a b\nver', ['ver']],
  ['c', 'return x', []],
  ['', 'ver', []],
])('a fence of %j calls', (kind, text, names) => {
  expect(listCalls({ kind, text }).map(({ name }) => name)).toEqual(names);
});
