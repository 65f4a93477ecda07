import { expect, test } from 'vitest';

import { find, useSite, visit } from './browser.ts';

useSite();

test.each(['/', '/winsock/', '/winsock/10061/', '/guides/winsock/', '/search/'])(
  '%s keeps its own content security policy',
  async (path) => {
    const { page, complaints } = await visit(path);
    expect(await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')).toMatch(
      /script-src 'self' 'wasm-unsafe-eval' 'sha256-/,
    );
    expect(await page.locator('html').getAttribute('data-lang')).toBe('en');
    expect(complaints).toEqual([]);
  },
);

test('search works under the policy', async () => {
  const { page, complaints } = await visit('/search/');
  expect((await find(page, 'service stopped')).length).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

test('the policy refuses a script that the page did not bring', async () => {
  const { page, complaints } = await visit('/winsock/10061/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken"';
    document.head.append(script);
  });
  expect(await page.title()).not.toBe('taken');
  expect(complaints.join()).toMatch(/Content Security Policy/);
});
