import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { copyProject, type Project } from '../small-project.ts';

/** A small copy of the project, with one family of two codes, in which one thing at a time is spoilt. */
let project: Project;

const RIGHT = readFileSync('content/codes/winsock/10061.md', 'utf8')
  .replace(/^alike:[\s\S]*?(?=^related:)/m, '')
  .replace(/^related: .*$/m, 'related: [winsock/10060]');
const OTHER = RIGHT.replace('WSAECONNREFUSED\nheader', 'WSAETIMEDOUT\nheader')
  .replace('en: Connection refused', 'en: No answer')
  .replace('fr: Connexion refusée', 'fr: Pas de réponse')
  .replace('related: [winsock/10060]', 'related: [winsock/10061]');
const FAMILY = `---\ntitle: { en: W, fr: W }\nsummary: { en: W, fr: W }\ntopic: { en: W, fr: W }\ncommon: [winsock/10061]\ngroups: [{ from: "10060", to: "10061", title: { en: W, fr: W } }]\n---\n`;

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(project.folder, path)), { recursive: true });
  writeFileSync(join(project.folder, path), text);
};

beforeAll(() => {
  project = copyProject();
  mkdirSync(join(project.folder, 'content/guides'), { recursive: true });
  write('content/families/winsock.md', FAMILY);
  write('content/codes/winsock/10060.md', OTHER);
});

afterAll(() => project.remove());

test('the small project builds while it is right', async () => {
  write('content/codes/winsock/10061.md', RIGHT);
  expect(await project.build()).toMatchObject({ failed: false });
});

const FILE = 'content/codes/winsock/10061.md';

test.each<[string, string, string, RegExp]>([
  [
    'an unclosed :::en',
    FILE,
    RIGHT.replace(':::\n\n:::fr', '\n:::fr'),
    /content\/codes\/winsock\/10061\.md:\d+: :::en of line \d+ is not closed: write :::/,
  ],
  ['a missing French title', FILE, RIGHT.replace(/^ {2}fr: Connexion refusée\n/m, ''), /winsock\/10061[\s\S]*title\.fr/],
  ['an unknown heading', FILE, RIGHT.replace('## Checks', '## Tests'), /10061\.md:\d+: “Tests” is no heading of the en half: use Meaning/],
  [
    'a related code that does not exist',
    FILE,
    RIGHT.replace('related: [winsock/10060]', 'related: [winsock/10062]'),
    /10061\.md: related: winsock\/10062 does not exist: correct it/,
  ],
  [
    'a number outside the family',
    'content/codes/winsock/20061.md',
    RIGHT,
    /20061\.md: 20061 is outside winsock \(6 to 997, 10000 to 11999\)/,
  ],
  [
    'a symbol that stands twice',
    'content/codes/winsock/10062.md',
    RIGHT,
    /10062\.md: symbol “WSAECONNREFUSED” is already that of content\/codes\/winsock\/10061\.md/,
  ],
  ['invalid YAML', FILE, RIGHT.replace('title:', 'title: ['), /10061\.md/],
  ['an empty file', FILE, '', /winsock\/10061[\s\S]*(?:symbol|status|title)/],
  ['a file in the wrong folder', 'content/codes/10061.md', RIGHT, /content\/codes\/10061\.md: lies in no family’s folder: move it/],
  [
    'a command that differs between the halves',
    FILE,
    RIGHT.replace('-Port 1433', '-Port 443'),
    /10061\.md: command 1 differs between the halves .* make both the same/,
  ],
])('the build fails on %s, with its path and how to mend it', async (_, path, text, message) => {
  write(FILE, RIGHT);
  write(path, text);
  const { failed, printed } = await project.build();
  if (path !== FILE) rmSync(join(project.folder, path));
  expect(failed).toBe(true);
  expect(printed).toMatch(message);
});
