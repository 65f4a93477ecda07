import { expect, test } from 'vitest';

import { checkLooking } from '../../../src/catalog/rules/looking.ts';
import { BODY, makeEntry } from '../sample.ts';

const COMMAND = 'Test-NetConnection srv01 -Port 1433';
const withCheck = (command: string) => makeEntry({ body: BODY.replaceAll(COMMAND, () => command) });
const told = (command: string) => checkLooking([withCheck(command)]).map(({ message }) => message);

test('a right file passes, and Fix may change what it likes', () => {
  expect(checkLooking([makeEntry()])).toEqual([]);
  const fix = BODY.replaceAll('`Start-Service`', '`x`').replaceAll('\n:::\n', '\n```powershell\nStop-Service x\n```\n:::\n');
  expect(checkLooking([makeEntry({ body: fix })])).toEqual([]);
});

test.each([
  'Remove-VpnConnection -Name "Work VPN" -Force',
  'Set-VpnConnection -Name "Work VPN" -TunnelType Ikev2',
  'net stop bits',
  'netsh winsock reset',
  'netsh interface ipv4 add neighbors x',
  'reg add HKLM\\x /v y',
  'sc.exe config x start= auto',
  'auditpol /set /subcategory:x',
  'bitsadmin /reset',
  'ipconfig /flushdns',
  'pktmon start --capture',
  'netsh ras set tracing * enabled',
  'SET-Service x -StartupType Automatic',
  'IPCONFIG.EXE /renew',
  'certutil -addstore Root x.cer',
  'setspn -S http/x y',
  'wevtutil sl x /e:true',
])('tells that %s changes the machine', (command) => {
  const found = told(command);
  expect(found).toHaveLength(2);
  expect(found[0]).toMatch(/^\S+ changes the machine, and a check only looks: move it to Fix$/);
});

test.each([
  'Get-VpnConnection -Name "Work VPN"',
  'net use',
  'net view \\\\srv01',
  'netsh winhttp show proxy',
  'reg query HKLM\\x',
  'auditpol /get /subcategory:x',
  'bitsadmin /list',
  'New-Object Net.Sockets.TcpClient',
  'Start-Sleep 5',
  'new-timespan -Days 1',
  'certutil -store Root',
  'setspn -Q http/x',
  'wevtutil sl x /e:true\nwevtutil sl x /e:false',
  'nonsense /set',
  'Get-Item Set-Service',
  'pktmon filter add -p 500\npktmon start --capture\npktmon stop',
  'netsh ras set tracing * enabled\nrasdial x\nnetsh ras set tracing * disabled',
])('lets %s stand', (command) => {
  expect(told(command)).toEqual([]);
});

test('an exception holds for its page and its command, and is struck off when nobody needs it', () => {
  const exceptions = [{ page: 'winsock/10061', command: 'net', reason: 'x' }];
  expect(checkLooking([withCheck('net stop bits')], exceptions)).toEqual([]);
  expect(checkLooking([withCheck('ipconfig /renew')], exceptions)).toHaveLength(3);
  expect(checkLooking([makeEntry()], exceptions)).toEqual([
    { file: 'content/facts/commands.json', message: 'no check of winsock/10061 runs net any more: strike it off below changes' },
  ]);
});

test('a problem has its file, and the line of its command, in each half', () => {
  expect(checkLooking([withCheck('ver\nnet stop bits')])).toEqual(
    [24, 45].map((line) => ({
      file: 'content/codes/winsock/10061.md',
      line,
      message: 'net changes the machine, and a check only looks: move it to Fix',
    })),
  );
});

test('an exception of another page or command excuses nothing, one in other letters does; a page that is not asked keeps its own', () => {
  const exception = (page: string, command: string) => [{ page, command, reason: 'x' }];
  expect(checkLooking([withCheck('net stop bits')], exception('winsock/10060', 'net'))).toHaveLength(2);
  expect(checkLooking([withCheck('net stop bits')], exception('winsock/10061', 'NET'))).toEqual([]);
  expect(checkLooking([makeEntry()], exception('winsock/10060', 'net'))).toEqual([]);
});
