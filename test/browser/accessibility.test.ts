import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { settled, useSite, visit } from './browser.ts';

useSite();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page; its script needs the page's policy bypassed, which csp.test.ts tests. */
async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each([
    ['/', 1280],
    ['/', 360],
    ['/winsock/', 1280],
    ['/winsock/10061/', 1280],
    ['/winsock/10061/', 360],
    ['/winsock/11010/', 1280],
    ['/ras/', 360],
    ['/http/204/', 1280],
    ['/ras/651/', 360],
    ['/guides/winsock/', 1280],
    ['/guides/bits/', 360],
    ['/search/?q=refused', 1280],
    ['/search/?q=10099', 1280],
    ['/no-such-page/', 1280],
    ['/decode/', 360],
    ['/maps/', 360],
    ['/ras/map/', 1280],
    ['/compare/10060-10061-10065/', 360],
    ['/offline/', 360],
  ])('axe finds nothing on %s at %i', async (path, width) => {
    const { page } = await visit(path, { colorScheme, bypassCSP: true, viewport: { width, height: 900 } });
    const query = new URL(page.url()).searchParams.get('q');
    if (query) await settled(page, query);
    expect(await findViolations(page)).toEqual([]);
  });
});

test.each([
  ['en', '/winsock/10060/'],
  ['fr', '/winsock/10060/'],
  ['fr', '/ras/'],
  ['fr', '/guides/ras/'],
])('axe finds nothing where only %s is chosen, on %s', async (language, path) => {
  const { page } = await visit(path, { bypassCSP: true });
  await page.locator(`[data-set=${language}]`).click();
  expect(await findViolations(page)).toEqual([]);
});

test('the open suggestions are a sound combobox', async () => {
  const { page } = await visit('/winsock/10061/', { bypassCSP: true });
  await page.locator('#q').focus();
  await page.keyboard.type('refused');
  await expect.poll(() => page.getByRole('combobox').getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  expect(await findViolations(page)).toEqual([]);
});
