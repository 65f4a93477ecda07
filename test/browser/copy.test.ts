import { expect, test } from 'vitest';

import { useSite, visit } from './browser.ts';

useSite();

const allowed = { permissions: ['clipboard-read', 'clipboard-write'] };

test('a number is copied, and said to be', async () => {
  const { page } = await visit('/winsock/10061/', allowed);
  await page.getByRole('button', { name: 'Copy 0x8007274D' }).click();
  await expect.poll(() => page.locator('#said').textContent()).toBe('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('0x8007274D');
});

test('a command is copied without its last line break', async () => {
  const { page } = await visit('/winsock/10061/', allowed);
  await page.locator('#en-checks .copy').first().click();
  await expect.poll(() => page.locator('#said').textContent()).toBe('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Test-NetConnection srv01 -Port 1433');
});

test('a text for the ticket is copied in the chosen format and language', async () => {
  const { page } = await visit('/winsock/10061/', allowed);
  await page.locator('#f-md').check();
  await page.locator('#t-fr').check();
  await page.locator('[data-copy-ticket]').click();
  await expect.poll(() => page.locator('#said').textContent()).toBe('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^\[10061 WSAECONNREFUSED\]\(http.*\/winsock\/10061\/#fr\)\u00a0: Connexion refusée\./,
  );
});

test('where copying is refused, the page says so', async () => {
  const { page } = await visit('/winsock/10061/');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }));
  await page.getByRole('button', { name: 'Copy 10061' }).click();
  await expect.poll(() => page.locator('#said').textContent()).toMatch(/Not copied/);
});

test('HTML is copied as formatted text and as source', async () => {
  const { page } = await visit('/winsock/10061/', allowed);
  await page.locator('#f-html').check();
  await page.locator('#t-en').check();
  await page.locator('[data-copy-ticket]').click();
  await expect.poll(() => page.locator('#said').textContent()).toBe('Copied');
  const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  expect(types).toEqual(expect.arrayContaining(['text/html', 'text/plain']));
});

test('the choice of format and language is kept for the next page, and works by keyboard', async () => {
  const { page } = await visit('/winsock/10061/');
  await page.locator('#f-md').focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('#f-html').isChecked()).toBe(true);
  await page.locator('#t-fr').check();
  await page.goto(new URL('/ras/691/', page.url()).href);
  expect(await page.locator('#f-html').isChecked()).toBe(true);
  expect(await page.locator('#t-fr').isChecked()).toBe(true);
  expect(await page.locator('.o-html').isVisible()).toBe(true);
});
