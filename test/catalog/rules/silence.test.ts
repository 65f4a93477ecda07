import { expect, test } from 'vitest';

import { checkSilence } from '../../../src/catalog/rules/silence.ts';
import { makeEntry, BODY } from '../sample.ts';

const COMMAND = 'Test-NetConnection srv01 -Port 1433\n```\n';

/** The sample with a command and its answers in both halves. */
function withCheck(command: string, en: string, fr: string) {
  let half = 0;
  return makeEntry({ body: BODY.replaceAll(COMMAND, () => `${command}\n\`\`\`\n\n${half++ === 0 ? en : fr}\n`) });
}
const told = (command: string, en = '- **Good:** no line.', fr = '- **Bon :** aucune ligne.') =>
  checkSilence(withCheck(command, en, fr)).map(({ message }) => message);

test.each([
  'Get-NetTCPConnection -RemotePort 1433 | Group-Object State',
  "Get-WinEvent -FilterHashtable @{LogName='Security'; Id=6273}",
  'Get-NetUDPEndpoint -LocalPort 53',
  'Get-Process -Name app',
  '(Get-VpnConnection -Name "Work VPN").ServerAddress',
])('tells that %s is loud', (command) => {
  const found = told(command);
  expect(found).toHaveLength(2);
  expect(found[0]).toMatch(/^Get-\w+ prints a red error when it finds nothing: add -ErrorAction SilentlyContinue, or say so/);
});

test.each([
  'Get-NetTCPConnection -RemotePort 1433 -ErrorAction SilentlyContinue',
  'Get-NetTCPConnection -RemotePort 1433 -EA Ignore',
  'Get-NetTCPConnection -RemotePort 1433 2>$null',
  'try { Get-Process -Name app } catch { "none" }',
  'Get-NetTCPConnection | Where-Object RemotePort -eq 1433',
  'Get-NetFirewallRule -Name "WMI-*"',
  'Get-NetTCPConnection | ForEach-Object { Get-Process -Id $_.OwningProcess }',
])('lets %s stand', (command) => {
  expect(told(command)).toEqual([]);
});

test('answers that speak of the error are enough, each in its language', () => {
  const spoken = ['- **Good:** a red error: nobody listens.', '- **Bon :** une erreur en rouge : personne n’écoute.'] as const;
  expect(told('Get-Process -Name app', ...spoken)).toEqual([]);
  expect(told('Get-Process -Name app', spoken[0])).toHaveLength(1);
  expect(told('Get-Process -Name app', spoken[0], 'Rien.')).toEqual([]);
});

test('the line is that of the command', () => {
  const [problem] = checkSilence(withCheck('# a remark\nGet-Process -Name app', '- **Good:** no line.', '- **Bon :** rien.'));
  expect(problem!.line).toBe(makeEntry().bodyLine + BODY.slice(0, BODY.indexOf(COMMAND)).split('\n').length);
});
