import { expect, test } from 'vitest';

import { useSite, visit } from './browser.ts';

useSite();

test('a server and a port written once fill every command of every page, and are kept', async () => {
  const { page } = await visit('/winsock/10060/');
  await page.locator('#en-checks [data-fill=host]').fill('files.contoso.com');
  await page.locator('#en-checks [data-fill=port]').fill('8443');
  expect(await page.locator('#en-checks pre').first().textContent()).toContain('Test-NetConnection files.contoso.com -Port 8443');
  expect(await page.locator('#fr-checks pre').first().textContent()).toContain('Test-NetConnection files.contoso.com -Port 8443');
  expect(await page.locator('#fr-checks [data-fill=host]').inputValue()).toBe('files.contoso.com');
  await page.goto(new URL('/winsock/10061/', page.url()).href);
  await expect.poll(() => page.locator('#en-checks pre').first().textContent()).toContain('files.contoso.com');
  await page.locator('#en-checks [data-fill=host]').fill('');
  expect(await page.locator('#en-checks pre').first().textContent()).toContain('srv01');
});

test('what would end a command is not filled in', async () => {
  const { page } = await visit('/winsock/10060/');
  await page.locator('#en-checks [data-fill=host]').fill('a; Remove-Item "x" | y');
  expect(await page.locator('#en-checks pre').first().textContent()).toContain('Test-NetConnection a Remove-Item x  y -Port');
});

test('a connection has its field where commands name one', async () => {
  const { page } = await visit('/ras/691/');
  const field = page.locator('#en [data-fill=connection]').first();
  await field.fill('Contoso');
  expect(await page.locator('#en pre var[data-own=connection]').first().textContent()).toBe('Contoso');
});
