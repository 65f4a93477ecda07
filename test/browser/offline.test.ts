import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { serveFolder } from '../serve-folder.ts';
import { find, useSite, visit, visitAt, WITH_WORKER } from './browser.ts';

useSite();

/** Waits until the service worker has its shell and controls the page. */
async function becomesKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Paths of the pages that were kept because they were read or asked for. */
function listKept(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await (await caches.open(`kept-${location.origin}/`)).keys()).map(({ url }) => new URL(url).pathname));
}

/** Opens a path as a reader would who has lost the network: false where the browser's own error page would answer. */
async function opens(page: Page, path: string): Promise<boolean> {
  return page.goto(new URL(path, page.url()).href).then(
    () => true,
    () => false,
  );
}

test(
  'after a first visit the search, the tools, the common codes and what was read work with the network off',
  { timeout: 120_000 },
  async () => {
    const server = await serveFolder('dist');
    const { page } = await visitAt(server.origin, '/winsock/10109/', WITH_WORKER);
    await becomesKept(page);
    // The page that was open before the worker was there is kept too.
    await expect.poll(() => listKept(page)).toContain('/winsock/10109/');
    // The common codes come one by one, without anybody waiting for them.
    const wanted = ['/winsock/10061/', '/winsock/map/', '/win32/53/'];
    await expect.poll(async () => (await listKept(page)).filter((path) => wanted.includes(path)).length, { timeout: 60_000 }).toBe(3);
    // Off for good: no address answers any more, neither for the page nor for the worker.
    server.stop();

    for (const path of ['/winsock/10061/', '/winsock/10109/', '/', '/winsock/', '/winsock/map/', '/compare/', '/maps/'])
      expect(await opens(page, path), path).toBe(true);

    expect(await opens(page, '/search/?q=10060')).toBe(true);
    await page.waitForFunction(() => document.getElementById('results')?.dataset['query'] === '10060');
    expect(await page.locator('#results a').first().getAttribute('href')).toContain('/winsock/10060/');
    // With its summary, though no list was opened before.
    await expect.poll(() => page.locator('#results > li').first().locator('p[lang]').count()).toBe(1);
    expect((await find(page, 'connexion refusée'))[0]).toBe('/winsock/10061/');

    expect(await opens(page, '/decode/')).toBe(true);
    await page.locator('#ticket').fill('connect failed: 10061');
    await expect.poll(() => page.locator('#found a').first().getAttribute('href')).toContain('/winsock/10061/');

    // A short link and another form of a number are resolved on the device.
    expect(await opens(page, '/10060/')).toBe(true);
    await page.waitForURL('**/winsock/10060/');
    expect(await opens(page, '/0X8007274D')).toBe(true);
    await page.waitForURL('**/winsock/10061/');

    // A page that was never kept says so, in the reader's language.
    expect(await opens(page, '/winsock/10108/')).toBe(true);
    await expect.poll(() => page.locator('h1').textContent()).toBe('This page is not available offline');
  },
);

test('the whole site is kept on demand, with its size and progress, and can be removed', { timeout: 240_000 }, async () => {
  const server = await serveFolder('dist');
  const { page } = await visitAt(server.origin, '/offline/', { ...WITH_WORKER, locale: 'fr-FR' });
  await becomesKept(page);
  const kept = page.locator('#kept');
  await expect.poll(() => kept.textContent()).toMatch(/Conserver \(\d+,\d\sMo\)/);
  await kept.locator('button').first().click();
  await expect.poll(() => kept.getAttribute('data-state'), { timeout: 200_000 }).toBe('kept');
  expect(await kept.textContent()).toContain('Tout est conservé');

  // Off for good: no address answers any more, neither for the page nor for the worker.
  server.stop();
  for (const path of ['/winsock/10108/', '/ras/956/', '/bits/0x80200076/', '/guides/ras/', '/http/418/']) {
    expect(await opens(page, path), path).toBe(true);
    expect(await page.locator('h1').textContent()).not.toContain('hors ligne');
  }
  expect(await opens(page, '/10108/')).toBe(true);
  await page.waitForURL('**/winsock/10108/');

  expect(await opens(page, '/offline/')).toBe(true);
  await expect.poll(() => kept.getAttribute('data-state')).toBe('kept');
  await kept.getByRole('button', { name: 'Supprimer' }).click();
  await expect.poll(() => kept.getAttribute('data-state')).toBe('open');
  expect(await listKept(page)).toEqual([]);
});

test('where the browser saves data, only what searching needs and what was read is kept', async () => {
  const server = await serveFolder('dist');
  const { page } = await visitAt(server.origin, '/winsock/10109/', {
    ...WITH_WORKER,
    before: (fresh) =>
      fresh.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true })),
  });
  await becomesKept(page);
  await expect.poll(() => listKept(page)).toEqual(['/winsock/10109/']);
  await page.goto(`${server.origin}/http/`);
  await page.waitForTimeout(2_000);
  expect(await listKept(page)).toEqual(['/winsock/10109/']);
  server.stop();
  expect(await opens(page, '/search/?q=10060')).toBe(true);
  await page.waitForFunction(() => document.getElementById('results')?.dataset['query'] === '10060');
});

test('where the browser refuses the worker, the page of what is kept says so', async () => {
  const { page } = await visit('/offline/', {
    before: (fresh) =>
      fresh.addInitScript(() => {
        navigator.serviceWorker.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
      }),
  });
  await expect.poll(() => page.locator('#kept').textContent()).toContain('This browser cannot save the site');
  await page.locator('.lang [data-set=fr]').click();
  expect(await page.locator('#kept').textContent()).toContain('Ce navigateur ne peut pas conserver le site');
});
