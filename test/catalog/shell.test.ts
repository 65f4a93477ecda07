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
  ['Get-A || Get-B', ['Get-A', 'Get-B']],
  ['Get-A &&Get-B', ['Get-A', 'Get-B']],
  ['} Get-A', ['Get-A']],
  ['Get-A @{ Name = Get-B; "Id" = 7; Is-It = $true }', ['Get-A', 'Get-B']],
  ['@{ Name = 1 }\nGet-A', ['Get-A']],
  ['IF (Get-A)\n{ Get-B }\nelse\n{ Get-C }\nGet-D', ['Get-A', 'Get-B', 'Get-C', 'Get-D']],
  ['do { Get-A } while (Get-B)', ['Get-A', 'Get-B']],
  ['return', []],
  ['return & Get-A', ['Get-A']],
  ['for ($i = 0; $i -lt 3; $i++) { Get-A }', ['Get-A']],
  ['$x += Get-A | Get-B', ['Get-A', 'Get-B']],
  ['$x -eq (Get-A)', ['Get-A']],
  ['$a == Get-A', []],
  ['[int]$in = 1; $x.in Get-A', []],
  ['Get-A |# a remark\nGet-B', ['Get-A', 'Get-B']],
  ['Get-A a#b; Get-B', ['Get-A', 'Get-B']],
  ["$t = @'\nGet-A", []],
  ['$t = @"\nGet-A\n"@; Get-B', ['Get-B']],
  ['"a `$(Get-A) $(Get-B "$(Get-C)")"; Get-D', ['Get-B', 'Get-C', 'Get-D']],
  ["'$(Get-A)'; Get-B", ['Get-B']],
  ["'a`'; Get-B", ['Get-B']],
  ['Get-A "open', ['Get-A']],
  ['Get-A (Get-B', ['Get-A', 'Get-B']],
  ['Get-A -Script { Get-B } -Then { Get-C | Get-D }', ['Get-A', 'Get-B', 'Get-C', 'Get-D']],
  ['.\\a.exe', []],
  ['C:\\a.exe; tools\\a.exe x', ['tools\\a.exe']],
  ['', []],
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
  ['Get-A `\r\n  -Name x', ['-Name', 'x']],
  ['Get-A a,\n b,c -D', ['a,b,c', '-D']],
  ['Get-A -List a, b', ['-List', 'a,b']],
  ['Get-A "a b" c', ['"a b"', 'c']],
  ['Get-A "a `" b" c', ['"a `" b"', 'c']],
  ["Get-A 'a `' b", ["'a `'", 'b']],
  ['Get-A "a $(Get-B "x") b" c', ['"a $(Get-B "x") b"', 'c']],
  ['Get-A a` b c', ['a` b', 'c']],
  ['Get-A @(1; 2) -B', ['@(1; 2)', '-B']],
  ['Get-A @{ Id = 7 } -B', ['@{ Id = 7 }', '-B']],
  ['Get-A @more -B', ['@more', '-B']],
  ['Get-A { $_ -eq 1 } -B', ['{ $_ -eq 1 }', '-B']],
  ['Get-A x > out.txt -B', ['x', '-B']],
  ['Get-A x >> out.txt -B', ['x', '-B']],
  ['Get-A x 2> $null -B', ['x', '-B']],
  ['Get-A x 2>&1 -B', ['x', '-B']],
  ['echo x >&2 y', ['x', 'y']],
  ['Get-A x2>y', ['x2']],
  ['Get-A a & b', ['a', '&', 'b']],
  ['Get-A ,a', ['a']],
  ['Get-A -Name:"a b" c', ['-Name', 'c']],
  ['Get-A -B # a remark', ['-B']],
  ['Get-A <# a remark #> -B', ['-B']],
  ['Get-A a]b', ['a]b']],
])('the arguments of %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a call knows its line, what feeds it and what it feeds', () => {
  const [first, second, third] = readCalls('\nGet-A |\n  Get-B | Get-C');
  expect(first).toMatchObject({ name: 'Get-A', line: 1, piped: false, feeds: ['Get-B', 'Get-C'] });
  expect(second).toMatchObject({ name: 'Get-B', line: 2, piped: true, feeds: ['Get-C'] });
  expect(third).toMatchObject({ piped: true, feeds: [] });
});

test.each(['Get-A; Get-B', 'Get-A\nGet-B', 'Get-A && Get-B', 'Get-A || Get-B', '$x = Get-A; Get-B', '(Get-A) -eq (Get-B)'])(
  'nothing feeds the second command of %j',
  (text) => {
    expect(readCalls(text)).toMatchObject([
      { name: 'Get-A', piped: false, feeds: [] },
      { name: 'Get-B', piped: false, feeds: [] },
    ]);
  },
);

test('what an expression hands on feeds a command, too', () => {
  expect(readCalls('1..3 | Get-A')).toMatchObject([{ name: 'Get-A', piped: true }]);
  expect(readCalls('(Get-A) | Get-B | Get-C')).toMatchObject([{ feeds: [] }, { piped: true, feeds: ['Get-C'] }, { piped: true }]);
});

test('cmd has its own remarks, line ends and variables', () => {
  const calls = readCmdCalls('rem net stop x\n:: net stop y\nnet ^\n view %SERVER% && echo done\nif not defined X ver');
  expect(calls.map(({ name }) => name)).toEqual(['net', 'echo', 'ver']);
  expect(calls[0]!.arguments.map(({ text }) => text)).toEqual(['view', '$SERVER']);
  expect(readCmdCalls('IF EXIST C:\\a.txt type a.txt\n  REM net stop x').map(({ name }) => name)).toEqual(['type']);
});
