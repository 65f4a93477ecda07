import { expect, test } from 'vitest';

import { catalog } from '../content/entries.ts';
import { find, useSite, visit } from './browser.ts';

useSite();

test('the exact hit says where and whether to retry, and leads to its sections', async () => {
  const { page } = await visit('/search/');
  await find(page, '10061');
  const first = page.locator('#results > li').first();
  expect(await first.getAttribute('class')).toContain('pin');
  expect(await first.locator('.verdict').textContent()).toMatch(/^Transient .*\. Trying again later can work\.$/);
  expect(await first.locator('.sections a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    '/winsock/10061/#en-causes',
    '/winsock/10061/#en-checks',
    '/winsock/10061/#en-fix',
    '/winsock/10061/#ticket',
  ]);
});

test('several codes lead to the comparison that tells them apart', async () => {
  const { page } = await visit('/search/');
  expect((await find(page, '10060 vs 10061')).slice(0, 2)).toEqual(['/winsock/10060/', '/winsock/10061/']);
  await expect.poll(() => page.locator('#beside a').first().getAttribute('href')).toBe('/compare/10060-10061-10065/');
});

test('a long list shows its first dozen and more on demand, with the focus on the first new one', async () => {
  const { page } = await visit('/search/');
  expect(await find(page, 'server')).toHaveLength(12);
  expect(await page.locator('#found-count').textContent()).toMatch(/^12 of \d+ results/);
  await page.locator('#more-results').click();
  expect(await page.locator('#results > li').count()).toBeGreaterThan(12);
  expect(
    await page
      .locator('#results > li')
      .nth(12)
      .locator('a')
      .first()
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  // Another query has its own list.
  await find(page, '10061');
  expect(await page.locator('#more-results').count()).toBe(0);
});

test('a code of another list is named, and nothing pretends to be it', async () => {
  const { page } = await visit('/search/', { locale: 'fr-FR' });
  expect(await find(page, '0x80240022')).toEqual([]);
  await expect.poll(() => page.locator('#beside h2').textContent()).toMatch(/^0x80240022/);
  expect(await page.locator('#beside dl').textContent()).toContain('Composant');
});

test('an excerpt that only repeats the summary is left out', async () => {
  const { page } = await visit('/search/');
  await find(page, 'connection refused');
  const first = page.locator('#results > li').first();
  const summary = catalog.codes.find(({ id }) => id === 'winsock/10061')!.summary.en;
  await expect.poll(() => first.locator('p').allTextContents()).toContain(summary);
  const texts = await first.locator('p').allTextContents();
  expect(new Set(texts).size).toBe(texts.length);
});
