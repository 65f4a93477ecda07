import { expect, test } from 'vitest';

import { checkShown } from '../../../src/catalog/rules/shown.ts';
import { makeEntry, BODY } from '../sample.ts';

const COMMAND = 'Test-NetConnection srv01 -Port 1433';

const withCommand = (command: string) => makeEntry({ body: BODY.replaceAll(COMMAND, () => command) });
/** What is told of one half; the other has the same command. */
const told = (command: string) => {
  const messages = checkShown(withCommand(command)).map(({ message }) => message);
  expect(messages.slice(messages.length / 2)).toEqual(messages.slice(0, messages.length / 2));
  return messages.slice(0, messages.length / 2);
};

test.each([
  ['Get-Item x | Format-Table FullName, Length', /^the table cuts FullName: use Format-List, or add -Wrap/],
  ['Get-ChildItem Cert:\\My | Format-Table -AutoSize notafter, thumbprint, Subject', /^the table cuts thumbprint, Subject:/],
  ['Get-WinEvent -LogName x | Format-Table -Property TimeCreated,Message', /^the table cuts Message:/],
  [
    'Get-ChildItem Cert:\\My | Format-List Subject, DnsNameList',
    /^DnsNameList ends after four values: put \$FormatEnumerationLimit = -1 before it/,
  ],
  ['Get-ADUser jdoe | Format-Table Name, MemberOf -Wrap', /^MemberOf ends after four values/],
  ['Get-Process | Select-Object -First 5 Name, Id', /^Select-Object leaves it to PowerShell/],
  ['Get-Process | Select-Object -Unique Name | Sort-Object Name', /^Select-Object leaves it to PowerShell/],
  ['Get-Process | Select-Object -Property Name', /^Select-Object leaves it to PowerShell/],
  ["Get-WinEvent -FilterHashtable @{LogName='System'; Id=1,2}", /^the table of Get-WinEvent cuts the message/],
  ['Get-WinEvent -LogName x | Sort-Object TimeCreated', /^the table of Get-WinEvent cuts the message/],
  ['Get-Process | Group-Object Name -NoElement | Sort-Object Count', /^the table of Group-Object cuts a name/],
])('tells what %s hides', (command, message) => {
  const messages = told(command);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatch(message);
});

test.each([
  'Get-Item x | Format-List FullName, Length',
  'Get-Item x | Format-Table Name, Length',
  'Get-ChildItem Cert:\\My | Format-Table NotAfter, Subject -Wrap',
  'Get-Process | Format-Table -GroupBy Path Name, Id',
  '$FormatEnumerationLimit = -1    # lists in full\nGet-ChildItem Cert:\\My | Format-List Subject, DnsNameList',
  '(Get-PfxCertificate server.cer).DnsNameList.Unicode',
  'Get-Process | Select-Object -First 5',
  'Get-Process | Select-Object -First 5 Name, Id | Format-Table Name, Id',
  'Get-TlsCipherSuite | Select-Object -ExpandProperty Name',
  'Get-WinEvent -LogName x | Where-Object Id -eq 1 | Format-Table TimeCreated, Id',
  'Get-WinEvent -LogName x | ForEach-Object { $_.ToXml() }',
  'Get-Process | Group-Object Name | Where-Object Count -gt 1 | Format-Table Count, Name',
])('lets %s stand', (command) => {
  expect(told(command)).toEqual([]);
});

test('only PowerShell prints so', () => {
  const entry = withCommand('Get-Item x | Format-Table FullName');
  expect(checkShown({ ...entry, body: entry.body.replaceAll('```powershell', '```text') })).toEqual([]);
});

test('the line is that of the command', () => {
  const [problem] = checkShown(withCommand('# a remark\nGet-Item x |\n    Format-Table FullName'));
  expect(problem!.line).toBe(makeEntry().bodyLine + BODY.slice(0, BODY.indexOf(COMMAND)).split('\n').length + 1);
});
