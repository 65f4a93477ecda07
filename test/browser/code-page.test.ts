import { expect, test } from 'vitest';

import { useSite, visit } from './browser.ts';

useSite();

const phone = { viewport: { width: 390, height: 844 } };
const laptop = { viewport: { width: 1366, height: 768 } };

test.each([
  ['phone', phone],
  ['laptop', laptop],
])('on a %s, a link to #fr chooses French and stays at the top', async (_, size) => {
  const { page } = await visit('/winsock/10060/#fr', size);
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await page.locator('h1').isVisible()).toBe(true);
});

test.each(['#fr-causes', '#fr-fix', '#en-code', '#en-cause-3'])(
  'a link to %s lands there, below the line that names the code',
  async (anchor) => {
    const { page } = await visit(`/winsock/10060/${anchor}`, laptop);
    const top = () => page.locator(anchor).evaluate((place) => Math.round(place.getBoundingClientRect().top));
    await expect.poll(top).toBeGreaterThanOrEqual(38);
    expect(await top()).toBeLessThan(200);
    const bar = (await page.locator('.bar').boundingBox())!;
    expect(bar.y).toBe(0);
    expect(await page.locator('.bar').textContent()).toContain('10060');
  },
);

test('the jump row is in the first screen, leads to the sections, and the reply is chosen there', async () => {
  const { page } = await visit('/winsock/10060/', laptop);
  const row = page.locator('.jump p[lang=en]');
  expect((await row.boundingBox())!.y).toBeLessThan(768);
  await row.getByRole('link', { name: 'Fix' }).click();
  await expect.poll(() => page.locator('#en-fix').evaluate((section) => section.getBoundingClientRect().top)).toBeLessThan(200);
  await row.getByRole('link', { name: 'Customer reply' }).click();
  expect(await page.locator('#k-reply').isChecked()).toBe(true);
  await expect.poll(() => page.locator('.o-reply').evaluate((reply) => reply.getBoundingClientRect().top < innerHeight)).toBe(true);
});

test('a number with another meaning says so under the verdict and leads to the rule', async () => {
  const { page } = await visit('/ras/651/', laptop);
  const line = page.locator('.same');
  expect(await line.textContent()).toContain('ERROR_MCA_OCCURED');
  expect((await line.boundingBox())!.y).toBeLessThan(500);
  await line.getByRole('link').first().click();
  await expect.poll(() => page.locator('#same-number').evaluate((rule) => rule.getBoundingClientRect().top)).toBeLessThan(400);
});

test('one language on a wide screen: look-alikes and the ticket block stand beside the text, and stay in sight', async () => {
  const { page } = await visit('/winsock/10060/', laptop);
  await page.getByRole('link', { name: 'Français' }).click();
  const half = (await page.locator('#fr').boundingBox())!;
  const side = (await page.locator('.side').boundingBox())!;
  expect(side.x).toBeGreaterThan(half.x + half.width);
  expect(Math.abs(side.y - half.y)).toBeLessThan(2);
  await page.locator('#fr-fix').evaluate((section) => section.scrollIntoView({ behavior: 'instant' }));
  await expect.poll(async () => (await page.locator('#ticket').boundingBox())!.y).toBeLessThan(768);
  const command = (await page.locator('#fr-checks .cmd').first().boundingBox())!;
  const copy = (await page.locator('#fr-checks .cmd .copy').first().boundingBox())!;
  expect(copy.y).toBeGreaterThanOrEqual(command.y);
  expect(copy.x + copy.width).toBeLessThanOrEqual(command.x + command.width);
  expect(copy.width).toBeLessThan(120);
});

test('an HTTP status says for whom its verdict holds, and 204 is no failure', async () => {
  const { page } = await visit('/http/204/');
  expect(await page.locator('.verdict .chip').textContent()).toMatch(/^For BITS: transient/);
  expect(await page.locator('.where .bad').count()).toBe(0);
});

test('on a phone the menu opens and leads to the ticket reader', async () => {
  const { page } = await visit('/winsock/10060/', phone);
  const menu = page.getByRole('navigation', { name: 'Navigation' });
  expect(await menu.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Menu' }).click();
  expect(await menu.isVisible()).toBe(true);
  await menu.getByRole('link', { name: 'Read a ticket' }).click();
  await page.waitForURL('**/decode/');
});

test.each([
  ['/winsock/10060/', ''],
  ['/winsock/10060/', 'fr'],
  ['/ras/691/', ''],
])('%s %s prints on two sheets, with the reply and nothing to press', async (path, only) => {
  const { page } = await visit(path);
  if (only) await page.locator(`[data-set=${only}]`).click();
  await page.waitForFunction(() => 'started' in document.documentElement.dataset);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.o-reply').isVisible()).toBe(true);
  expect(await page.locator('button:visible, fieldset:visible, .jump:visible, .own:visible').count()).toBe(0);
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)].length).toBeLessThanOrEqual(2);
});

test('with forced colours the big number covers nothing', async () => {
  const { page } = await visit('/winsock/10061/', { forcedColors: 'active' });
  expect(await page.locator('.num').evaluate((number) => getComputedStyle(number).forcedColorAdjust)).toBe('none');
});

test('what lies below the first screen is drawn a frame later, and stands where no script comes', async () => {
  const { page } = await visit('/winsock/10060/', {
    ...laptop,
    before: (opened) => opened.route('**/_astro/*.js', (route) => route.abort()),
  });
  const body = page.locator('.body');
  expect(await body.evaluate((part) => getComputedStyle(part).animationName)).toBe('later');
  await expect.poll(() => body.evaluate((part) => getComputedStyle(part).display)).toBe('grid');
  expect((await page.locator('#en-fix').boundingBox())!.height).toBeGreaterThan(50);
});

test('Back returns to the place on the page', async () => {
  const { page } = await visit('/winsock/10060/', laptop);
  // The scripts bring a field above the checks: what counts is the place of what is read.
  const placeOfFix = () => page.locator('#en-fix').evaluate((section) => Math.round(section.getBoundingClientRect().top));
  await page.locator('#en-fix').evaluate((section) => section.scrollIntoView({ behavior: 'instant' }));
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  const place = await placeOfFix();
  await page.locator('a[rel=next]').evaluate((link: HTMLAnchorElement) => link.click());
  await page.waitForURL('**/winsock/10061/');
  await page.goBack();
  await page.waitForFunction(() => 'started' in document.documentElement.dataset);
  // To a line: not moved along with the field that the scripts bring.
  await expect.poll(async () => Math.abs((await placeOfFix()) - place)).toBeLessThan(20);
});

test.each(['/winsock/10060/', '/guides/bits/', '/', '/ras/', '/search/?q=vpn'])('nothing of %s jumps while it comes', async (path) => {
  const { page } = await visit(path, { ...laptop, locale: 'fr-FR' });
  await page.waitForFunction(() => 'started' in document.documentElement.dataset);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 500);
      }),
  );
  expect(shift).toBeLessThan(0.01);
});
