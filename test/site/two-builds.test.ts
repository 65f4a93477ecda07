import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { copyWithCodes, type Project } from '../small-project.ts';

const CODES = ['winsock/10054', 'winsock/10060', 'winsock/10061', 'http/403', 'http/404'];
const projects: Project[] = [];

afterAll(() => projects.forEach((project) => project.remove()));

/** Every file of a build with a hash of its bytes. */
async function buildOnce(): Promise<Record<string, string>> {
  const project = copyWithCodes(CODES);
  projects.push(project);
  const { failed, printed } = await project.build();
  if (failed) throw new Error(printed);
  const dist = join(project.folder, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return Object.fromEntries(paths.map((path) => [path.slice(dist.length).replaceAll('\\', '/'), hash(path)]).toSorted());
}

test('two builds of the same sources, in different folders, give the same bytes', async () => {
  const first = await buildOnce();
  expect(Object.keys(first).length).toBeGreaterThan(50);
  expect(await buildOnce()).toEqual(first);
});
