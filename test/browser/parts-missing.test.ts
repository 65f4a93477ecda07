import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { scriptWords as words } from '../../src/i18n/script-words.ts';
import { LANGUAGES, type Language } from '../../src/catalog/language.ts';
import { settled, useSite, visit, type Visit } from './browser.ts';

useSite();

const LOCALES = { en: 'en-US', fr: 'fr-FR' };

/** Does not answer at all. */
const hang = (): void => undefined;

/** Ways in which a file does not come. A file that hangs is taken for missing after a while. */
const FAILURES: Record<string, (route: Route) => Promise<void> | void> = {
  'answers 500': (route) => route.fulfill({ status: 500, body: 'no' }),
  'is the page of a log-in': (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Log in' }),
  'is cut': (route) => route.fulfill({ status: 200, contentType: 'application/json', body: '{"a":[' }),
  'is refused': (route) => route.abort(),
  hangs: hang,
};

/** Longer than scripts wait for a file, in milliseconds. */
const LONGER_THAN_PATIENCE = 25_000;

/** A page on which files that match do not come as they should until they are repaired; a request that hangs hangs on. */
async function visitWithout(path: string, pattern: string, failure: (route: Route) => Promise<void> | void, language: Language = 'en') {
  let broken = true;
  const visited = await visit(path, {
    locale: LOCALES[language],
    before: async (page) => {
      await page.route(pattern, (route) => (broken ? failure(route) : route.continue()));
      if (failure === hang) await page.clock.install();
    },
  });
  const repair = () => {
    broken = false;
  };
  return { ...visited, repair };
}

/** Puts the clock of a page forward once it waits for a file. */
async function outwait({ page, requests }: Visit, file: string): Promise<void> {
  await expect.poll(() => requests.join()).toContain(file);
  await page.clock.fastForward(LONGER_THAN_PATIENCE);
}

/** What scripts did not catch; that a file did not come is said by the browser itself. */
const unhandled = (complaints: string[]) => complaints.filter((complaint) => !/Failed to load|net::|index chunk/.test(complaint));

const results = (page: Page) => page.locator('#results > li a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));

describe.each(LANGUAGES)('in the language %s', (language) => {
  test.each(Object.entries(FAILURES))('the table of codes %s: search says so, and finds once it is there', async (_, failure) => {
    const visited = await visitWithout('/search/?q=10061', '**/identifiers.json', failure, language);
    const { page, complaints, repair } = visited;
    if (failure === hang) await outwait(visited, 'identifiers.json');
    const count = page.locator('#found-count');
    await expect.poll(() => count.textContent(), { timeout: 30_000 }).toContain(words.identifiersUnavailable[language]);
    repair();
    await count.getByRole('button', { name: words.retry[language] }).click();
    await expect.poll(async () => (await results(page))[0]).toMatch(/^\/winsock\/10061\//);
    expect(unhandled(complaints)).toEqual([]);
  });

  test('the ticket reader and the 404 page say so too, and go on once it is there', async () => {
    const failure = FAILURES['answers 500']!;
    const reader = await visitWithout('/decode/', '**/identifiers.json', failure, language);
    await reader.page.locator('#ticket').fill('error 10061');
    await expect.poll(() => reader.page.locator('#read').textContent()).toContain(words.identifiersUnavailable[language]);
    reader.repair();
    await reader.page.locator('#read button').click();
    await expect.poll(() => reader.page.locator('#found a').count()).toBe(1);
    const lost = await visitWithout('/-2147014835', '**/identifiers.json', failure, language);
    await expect.poll(() => lost.page.locator('#beside').textContent()).toContain(words.identifiersUnavailable[language]);
    expect(await lost.page.locator('main a[href="/winsock/"]').isVisible()).toBe(true);
    lost.repair();
    await lost.page.locator('#beside button').click();
    await lost.page.waitForURL('**/winsock/10061/');
    expect(unhandled([...reader.complaints, ...lost.complaints])).toEqual([]);
  });

  test.each(Object.entries(FAILURES))(
    'the index of words %s: the code that is named stays, and what is missing is said',
    async (_, failure) => {
      const query = { en: 'WSAECONNREFUSED while connecting to printer', fr: 'WSAECONNREFUSED en ouvrant l’imprimante' }[language];
      const visited = await visitWithout(`/search/?q=${encodeURIComponent(query)}`, '**/words.json', failure, language);
      const { page, complaints } = visited;
      await expect.poll(async () => (await results(page))[0]).toMatch(/^\/winsock\/10061\//);
      if (failure === hang) await outwait(visited, 'words.json');
      await settled(page, query);
      await expect.poll(() => page.locator('#found-count').textContent(), { timeout: 30_000 }).toContain(words.wordsUnavailable[language]);
      expect((await results(page))[0]).toMatch(/^\/winsock\/10061\//);
      expect(unhandled(complaints)).toEqual([]);
    },
  );

  test.each([
    ['Pagefind', '**/pagefind/pagefind.js'],
    ['its entry', '**/pagefind/pagefind-entry.json*'],
    ['its program', '**/pagefind/wasm*'],
    ['its index', '**/pagefind/index/**'],
    ['its texts', '**/pagefind/fragment/**'],
  ])('%s is gone: codes and messages are found, and what is missing is said', async (_, pattern) => {
    const { page, complaints } = await visitWithout('/search/', pattern, (route) => route.fulfill({ status: 404 }), language);
    const query = { en: 'connection refused stealth', fr: 'connexion refusée furtif' }[language];
    await page.locator('#q').fill(query);
    await page.locator('#q').press('Enter');
    await settled(page, query);
    expect(await results(page)).toContainEqual(expect.stringMatching(/^\/winsock\/10061\//));
    expect(await page.locator('#found-count').textContent()).toContain(words.textUnavailable[language]);
    expect(unhandled(complaints)).toEqual([]);
  });
});

test.each([
  ['Worker', () => delete (globalThis as { Worker?: unknown }).Worker],
  ['WebAssembly', () => delete (globalThis as { WebAssembly?: unknown }).WebAssembly],
  [
    'localStorage',
    () =>
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new Error('refused');
        },
      }),
  ],
  [
    'sessionStorage',
    () =>
      Object.defineProperty(globalThis, 'sessionStorage', {
        get: () => {
          throw new Error('refused');
        },
      }),
  ],
  [
    'room in the storage',
    () =>
      (Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      }),
  ],
])('without %s codes are found, read and copied', async (_, takeAway) => {
  const { page, complaints } = await visit('/search/?q=10061', { before: (tab) => tab.addInitScript(takeAway) });
  await expect.poll(async () => (await results(page))[0]).toMatch(/^\/winsock\/10061\//);
  await page.locator('#results > li a').first().click();
  await page.waitForURL('**/winsock/10061/**');
  await page.locator('[data-set=fr]').click();
  expect(await page.locator('html').getAttribute('data-lang')).toBe('fr');
  await page.goto(new URL('/decode/', page.url()).href);
  await page.locator('#ticket').fill('error 10061');
  await expect.poll(() => page.locator('#found a').count()).toBe(1);
  expect(unhandled(complaints)).toEqual([]);
});

test('suggestions that do not come leave a box that searches', async () => {
  const { page, complaints } = await visitWithout('/', '**/suggestions*', (route) => route.abort());
  await page.locator('#q').fill('10061');
  await page.locator('#q').press('Enter');
  await page.waitForURL(/\/search\/\?q=10061|\/winsock\/10061\//);
  expect(unhandled(complaints)).toEqual([]);
});

test.each(['/search/?q=10061', '/decode/', '/winsock/10061/', '/winsock/', '/nothing/'])(
  '%s without its scripts says what needs them and leads on',
  async (path) => {
    const { page } = await visitWithout(path, '**/_astro/**', (route) => route.abort());
    await expect.poll(() => page.locator('main a:visible, main .unstarted:visible').count()).toBeGreaterThan(0);
    if (await page.locator('.unstarted').count()) await expect.poll(() => page.locator('.unstarted').first().isVisible()).toBe(true);
  },
);

test('a slow line is slow, and nothing else', async () => {
  const { page, complaints } = await visitWithout('/search/?q=connexion%20refus%C3%A9e', '**/*', async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  await expect.poll(async () => (await results(page))[0], { timeout: 30_000 }).toMatch(/^\/winsock\/10061\//);
  expect(complaints).toEqual([]);
});

test('an address that holds anything is shown as text', async () => {
  for (const query of [
    '<img src=x onerror=document.title=1>',
    '%F0%9D%94%98%00%E2%80%AE',
    '"><script>document.title=1</script>',
    '%ED%A0%80',
  ]) {
    const { page, complaints } = await visit(`/search/?q=${query}&lang=${query}`);
    await page.waitForFunction(() => document.getElementById('results')?.dataset['query'] !== undefined);
    expect(await page.locator('main img, main script:not([type=module])').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
    expect(complaints).toEqual([]);
  }
});

test('a line break in an address parts words', async () => {
  const { page } = await visit('/search/?q=10061%0Afailed');
  await settled(page, '10061 failed');
  expect((await results(page))[0]).toMatch(/^\/winsock\/10061\//);
});

test.each([
  '/nothing/%3Cimg%20src=x%20onerror=document.title=1%3E',
  '/nothing/%E0%A4%A',
  '/nothing/%E2%80%AE%00',
  '/winsock/10061/?lang=%3Cscript%3E#fr"><img src=x>',
  '/winsock/10061/#%E0%A4%A',
  '/guides/http/?status=%3Cimg%20src=x%3E%E0%A4%A',
  '/decode/?ticket=%3Cscript%3E',
])('%s makes no element and no fault', async (path) => {
  const { page, complaints } = await visit(path);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('img, main script:not([type=module])').count()).toBe(0);
  expect(await page.title()).not.toBe('1');
  expect(unhandled(complaints)).toEqual([]);
});
