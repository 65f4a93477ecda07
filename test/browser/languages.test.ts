import { describe, expect, test } from 'vitest';

import { useSite, visit } from './browser.ts';

useSite();

const phone = { viewport: { width: 360, height: 740 } };

describe('on a phone', () => {
  test('a French browser sees the French half, English one click away', async () => {
    const { page } = await visit('/winsock/10061/', { ...phone, locale: 'fr-CA' });
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await page.locator('#fr').isVisible()).toBe(true);
    expect(await page.locator('#en').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.locator('#en').isVisible()).toBe(true);
    expect(await page.locator('#fr').isVisible()).toBe(false);
  });

  test('a link to #fr opens on the French half, whatever the browser', async () => {
    const { page } = await visit('/winsock/10061/#fr-causes', phone);
    expect(await page.locator('#fr-causes').isVisible()).toBe(true);
    expect(await page.locator('#en').isVisible()).toBe(false);
    await expect
      .poll(() => page.locator('#fr-causes').evaluate((section) => Math.abs(section.getBoundingClientRect().top) < 200))
      .toBe(true);
  });

  test('?lang=fr does the same', async () => {
    const { page } = await visit('/winsock/10061/?lang=fr', phone);
    expect(await page.locator('#fr').isVisible()).toBe(true);
  });

  test('nothing scrolls sideways', async () => {
    for (const path of [
      '/',
      '/winsock/',
      '/winsock/10054/',
      '/search/?q=refused',
      '/guides/winsock/',
      '/guides/bits/',
      '/bits/',
      '/bits/0x80200013/',
    ]) {
      const { page } = await visit(path, { viewport: { width: 320, height: 700 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
    }
  });
});

test('the choice is kept for the next page', async () => {
  const { page } = await visit('/winsock/10061/');
  await page.getByRole('link', { name: 'Français' }).click();
  await page.getByRole('link', { name: 'Winsock' }).first().click();
  await page.waitForURL('**/winsock/');
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  expect(await page.getByRole('link', { name: 'Français' }).getAttribute('aria-current')).toBe('true');
});

test('both halves stand side by side on a wide screen until one is chosen', async () => {
  const { page } = await visit('/winsock/10061/');
  const box = async (id: string) => (await page.locator(id).boundingBox())!;
  expect((await box('#en-causes')).y).toBe((await box('#fr-causes')).y);
  await page.getByRole('link', { name: 'English' }).click();
  expect(await page.locator('#fr').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Both' }).click();
  expect(await page.locator('#fr').isVisible()).toBe(true);
});
