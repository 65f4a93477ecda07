import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { serveFolder, type Served } from '../serve-folder.ts';
import { copyWithCodes, type Project } from '../small-project.ts';
import { find, useSite, visitAt } from './browser.ts';

useSite();

let project: Project;
let served: Served;

beforeAll(async () => {
  project = copyWithCodes(['winsock/10054', 'winsock/10060', 'winsock/10061']);
  const { failed, printed } = await project.build({ SITE: 'https://example.org', BASE: '/errors/' });
  if (failed) throw new Error(printed);
  // The site lies below /errors/ and nothing lies beside it.
  const root = join(project.folder, 'root');
  mkdirSync(root);
  renameSync(join(project.folder, 'dist'), join(root, 'errors'));
  served = await serveFolder(root);
});

afterAll(() => {
  served.stop();
  project.remove();
});

test('under a sub-path, search, links, redirects and copied texts obey it', async () => {
  const { page, complaints, requests } = await visitAt(served.origin, '/errors/search/');
  expect((await find(page, 'connexion refusée'))[0]).toBe('/errors/winsock/10061/');
  await page.locator('#results > li a').first().click();
  await page.waitForURL('**/errors/winsock/10061/**');
  expect(await page.locator('#ticket .out a').first().getAttribute('href')).toContain('https://example.org/errors/winsock/10061/');
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe('https://example.org/errors/winsock/10061/');
  const outside = await page
    .locator('a[href^="/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '').filter((href) => !href.startsWith('/errors/')));
  expect(outside).toEqual([]);
  await page.goto(`${served.origin}/errors/10054/`);
  await page.waitForURL('**/errors/winsock/10054/');
  await page.goto(`${served.origin}/errors/decode/`);
  await page.locator('#ticket').fill('error 10061');
  await expect.poll(() => page.locator('#found a').getAttribute('href')).toMatch(/^\/errors\/winsock\/10061\//);
  expect(requests.filter((request) => request.startsWith('/') && !request.startsWith('/errors/'))).toEqual([]);
  expect(complaints).toEqual([]);
});
