import { afterAll, beforeAll, expect, test } from 'vitest';

import { copyWithCodes, type Project } from '../small-project.ts';

const FILE = 'content/codes/winsock/10061.md';
const OTHER = 'content/codes/winsock/10060.md';

/** A small copy of the project in which things are spoilt: right, it builds (small-site.test.ts). What each rule says is tested without a build. */
let project: Project;

beforeAll(() => {
  project = copyWithCodes(['winsock/10060', 'winsock/10061', 'winsock/10054']);
});

afterAll(() => project.remove());

test('the build fails on everything that is wrong, and names all of it at once with path, line and remedy', async () => {
  const right = project.read(FILE);
  project.write(FILE, right.replace('## Checks', '## Tests').replace('verdict: transient', 'verdict: maybe'));
  project.write(OTHER, project.read(OTHER).replace('title:', 'title: ['));
  project.write('content/codes/winsock/20061.md', right);
  project.write('content/codes/10061.md', right);
  const { failed, printed } = await project.build();
  expect(failed).toBe(true);
  for (const message of [
    /content\/codes\/winsock\/10061\.md:\d+: verdict: must be one of transient/,
    /content\/codes\/winsock\/10061\.md:\d+: “Tests” is no heading of the en half: use Meaning/,
    /content\/codes\/winsock\/10060\.md:\d+: the front matter is no YAML \(.*\): correct this line/,
    /content\/codes\/winsock\/20061\.md: 20061 is outside winsock/,
    /content\/codes\/10061\.md: lies in no family’s folder: move it/,
  ])
    expect(printed).toMatch(message);
});
