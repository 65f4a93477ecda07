import { describe, expect, test } from 'vitest';

import { useSite, visit } from './browser.ts';

useSite();

describe('any form of a code in the path leads to its page', () => {
  test.each([
    '/WSAECONNREFUSED',
    '/0x8007274d',
    '/-2147014835/',
    '/2147952461',
    '/010061',
    '/Winsock/10061',
    '/wsa-e-conn-refused/',
    '/econnrefused',
  ])('%s', async (path) => {
    const { page } = await visit(path);
    await page.waitForURL('**/winsock/10061/');
  });
});

test.each(['/compare/10060-10061/', '/10060-10061/', '/10060/10061/', '/compare/10061-10060'])(
  '%s offers both codes and the comparison in which they stand',
  async (path) => {
    const { page } = await visit(path);
    await expect.poll(() => page.locator('#beside li').count()).toBe(2);
    expect(await page.locator('#beside').textContent()).toMatch(/10060.*10061|10061.*10060/);
    expect(await page.locator('#beside a[href$="/compare/10060-10061-10065/"]').count()).toBe(1);
  },
);

test('what is no code is said to be none, and the nearest are offered', async () => {
  const { page } = await visit('/10099/');
  await expect.poll(() => page.locator('#beside').textContent()).toContain('10099 is not a code of this site.');
  await expect.poll(() => page.locator('#beside li').count()).toBe(3);
});

test.each(['/%E0%A4%A/', '/<script>alert(1)</script>', '/....//....//etc/passwd', `/${'9'.repeat(1500)}`])(
  'a hostile path does nothing: %s',
  async (path) => {
    const { page, complaints } = await visit(path);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(complaints.filter((complaint) => !/40[04]/.test(complaint))).toEqual([]);
  },
);
