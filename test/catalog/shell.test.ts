import { expect, test } from 'vitest';

import { readCalls, readCmdCalls } from '../../src/catalog/shell.ts';

const names = (text: string) => readCalls(text).map(({ name }) => name);
const words = (text: string) => readCalls(text)[0]!.arguments.map(({ kind, text }) => (kind === 'parameter' ? `-${text}` : text));

test.each([
  ['Get-Date', ['Get-Date']],
  ['Get-A | Where-Object Name -eq "x" |\n  Format-List a, b', ['Get-A', 'Where-Object', 'Format-List']],
  ['$x = Get-A; Get-B', ['Get-A', 'Get-B']],
  ['# Get-A\nGet-B # Get-C\n<# Get-D #>', ['Get-B']],
  ['\'Get-A\'; "Get-B $(Get-C)"', ['Get-C']],
  ['if (Get-A) { Get-B } else { Get-C }', ['Get-A', 'Get-B', 'Get-C']],
  ['foreach ($x in Get-A) { Get-B $x }', ['Get-A', 'Get-B']],
  ['try { Get-A } catch { $_.Exception } finally { Get-B }', ['Get-A', 'Get-B']],
  ["Get-A @{LogName='System'; StartTime=(Get-Date).AddHours(-1); Id=7}", ['Get-A', 'Get-Date']],
  ['@(Get-A; Get-B -All) | Get-C', ['Get-A', 'Get-B', 'Get-C']],
  ['[Net.Sockets.TcpListener]::new([Net.IPAddress]::Loopback, 8099)', []],
  ['$a.Start(); $b = 1 + 2', []],
  ['Get-A | ForEach-Object { Get-B $_.Id }', ['Get-A', 'ForEach-Object', 'Get-B']],
  ['curl.exe -v https://x/ 2>&1 | findstr /i "a b"', ['curl.exe', 'findstr']],
  ['Get-A `\n  -Name x', ['Get-A']],
  ["$t = @'\nGet-A\n'@\nGet-B", ['Get-B']],
  ['& netsh winhttp show proxy', ['netsh']],
  ['Get-A && Get-B', ['Get-A', 'Get-B']],
  ['} Get-A', ['Get-A']],
])('the commands of %j', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['Get-A srv01 -Port 1433 -Force', ['srv01', '-Port', '1433', '-Force']],
  ['Get-A -Name:x -Is $true', ['-Name', '-Is', '$true']],
  ['Get-A a, b c', ['a,b', 'c']],
  ['Get-A -T (Get-B).AddHours(-1) -X', ['-T', '(Get-B).AddHours(-1)', '-X']],
  ["Get-A '-not-one' -5", ["'-not-one'", '-5']],
  ['Get-A 2>$null -B', ['-B']],
  ['Get-A `\n  -Name x', ['-Name', 'x']],
])('the arguments of %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a call knows its line, what feeds it and what it feeds', () => {
  const [first, second, third] = readCalls('\nGet-A |\n  Get-B | Get-C');
  expect(first).toMatchObject({ name: 'Get-A', line: 1, piped: false, feeds: ['Get-B', 'Get-C'] });
  expect(second).toMatchObject({ name: 'Get-B', line: 2, piped: true, feeds: ['Get-C'] });
  expect(third).toMatchObject({ piped: true, feeds: [] });
});

test('cmd has its own remarks, line ends and variables', () => {
  const calls = readCmdCalls('rem net stop x\n:: net stop y\nnet ^\n view %SERVER% && echo done\nif not defined X ver');
  expect(calls.map(({ name }) => name)).toEqual(['net', 'echo', 'ver']);
});
