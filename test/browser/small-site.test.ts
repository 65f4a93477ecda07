import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { addInventedFamily } from '../invented-family.ts';
import { serveFolder, type Served } from '../serve-folder.ts';
import { copyWithCodes, type Project } from '../small-project.ts';
import { find, useSite, visitAt } from './browser.ts';

useSite();

/** A few codes and an invented family, below a sub-path: one site for all that does not need every page. */
const CODES = ['winsock/10054', 'winsock/10060', 'winsock/10061', 'http/403', 'http/404'];
const BASE = '/errors/';

let projects: Project[];
let site: string;
let served: Served;

async function buildSite(): Promise<Project> {
  const project = copyWithCodes(CODES);
  addInventedFamily(project);
  const { failed, printed } = await project.build({ SITE: 'https://example.org', BASE });
  if (failed) throw new Error(printed);
  return project;
}

beforeAll(async () => {
  projects = await Promise.all([buildSite(), buildSite()]);
  // The site lies below /errors/ and nothing lies beside it.
  const root = join(projects[0]!.folder, 'root');
  mkdirSync(root);
  site = join(root, BASE);
  renameSync(join(projects[0]!.folder, 'dist'), site);
  served = await serveFolder(root, {}, join(BASE, '404.html'));
});

afterAll(() => {
  served.stop();
  for (const project of projects) project.remove();
});

const built = (path: string) => readFileSync(join(site, path), 'utf8');

/** Every file of a folder with a hash of its bytes. */
function hashFiles(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''), hash(path)]).toSorted(),
  );
}

test('two builds of the same sources, in different folders, give the same bytes', () => {
  const first = hashFiles(site);
  expect(Object.keys(first).length).toBeGreaterThan(50);
  expect(hashFiles(join(projects[1]!.folder, 'dist'))).toEqual(first);
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

test('the page of an invented family’s code has its number, its symbol and all forms', () => {
  const text = parse(built('parrot/23001/index.html')).querySelector('article')!.text;
  for (const part of ['23001', 'PARROT_IS_DEAD', 'Parrot is dead', 'Perroquet mort', '0x59D9', '0x800759D9', '-2147001895'])
    expect(text).toContain(part);
});

test('the family is listed, on its own page and beside the others', () => {
  const links = parse(built('parrot/index.html'))
    .querySelectorAll('.codes a')
    .map((link) => link.getAttribute('href'));
  expect([...new Set(links)]).toEqual(['/errors/parrot/23001/', '/errors/parrot/23002/']);
  for (const page of ['index.html', 'search/index.html', '404.html']) expect(built(page)).toContain('href="/errors/parrot/"');
  expect(built('llms.txt')).toContain('Parrot codes');
  expect(built('index.html')).toContain('Winsock, HTTP, Parrot.');
});

test('its codes have short links, redirects, data and a picture for chats', () => {
  for (const name of ['23001', 'parrot_is_dead', '0x800759d9']) expect(built(`${name}/index.html`)).toContain('url=/errors/parrot/23001/');
  expect(built('_redirects')).toContain('/errors/parrot_is_dead/ /errors/parrot/23001/ 301');
  expect(JSON.parse(built('parrot/23001.json'))).toMatchObject({ family: 'parrot', symbol: 'PARROT_IS_DEAD', frequency: 'common' });
  expect(JSON.parse(built('codes.schema.json'))).toMatchObject({
    items: { properties: { family: { enum: expect.arrayContaining(['parrot']) } } },
  });
  expect(built('parrot/23001/index.html')).toMatch(/og:image" content="[^"]*\/og\/site\.png"/);
  expect(built('sitemap.xml')).toContain('/parrot/23002/');
});

test('the search finds a code of it by every form, its symbol and its words', async () => {
  const { page, complaints } = await visitAt(served.origin, '/errors/search/');
  const queries = ['23001', 'error 23001', '0x59D9', '0x800759d9', '-2147001895', 'PARROT_IS_DEAD', 'perroquet mort', 'is_dead'];
  const found: string[] = [];
  for (const query of queries) found.push((await find(page, query))[0] ?? `nothing for ${query}`);
  expect(found).toEqual(queries.map(() => '/errors/parrot/23001/'));
  expect(complaints).toEqual([]);
});

test('the ticket reader finds its codes', async () => {
  const { page } = await visitAt(served.origin, '/errors/decode/');
  await page.locator('#ticket').fill('The parrot failed with error 23001 (0x59D9) at 10:00, then PARROT_RESTING.');
  const links = () =>
    page
      .locator('#found > li')
      .evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href')?.replace(/#.*/, '')));
  await expect.poll(links).toEqual(['/errors/parrot/23001/', '/errors/parrot/23002/']);
});

test('an address in another form leads to its code', async () => {
  const { page } = await visitAt(served.origin, '/errors/PARROT_IS_DEAD');
  await page.waitForURL('**/errors/parrot/23001/**');
});
