import { expect, test } from 'vitest';

import { readCommands } from '../../../src/catalog/known-commands.ts';
import { checkKnownCommands } from '../../../src/catalog/rules/known-commands.ts';
import { makeEntry, spoil } from '../sample.ts';

const cmdlets = [
  { name: 'Test-NetConnection', module: 'NetTCPIP', takes: ['ComputerName', 'Port'], aliases: { RemotePort: 'Port' } },
  { name: 'Start-Service', module: 'x', takes: ['Name'], required: [['[Name']] },
  { name: 'Get-BitsTransfer', module: 'x', takes: ['Name'], switches: ['AllUsers'] },
  {
    name: 'Resume-BitsTransfer',
    module: 'x',
    takes: ['BitsJob'],
    switches: ['Asynchronous'],
    required: [['[BitsJob']],
    piped: ['BitsJob'],
  },
  {
    name: 'Start-BitsTransfer',
    module: 'x',
    takes: ['Source', 'ProxyUsage', 'ProxyAuthentication', 'Job', 'Place'],
    required: [['[Source'], ['Job', 'Place']],
  },
];
const programs = [
  { name: 'curl', source: 'https://curl.se/', options: ['-s', '-I', '--http1.1'] },
  { name: 'netsh', source: 'https://x.org/' },
  { name: 'manage-bde', source: 'https://x.org/', options: ['-status'] },
];
const known = readCommands({ id: 'commands', file: 'c.json', text: JSON.stringify({ sources: ['x'], cmdlets, programs }) }).commands!;
const COMMAND = 'Test-NetConnection srv01 -Port 1433';
const told = (command: string) => checkKnownCommands(spoil(COMMAND, command), known).map(({ message }) => message);

test('a right file passes, and where there is no list nothing is asked', () => {
  expect(checkKnownCommands(makeEntry(), known)).toEqual([]);
  expect(checkKnownCommands(spoil(COMMAND, 'Get-Nonsense'), undefined)).toEqual([]);
});

test.each([
  'Get-BitsTransfer -AllUsers | Resume-BitsTransfer -Asynchronous',
  'Resume-BitsTransfer $job',
  'Resume-BitsTransfer -BitsJob $job',
  'Resume-BitsTransfer @more',
  'Start-BitsTransfer https://x/ -ProxyUsage NoProxy',
  'Test-NetConnection srv01 -RemotePort 80 -ErrorAction SilentlyContinue -Co x',
  'curl.exe -sI --http1.1 https://x/',
  'netsh winhttp show proxy',
  'NETSH.EXE winhttp show proxy',
  'CURL -S -sIs http://x/ -',
  'manage-bde -status',
  'Start-BitsTransfer -Job $j -Place $p',
  'Start-BitsTransfer -ProxyUsage NoProxy https://x/',
  'Start-BitsTransfer -Source',
  'Start-Service -Verbose x',
  'Start-Service -ea Ignore x',
  'start-service -n x',
  'Test-NetConnection',
  'Test-NetConnection -OutVar x',
])('lets %s stand', (command) => {
  expect(told(command)).toEqual([]);
});

test.each([
  ['Get-Nonsense', /^the cmdlet Get-Nonsense is not known here: correct it, or add it to content\/facts\/commands\.json with its source$/],
  ['nonsense /x', /^the program nonsense is not known here/],
  ['Test-NetConnection srv01 -Prot 1433', /^Test-NetConnection has no parameter -Prot: correct it/],
  ['Resume-BitsTransfer -Asynchronous', /^Resume-BitsTransfer is called without -BitsJob, which it needs: give it/],
  ['Start-BitsTransfer -ProxyUsage SystemDefault -ProxyAuthentication Negotiate', /^Start-BitsTransfer is called without -Source/],
  ['Start-BitsTransfer -Proxy SystemDefault https://x/', /has no parameter -Proxy/],
  ['curl.exe -sX https://x/', /^curl has no option -sX: correct it, or add it to content\/facts\/commands\.json with its source/],
  ['curl --http1.2 https://x/', /^curl has no option --http1\.2/],
  ['curl --sI https://x/', /^curl has no option --sI/],
  ['curl /q', /^curl has no option \/q/],
  ['manage-bde -off', /^manage-bde has no option -off/],
  ['Start-BitsTransfer -Job $j', /^Start-BitsTransfer is called without -(?:Source|Place), which it needs: give it, or name/],
  ['Start-BitsTransfer', /without -Source/],
  ['Start-Service -Verbose', /^Start-Service is called without -Name/],
  ['Start-Service -ErrorAction Ignore', /^Start-Service is called without -Name/],
  ['Get-BitsTransfer | Start-Service', /^Start-Service is called without -Name/],
  ['Start-BitsTransfer -Proxy x', /^Start-BitsTransfer has no parameter -Proxy:/],
  ['Start-BitsTransfer x -ProxyUsage NoProxy -Debug -Nonsense', /^Start-BitsTransfer has no parameter -Nonsense/],
])('tells %s', (command, message) => {
  const found = told(command);
  // The same command stands in both halves.
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(message);
});

test('code spans name known cmdlets with their parameters; they need not be whole', () => {
  const spans = (text: string) => checkKnownCommands(spoil('`Start-Service`', text), known).map(({ message }) => message);
  expect(spans('`Resume-BitsTransfer`, `Get-BitsTransfer | Resume-BitsTransfer -Asynchronous` and `Content-Type`')).toEqual([]);
  expect(spans('`Get-BitsTransfer | nonsense`')).toEqual([]);
  expect(spans('`Repair-Everything`')).toEqual([expect.stringMatching(/^the cmdlet Repair-Everything is not known/)]);
  expect(spans('`Resume-BitsTransfer -Now`')).toEqual([expect.stringMatching(/^Resume-BitsTransfer has no parameter -Now/)]);
});

test('a problem stands on the line of its command', () => {
  const entry = makeEntry();
  const [problem] = checkKnownCommands(spoil(COMMAND, `# a remark\nGet-Nonsense`), known);
  expect(problem!.line).toBe(entry.bodyLine + entry.body.slice(0, entry.body.indexOf(COMMAND)).split('\n').length);
});

test('a list that cannot be read is told', () => {
  const read = (text: string) => readCommands({ id: 'commands', file: 'c.json', text }).problems.map(({ message }) => message);
  expect(read('{')[0]).toMatch(/^is no JSON \(/);
  expect(read('{"sources":["x"],"cmdlets":[{"name":"x"}]}')[0]).toMatch(/^cmdlets\.0\.module: /);
});

test('every line of a fence is asked, and one call may have several problems', () => {
  expect(told('Get-Nonsense\nTest-NetConnection -Prot 1 -Addr x')).toEqual([
    expect.stringMatching(/^the cmdlet Get-Nonsense/),
    expect.stringMatching(/-Prot:/),
    expect.stringMatching(/-Addr:/),
  ]);
});

test('a code span has its line, in either half; what stands in other cmdlets’ names is none', () => {
  const lines = (entry: ReturnType<typeof spoil>) => checkKnownCommands(entry, known).map(({ file, line }) => [file, line]);
  expect(lines(spoil('Nothing listens', 'Nothing\n`Get-Nonsense` listens'))).toEqual([['content/codes/winsock/10061.md', 15]]);
  expect(lines(spoil('Rien n’écoute', '`Get-Nonsense -X`'))).toEqual([['content/codes/winsock/10061.md', 34]]);
  for (const span of ['Nonsense', 'get nonsense', 'Content-Type', 'Get-A-B', 'X-Get-A'])
    expect(lines(spoil('Nothing listens', `\`${span}\``))).toEqual([]);
});
