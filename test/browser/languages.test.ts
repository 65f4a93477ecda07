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

test('side by side, a French reader has French on the left, first for the keyboard too, and in ink', async () => {
  for (const path of ['/winsock/10061/', '/guides/winsock/', '/ras/', '/compare/10060-10061-10065/', '/winsock/map/', '/http/map/']) {
    const { page } = await visit(path, { locale: 'fr-FR' });
    const pairs = await page.evaluate(() => {
      const shown = (element: Element) => element.getClientRects().length > 0;
      const french = [...document.querySelectorAll('main :is(.lead, .half, .tell, .t, .ttl)[lang=fr]')].filter(shown);
      return french.flatMap((own) => {
        const other = [own.previousElementSibling, own.nextElementSibling].find(
          (sibling) => sibling?.getAttribute('lang') === 'en' && sibling.className === own.className,
        );
        if (!other || !shown(other)) return [];
        const [a, b] = [own.getBoundingClientRect(), other.getBoundingClientRect()];
        return [a.left < b.left || a.bottom <= b.top ? '' : own.textContent.slice(0, 40)];
      });
    });
    expect(pairs.length, path).toBeGreaterThan(0);
    expect(pairs.filter(Boolean), path).toEqual([]);
  }
  const { page } = await visit('/ras/', { locale: 'fr-FR' });
  const colour = (language: string) =>
    page
      .locator(`.codes .t[lang=${language}]`)
      .first()
      .evaluate((title) => getComputedStyle(title).color);
  expect(await colour('fr')).toBe(await page.evaluate(() => getComputedStyle(document.body).color));
  expect(await colour('en')).not.toBe(await colour('fr'));
  const code = await visit('/winsock/10061/', { locale: 'fr-FR' });
  expect(await code.page.locator('.body > .half').evaluateAll((halves) => halves.map(({ id }) => id))).toEqual(['fr', 'en']);
});

test('French alone stays chosen on the next pages of a wide screen, light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await visit('/winsock/10061/', { colorScheme, viewport: { width: 1366, height: 900 } });
    await page.getByRole('link', { name: 'Français' }).click();
    for (const path of ['/ras/691/', '/bits/', '/compare/10060-10061-10065/']) {
      await page.goto(new URL(path, page.url()).href);
      expect(await page.locator('main :is(.half, .t, .tell)[lang=en]:visible').count(), path).toBe(0);
      expect(await page.getByRole('link', { name: 'Français' }).getAttribute('aria-current')).toBe('true');
    }
  }
});
