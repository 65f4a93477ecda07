import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';

import { settled, useSite, visit } from './browser.ts';

useSite();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TICKET = 'connect failed: WSAECONNREFUSED (10061), then HRESULT 0xC000006D, and 10099 on port 10060';

/** Every kind of page, with the code pages that differ: long and short, hexadecimal, with another meaning, no failure, silent. */
const KINDS = [
  '/',
  '/winsock/10060/',
  '/winsock/11010/',
  '/ras/651/',
  '/bits/0x80200013/',
  '/http/204/',
  '/cert/0x800b0109/',
  '/winhttp/',
  '/maps/',
  '/winsock/map/',
  '/bits/map/',
  '/http/map/',
  '/compare/',
  '/compare/10060-10061-10065/',
  '/guides/bits/',
  '/search/?q=refused',
  '/search/?q=10099',
  '/decode/',
  '/offline/',
  '/licences/',
  '/no-such-page/',
];

const COLOURS: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };
const NAMES: RunOptions = { rules: { 'color-contrast': { enabled: false } } };

/** What axe finds on a page; its script needs the page's policy bypassed, which csp.test.ts tests. */
async function findViolations(page: Page, options: RunOptions = {}): Promise<string[]> {
  await page.evaluate(`globalThis.axe || (() => { ${axe} })()`);
  const { violations } = await page.evaluate(
    (asked) => (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(asked),
    { ...options, resultTypes: ['violations'] } satisfies RunOptions,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** How far the page scrolls sideways, and what sticks out. */
function measureSideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= wide) return [];
    const out = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > wide + 1);
    return [`${document.documentElement.scrollWidth} px`, ...out.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });
}

// One page for all: each kind is opened once, language, scheme and width change under it.
let page: Page;
let open: (path: string) => Promise<void>;

beforeAll(async () => {
  ({ page } = await visit('/', { bypassCSP: true }));
  open = async (path) => {
    await page.evaluate(() => localStorage.clear());
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(new URL(path, page.url()).href);
    const query = new URL(page.url()).searchParams.get('q');
    if (query) await settled(page, query);
    if (path === '/decode/') {
      await page.locator('#ticket').fill(TICKET);
      await page.waitForFunction((length) => document.getElementById('found')?.dataset['settled'] === String(length), TICKET.length);
    }
  };
});

describe.each(KINDS)('%s', (path) => {
  // Each language and each scheme once in full: colours follow the scheme, not the language, and names the language, not the scheme.
  test('axe finds nothing in both languages, in English and in French, wide and narrow, light and dark', async () => {
    await open(path);
    const found: Record<string, string[]> = {};
    found['first visit'] = await findViolations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    if (await page.locator('[data-set=both]').count()) {
      found['first visit, dark'] = await findViolations(page, COLOURS);
      await page.locator('.lang [data-set=en]').click();
      found['English, dark'] = await findViolations(page, NAMES);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await page.locator('.lang [data-set=fr]').click();
    found['French, narrow, dark'] = await findViolations(page);
    expect(Object.entries(found).filter(([, violations]) => violations.length > 0)).toEqual([]);
  });

  test('nothing scrolls sideways at 320 px, in either language', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const language of ['fr', 'en']) {
      await page.locator(`.lang [data-set=${language}]`).click();
      expect([language, await measureSideways(page)]).toEqual([language, []]);
    }
  });
});

test('the longest list is sound in one language, too', async () => {
  await open('/ras/');
  await page.locator('[data-set=fr]').click();
  expect(await findViolations(page)).toEqual([]);
});

test('the open suggestions are a sound combobox', async () => {
  await open('/winsock/10061/');
  await page.locator('#q').focus();
  await page.keyboard.type('refused');
  await expect.poll(() => page.getByRole('combobox').getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  expect(await findViolations(page)).toEqual([]);
});
