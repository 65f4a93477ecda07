import { expect, test } from 'vitest';

import { findOwnValues, listCommands, listOwnKinds } from '../../src/markdown/own-values.ts';

test.each([
  ['Test-NetConnection srv01 -Port 443', ['host srv01', 'port 443']],
  ['curl.exe -I https://srv01.example.com/file.cab', ['host srv01.example.com']],
  ['Find-NetRoute -RemoteIPAddress 10.0.0.20', ['address 10.0.0.20']],
  ['rasdial "Work VPN"', ['connection Work VPN']],
  ['Get-NetTCPConnection -LocalPort 8080', ['port 8080']],
])('%s', (command, expected) => {
  const pieces = findOwnValues(command);
  expect(pieces.filter(({ kind }) => kind).map(({ kind, text }) => `${kind} ${text}`)).toEqual(expected);
  expect(pieces.map(({ text }) => text).join('')).toBe(command);
});

test.each(['Test-NetConnection vpn -Port 1723', 'ping 110.0.0.20', 'ping 10.0.0.201', 'echo srv010', 'Work VPN'])(
  '%s holds none',
  (command) => {
    expect(findOwnValues(command).every(({ kind }) => kind === undefined)).toBe(true);
  },
);

test('lists the kinds of a section in the order of the field, once each', () => {
  const commands = listCommands(
    '```powershell\nTest-NetConnection srv01 -Port 443\nResolve-DnsName srv01\n```\n\n```c\nconnect("srv01");\n```',
  );
  expect(commands).toHaveLength(1);
  expect(listOwnKinds(commands.join('\n')).map(({ kind }) => kind)).toEqual(['host', 'port']);
});
