import { expect, test } from 'vitest';

import { useSite, visit } from './browser.ts';

useSite();

test('filters count, stand in the address, and are there again after a reload', async () => {
  const { page } = await visit('/ras/');
  await page.locator('label:has(#v-transient)').click();
  await page.locator('label:has(#w-account)').click();
  await expect.poll(() => new URL(page.url()).search).toBe('?v=transient&w=account');
  const said = await page.locator('#shown').textContent();
  expect(said).toMatch(/^\d+ of 335$/);
  const rows = await page.locator('.group:not(#common) li:visible').count();
  expect(said).toBe(`${rows} of 335`);
  await page.reload();
  await expect.poll(() => page.locator('#shown').textContent()).toBe(said);
  expect(await page.locator('#v-transient').isChecked()).toBe(true);
});

test('a text finds by number, symbol and words without accents', async () => {
  const { page } = await visit('/ras/', { locale: 'fr-FR' });
  for (const [query, number] of [
    ['691', '691'],
    ['vpn_timeout', '809'],
    ['refuses', '691'],
  ] as const) {
    await page.locator('#filter-text').fill(query);
    expect(await page.locator('.codes li:visible b').allTextContents()).toContain(number);
  }
  expect(await page.locator('#shown').textContent()).toMatch(/^\d+ sur 335$/);
});

test('where nothing fits the page says so, and one button clears the filters', async () => {
  const { page } = await visit('/ras/?v=progress&w=account');
  await expect.poll(() => page.locator('#empty').isVisible()).toBe(true);
  expect(await page.locator('.group:visible').count()).toBe(0);
  await page.locator('#clear').click();
  expect(await page.locator('#empty').isVisible()).toBe(false);
  expect(new URL(page.url()).search).toBe('');
  expect(await page.locator('#shown').textContent()).toBe('335 codes');
});

test('the common codes stand first, each named by number and title', async () => {
  const { page } = await visit('/ras/');
  const first = page.locator('.group').first();
  expect(await first.getAttribute('id')).toBe('common');
  expect(await first.locator('li:not([data-f=common])').count()).toBe(0);
  expect(await page.getByRole('link', { name: /^691 ERROR_AUTHENTICATION_FAILURE .*/ }).count()).toBeGreaterThan(0);
});

test('filters are folded away on a phone, so that the first codes are in sight', async () => {
  const { page } = await visit('/ras/', { viewport: { width: 360, height: 740 } });
  expect(await page.locator('fieldset').first().isVisible()).toBe(false);
  expect((await page.locator('.codes li').first().boundingBox())!.y).toBeLessThan(740);
});

test.each(['none', 'active'] as const)('a chosen filter can be read whatever its word, forced colours %s', async (forcedColors) => {
  const { page } = await visit('/ras/?v=fatal', { forcedColors });
  const chosen = page.locator('.chips label:has(:checked)').first();
  const paints = await chosen.evaluate((label) => {
    const glyph = label.querySelector('.glyph')!;
    return [label, glyph, label.querySelector('i')!]
      .map((part) => getComputedStyle(part).color)
      .concat(getComputedStyle(glyph, '::before').backgroundColor);
  });
  expect(new Set(paints).size).toBe(1);
});
