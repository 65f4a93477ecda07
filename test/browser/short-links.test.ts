import { expect, test } from 'vitest';

import { useSite, visit } from './browser.ts';

useSite();

test.each(['/10061/', '/wsaeconnrefused/', '/0x8007274d/'])('%s leads to the page without script', async (path) => {
  const { page } = await visit(path, { javaScriptEnabled: false });
  await page.waitForURL('**/winsock/10061/');
  expect(await page.locator('h1').textContent()).toContain('WSAECONNREFUSED');
});

test('a short link that asks for French opens in French', async () => {
  const { page } = await visit('/10061/#fr', { viewport: { width: 360, height: 740 } });
  await page.waitForURL('**/winsock/10061/#fr');
  expect(await page.locator('#fr').isVisible()).toBe(true);
});
