import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { useSite, visit } from './browser.ts';

useSite();

const allowed = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Text on Windows’ clipboard has the line ends of Windows. */
const readClipboard = async (page: Page) => (await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n');

/** What the button itself shows: the words that a style brings. */
const shownOn = (page: Page, selector: string) =>
  page.locator(selector).evaluate((button) => getComputedStyle(button, '::after').content.replaceAll('"', ''));

test('a number is copied, and its button says so for a while, no wider than before', async () => {
  const { page } = await visit('/winsock/10061/', allowed);
  const button = page.getByRole('button', { name: 'Copy 0x8007274D' });
  const width = (await button.boundingBox())!.width;
  await button.click();
  const pressed = page.locator('.copy.done');
  await pressed.waitFor();
  expect(await shownOn(page, '.copy.done')).toBe('Copied ✓');
  expect((await pressed.boundingBox())!.width).toBe(width);
  expect(await page.locator('#said').textContent()).toBe('Copied');
  expect(await readClipboard(page)).toBe('0x8007274D');
  await expect.poll(() => page.locator('.done').count()).toBe(0);
});

test('in French it says “Copié ✓”', async () => {
  const { page } = await visit('/winsock/10061/', { ...allowed, locale: 'fr-FR' });
  await page.locator('.forms .copy').first().click();
  await page.locator('.copy.done').waitFor();
  expect(await shownOn(page, '.copy.done')).toBe('Copié ✓');
});

test('a command is copied without its last line break', async () => {
  const { page } = await visit('/winsock/10061/', allowed);
  await page.locator('#en-checks .cmd .copy').first().click();
  await page.locator('.copy.done').waitFor();
  expect(await readClipboard(page)).toBe(
    await page
      .locator('#en-checks pre')
      .first()
      .evaluate((pre) => pre.textContent.trimEnd()),
  );
});

test('the reply to the customer is copied from the first screen, in the reader’s language only', async () => {
  const { page } = await visit('/winsock/10060/', { ...allowed, locale: 'fr-FR' });
  await page.locator('[data-copy-from=reply]').click();
  await page.locator('.copy.done').waitFor();
  expect(await readClipboard(page)).toBe(await page.locator('.o-reply > [lang=fr]').textContent());
});

test('a reference is copied formatted, with a plain alternative that ends with the address', async () => {
  const { page } = await visit('/winsock/10061/', allowed);
  await page.locator('[data-copy-from=ticket]').click();
  await page.locator('.btn.done').waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { html: await read('text/html'), plain: await read('text/plain') };
  });
  expect(copied.html).toMatch(
    /<p lang="en"[^>]*><a href="http[^"]*\/winsock\/10061\/"[^>]*>10061 WSAECONNREFUSED<\/a>: Connection refused\./,
  );
  expect(copied.plain).toMatch(
    /^10061 WSAECONNREFUSED: Connection refused\. .* Where: the service on the other computer\. .*http.*\/winsock\/10061\/$/,
  );
});

test.each([
  ['plain', /^10061 WSAECONNREFUSED\u00a0: Connexion refusée\. .* Où\u00a0: .* http\S*\/winsock\/10061\/#fr$/],
  ['md', /^\[10061 WSAECONNREFUSED\]\(http\S*\/winsock\/10061\/#fr\)\u00a0: Connexion refusée\./],
  ['jira', /^\[10061 WSAECONNREFUSED\|http\S*\/winsock\/10061\/#fr\]\u00a0: /],
  ['html', /^<p lang="fr"><a href="http\S*\/winsock\/10061\/#fr">10061 WSAECONNREFUSED<\/a>\u00a0: /],
  ['link', /^http\S*\/winsock\/10061\/#fr$/],
])('the format %s is shown and copied in the chosen language', async (format, expected) => {
  const { page } = await visit('/winsock/10061/', allowed);
  await page.locator(`#f-${format}`).check();
  await page.locator('#t-fr').check();
  expect(await page.locator('.o-ref pre:visible').textContent()).toMatch(expected);
  await page.locator('[data-copy-from=ticket]').click();
  await page.locator('.btn.done').waitFor();
  expect(await readClipboard(page)).toMatch(expected);
});

test('the note for the next team is the page’s own, with the reader’s server in it', async () => {
  const { page } = await visit('/winsock/10060/', allowed);
  await page.locator('#en-checks [data-fill=host]').fill('files.contoso.com');
  await page.locator('#k-note').check();
  await page.locator('[data-copy-from=ticket]').click();
  await page.locator('.btn.done').waitFor();
  expect(await readClipboard(page)).toMatch(/^10060 WSAETIMEDOUT: No answer in time\n[\s\S]*files\.contoso\.com[\s\S]*\/winsock\/10060\/$/);
});

test('over plain http, without the clipboard API, a selection is copied', async () => {
  const { page } = await visit('/winsock/10061/');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy 0x274D' }).click();
  await page.locator('.copy.done').waitFor();
  await page.locator('#q').focus();
  await page.keyboard.press('ControlOrMeta+V');
  expect(await page.locator('#q').inputValue()).toBe('0x274D');
});

test('where copying is refused, the page says so where everybody sees it', async () => {
  const { page } = await visit('/winsock/10061/');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
    document.execCommand = () => false;
  });
  await page.locator('.forms .copy').first().click();
  await expect.poll(() => page.locator('#said').textContent()).toMatch(/Not copied/);
  expect((await page.locator('#said').boundingBox())!.height).toBeGreaterThan(20);
  expect(await page.locator('.done').count()).toBe(0);
});

test('the language of the texts is the reader’s until another is chosen, which is kept with the format', async () => {
  const { page } = await visit('/winsock/10061/', { locale: 'fr-FR' });
  expect(await page.locator('#t-fr').isChecked()).toBe(true);
  await page.locator('#f-rich').focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('#f-plain').isChecked()).toBe(true);
  await page.locator('#t-both').check();
  await page.goto(new URL('/ras/691/', page.url()).href);
  await expect.poll(() => page.locator('#f-plain').isChecked()).toBe(true);
  expect(await page.locator('#t-both').isChecked()).toBe(true);
  expect(await page.locator('.o-ref pre:visible').count()).toBe(2);
});
