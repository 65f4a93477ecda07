import { expect, test } from 'vitest';

import { checkBodyLinks, listTargets } from '../../../src/catalog/rules/body-links.ts';
import { makeEntry, spoil } from '../sample.ts';

const file = (id: string) => [{ id, file: id, text: '' }];
const targets = listTargets({
  codes: file('winsock/10065'),
  families: file('winsock'),
  guides: file('winsock'),
  maps: file('winsock'),
  compare: file('10061-10065'),
});
const withLink = (href: string) => spoil('Nothing listens', `Nothing [listens](${href})`);
const messages = (href: string) => checkBodyLinks(withLink(href), targets).map(({ message }) => message);

test.each([
  '#meaning',
  '#cause-1',
  '#checks',
  '#fix',
  '/winsock/10065/',
  '/winsock/10065/#fr-fix',
  '/winsock/',
  '/winsock/map/',
  '/guides/winsock/',
  '/compare/10061-10065/',
  '/decode/',
  'https://learn.microsoft.com/',
])('%s leads somewhere', (href) => {
  expect(messages(href)).toEqual([]);
});

test.each([
  ['#cause-2', '#cause-2 is no place of this half: use #meaning, #causes, #cause-1, #checks, #fix'],
  ['#code', '#code is no place of this half'],
  ['#Fix', '#Fix is no place of this half'],
  ['/winsock/10066/', '/winsock/10066/ does not exist: correct it (a page of the site begins and ends with /)'],
  ['/winsock/10065', '/winsock/10065 does not exist'],
  ['/ras/map/', '/ras/map/ does not exist'],
  ['/ras/', '/ras/ does not exist'],
  ['winsock/10065/', 'winsock/10065/ leads nowhere: write /family/number/, #place or https://…'],
  ['http://example.org/', 'http://example.org/ leads nowhere'],
  ['javascript:x', 'javascript:x leads nowhere'],
  ['', 'a link leads nowhere'],
  ['https://', 'https:// is no address: correct it'],
])('%s does not', (href, message) => {
  expect(messages(href)).toEqual([expect.stringContaining(message)]);
});

test('says on which line, in either half, and reads no link in commands', () => {
  expect(checkBodyLinks(withLink('/nowhere/'), targets)[0]).toMatchObject({ line: 14 });
  expect(checkBodyLinks(spoil('Rien n’écoute', '[Rien](#cause-9) n’écoute'), targets)[0]).toMatchObject({ line: 34 });
  expect(checkBodyLinks(spoil('Test-NetConnection srv01', 'echo [x](/nowhere/)'), targets)).toEqual([]);
  expect(checkBodyLinks(spoil('`Start-Service`', '`[x](/nowhere/)`'), targets)).toEqual([]);
});

test.each([
  ['10065', []],
  ['0x80072751', []],
  ['0X80072751', []],
  ['10065 to 10067', []],
  ['cause 2', []],
  ['10066', ['“10066” leads to /winsock/10065/#fix: correct the number or the link']],
  ['0x80072752', ['“0x80072752” leads to /winsock/10065/#fix: correct the number or the link']],
])('[%s] and its page', (label, told) => {
  const entry = spoil('Nothing listens', `Nothing [${label}](/winsock/10065/#fix) listens`);
  expect(checkBodyLinks(entry, targets).map(({ message }) => message)).toEqual(told);
});

test('a number that leads to no code is no number of one', () => {
  expect(checkBodyLinks(spoil('Nothing listens', 'Nothing [1](#cause-1) or [2](/winsock/map/) listens'), targets)).toEqual([]);
});

test('a text with headings of its own has its own places', () => {
  const entry = makeEntry({ body: ':::en\n## One\n\n[x](#two)\n:::\n\n:::fr\n## Un\n\n[x](#one)\n:::\n' });
  expect(checkBodyLinks(entry, targets, () => new Set(['one']))).toEqual([
    expect.objectContaining({ message: '#two is no place of this half: use #one' }),
  ]);
});
