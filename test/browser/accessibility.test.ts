import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';

import { settled, useSite, visit } from './browser.ts';

useSite();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
  ])('axe finds nothing on %s at %i', async (path, width) => {
    // The policy of the page would refuse axe's script: it is bypassed here, and tested in csp.test.ts.
    const { page } = await visit(path, { colorScheme, bypassCSP: true, viewport: { width, height: 900 } });
    const query = new URL(page.url()).searchParams.get('q');
    if (query) await settled(page, query);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
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
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});

test('the open suggestions are a sound combobox', async () => {
  const { page } = await visit('/winsock/10061/', { bypassCSP: true });
  await page.locator('#q').focus();
  await page.keyboard.type('refused');
  await expect.poll(() => page.getByRole('combobox').getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});
