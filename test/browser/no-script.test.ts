import { expect, test } from 'vitest';

import { useSite, visit } from './browser.ts';

useSite();

const plain = { javaScriptEnabled: false };

test('a code page shows both languages, both titles, and no dead button', async () => {
  const { page } = await visit('/winsock/10061/', plain);
  for (const id of ['#en', '#fr', '#en-fix', '#fr-fix']) expect(await page.locator(id).isVisible()).toBe(true);
  expect(await page.getByText('Connexion refusée').first().isVisible()).toBe(true);
  expect(await page.locator('button.copy:visible, .btn:visible').count()).toBe(0);
});

test('the language links lead to the halves', async () => {
  const { page } = await visit('/winsock/10061/', plain);
  await page.getByRole('link', { name: 'Français' }).click();
  expect(page.url()).toMatch(/#fr$/);
  await expect.poll(() => page.locator('#fr').evaluate((half) => half.getBoundingClientRect().top < innerHeight)).toBe(true);
});

test('the texts for a ticket stand there: reference, reply and note, with nothing to press', async () => {
  const { page } = await visit('/winsock/10061/', plain);
  expect(await page.locator('.o-ref p:visible').count()).toBe(2);
  expect(await page.locator('.o-reply p:visible').count()).toBe(2);
  expect(await page.locator('.send pre:visible').count()).toBe(2);
  expect(await page.locator('#ticket input, #ticket button:visible').count()).toBe(0);
});

test('a link to #fr leads to the French half', async () => {
  const { page } = await visit('/winsock/10060/#fr', plain);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400);
});

test('a link to #fr shows the whole line with the number, and nothing cut off above the half', async () => {
  for (const width of [390, 1366]) {
    const { page } = await visit('/winsock/10061/#fr', { ...plain, viewport: { width, height: 900 } });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
    const [bar, header, half] = await Promise.all(
      ['.bar', '.who', '#fr h2'].map(async (place) => (await page.locator(place).first().boundingBox())!),
    );
    expect(bar!.y).toBe(0);
    expect(header!.y + header!.height).toBeLessThanOrEqual(0);
    expect(half!.y).toBeGreaterThanOrEqual(bar!.height);
    expect(half!.y).toBeLessThan(80);
  }
});

test('the filters of a list work', async () => {
  const { page } = await visit('/winsock/', plain);
  await page.locator('#v-progress').check({ force: true });
  expect(await page.locator('.codes li:visible').count()).toBeGreaterThan(0);
  expect(await page.locator('.codes li:visible:not([data-v=progress])').count()).toBe(0);
});

test('the search page says what it needs and leads to the lists', async () => {
  const { page } = await visit('/search/?q=10061', plain);
  expect(await page.getByText('Search needs JavaScript').isVisible()).toBe(true);
  expect(await page.locator('.unstarted a[href="/winsock/"]').isVisible()).toBe(true);
});
