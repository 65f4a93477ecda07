import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { FAMILY_IDS } from '../../src/catalog/families/index.ts';
import { find, settled, useSite, visit } from './browser.ts';

useSite();

describe('a query finds its page first', () => {
  test.each([
    ['10061', '/winsock/10061/'],
    ['0x274D', '/winsock/10061/'],
    ['0x8007274d', '/winsock/10061/'],
    ['-2147014835', '/winsock/10061/'],
    ['wsaeconnrefused', '/winsock/10061/'],
    ['connrefused', '/winsock/10061/'],
    ['connection refused', '/winsock/10061/'],
    ['connexion refusée', '/winsock/10061/'],
    ['connexion refusee', '/winsock/10061/'],
    ['nom d’hôte introuvable', '/winsock/11001/'],
    ["nom d'hote introuvable", '/winsock/11001/'],
    ['délai d’attente dépassé', '/winsock/10060/'],
  ])('%s', async (query, path) => {
    const { page, complaints } = await visit('/search/');
    expect((await find(page, query))[0]).toBe(path);
    expect(complaints).toEqual([]);
  });
});

test('a link with ?q= runs its query', async () => {
  const { page } = await visit('/search/?q=10054');
  await settled(page, '10054');
  expect(await page.locator('#results > li a').first().getAttribute('href')).toBe('/winsock/10054/');
  expect(await page.locator('#q').inputValue()).toBe('10054');
});

test('the back button brings the query back', async () => {
  const { page } = await visit('/search/');
  await find(page, '10054');
  await page.locator('#results > li a').first().click();
  await page.waitForURL('**/winsock/10054/**');
  await page.goBack();
  await settled(page, '10054');
  expect(await page.locator('#q').inputValue()).toBe('10054');
});

test('a number that is no code is said to be none, with what can be read in it', async () => {
  const { page } = await visit('/search/?q=10099');
  await settled(page, '10099');
  expect(await page.locator('#results > li').count()).toBe(0);
  await expect.poll(() => page.locator('#beside').textContent()).toContain('10099 is not a code of this site.');
  await expect.poll(() => page.locator('#beside li').count()).toBe(3);
});

test('a hostile query does nothing', async () => {
  const { page, complaints } = await visit('/search/');
  expect(await find(page, '<img src=x onerror=alert(1)>')).toEqual(expect.any(Array));
  expect(await page.locator('#main img').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('excerpts and titles tell their language', async () => {
  const { page } = await visit('/search/', { locale: 'fr-FR' });
  await find(page, 'pare-feu');
  const langs = await page
    .locator('#results > li p[lang], #results > li h2 [lang]')
    .evaluateAll((parts) => parts.map((part) => (part as HTMLElement).lang));
  expect(langs.length).toBeGreaterThan(2);
  expect(langs.every((lang) => lang === 'en' || lang === 'fr')).toBe(true);
});

test('without the text index, codes are still found and the page says what is missing', async () => {
  const { page } = await visit('/');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.route('**/words.json', (route) => route.abort());
  await page.goto(new URL('/search/', page.url()).href);
  expect((await find(page, '10061'))[0]).toBe('/winsock/10061/');
  await find(page, 'service stopped');
  expect(await page.locator('#found-count').textContent()).toContain('could not be loaded');
});

test('stems of both languages reach the text of the pages', async () => {
  const { page } = await visit('/search/');
  expect((await find(page, 'pare-feux')).length).toBeGreaterThan(0);
  expect((await find(page, 'firewalls')).length).toBeGreaterThan(0);
});

test('the index is of the version of the package', async () => {
  const { page } = await visit('/');
  const entry = await page.evaluate(async () => (await (await fetch('/pagefind/pagefind-entry.json')).json()) as { version: string });
  const own = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8')) as { version: string };
  expect(entry.version).toBe(own.version);
});

test('an identifier shows its page before the text index is there', async () => {
  const { page } = await visit('/');
  // A text index that never answers: the identifiers must not wait for it.
  await page.route('**/pagefind/**', () => undefined);
  await page.route('**/words.json', () => undefined);
  await page.goto(new URL('/search/?q=Erreur+10061+%3A+connexion+refus%C3%A9e', page.url()).href);
  await expect.poll(() => page.locator('#results > li a').first().getAttribute('href')).toMatch(/^\/winsock\/10061\//);
});

test('what an identifier costs: few files, few bytes', async () => {
  const { page, requests } = await visit('/winsock/10054/');
  await page.locator('#q').focus();
  await page.keyboard.type('10061');
  await expect.poll(() => page.locator('#suggestions li').first().textContent()).toContain('10061');
  const files = requests.filter((request) => /^\/_astro\/.*\.js$|identifiers\.json$/.test(request));
  expect(files.length).toBeLessThanOrEqual(20);
  // On the wire: the table is half of it.
  const bytes = files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(`dist${file}`)).length, 0);
  expect(bytes).toBeLessThanOrEqual(85_000);
});

test('what the first key needs is there before it, but not where the reader saves data', async () => {
  const { requests } = await visit('/winsock/10054/');
  await expect.poll(() => requests.join()).toContain('identifiers.json');
  expect(requests.join()).not.toContain('words.json');
  const lean = await visit('/winsock/10054/', {
    before: (opened) => opened.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } })),
  });
  await lean.page.waitForFunction(() => 'started' in document.documentElement.dataset);
  await lean.page.evaluate(() => new Promise((rest) => requestIdleCallback(rest)));
  expect(lean.requests.join()).not.toContain('identifiers.json');
  await lean.page.locator('#q').focus();
  await expect.poll(() => lean.requests.join()).toContain('identifiers.json');
});

test('recent searches are kept on the device and can be cleared', async () => {
  const { page } = await visit('/search/');
  await find(page, '10054');
  await page.locator('#results > li a').first().click();
  await page.waitForURL('**/winsock/10054/**');
  await page.goto(new URL('/search/', page.url()).href);
  await expect.poll(() => page.locator('#beside a').allTextContents()).toEqual(['10054']);
  await page.goto(new URL('/', page.url()).href);
  await expect.poll(() => page.locator('#examples a').allTextContents()).toEqual(['10054']);
  await page.locator('#examples a').click();
  await page.waitForURL('**/search/?q=10054');
  await page.goto(new URL('/search/', page.url()).href);
  await page.getByRole('button', { name: 'Clear' }).click();
  expect(await page.locator('#beside a').count()).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('codes.searches'))).toBeNull();
});

test('the back button comes back to the place in the results', async () => {
  const { page } = await visit('/search/', { viewport: { width: 900, height: 400 } });
  await find(page, 'connection');
  const last = page.locator('#results > li a').last();
  await last.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  await last.click();
  await page.waitForURL(new RegExp(`/(?:${FAMILY_IDS.join('|')})/`));
  await page.goBack();
  await settled(page, 'connection');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
});

test('where nothing is asked, the codes that people meet most are offered, one a family', async () => {
  const { page } = await visit('/search/');
  const often = page.locator('#often');
  await expect.poll(() => often.isVisible()).toBe(true);
  expect(await often.locator('li').count()).toBe(FAMILY_IDS.length);
  await page.locator('#q').fill('10061');
  await settled(page, '10061');
  expect(await often.isVisible()).toBe(false);
});

test('a suggestion writes a hexadecimal number as its page does', async () => {
  const { page } = await visit('/winsock/10061/');
  await page.locator('#q').focus();
  await page.keyboard.type('0x8020000a');
  await expect.poll(() => page.locator('#suggestions b').first().textContent()).toBe('0x8020000A');
});
