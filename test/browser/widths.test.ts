import { expect, inject, test } from 'vitest';

import { useSite, visit } from './browser.ts';

useSite();

const origin = inject('origin');
const phone = { viewport: { width: 320, height: 700 } };

/** The longest piece of a page's words that cannot break, in characters; a program scrolls and does not count. */
function measureWords(html: string): number {
  const text = html
    .replace(/^[\s\S]*<main/, '')
    .replace(/<pre[^>]*>[\s\S]*?<\/pre>|<\/main>[\s\S]*$/g, ' ')
    .replace(/<\/?(?:wbr|p|li|div|td|th|dd|dt|h\d|a|span|code|section)\b[^>]*>|&[a-z#0-9]+;/g, ' ')
    .replace(/<[^>]+>/g, ' ');
  return Math.max(...text.split(/[\s\u00a0\u202f/-]+/).map((word) => word.length));
}

/** The pages with the longest unbroken words. */
async function listWidest(paths: readonly string[], count: number): Promise<string[]> {
  const pages: { path: string; longest: number }[] = [];
  for (const path of paths) pages.push({ path, longest: measureWords(await (await fetch(origin + path)).text()) });
  const widest = pages.toSorted((a, b) => b.longest - a.longest).slice(0, count);
  return widest.map(({ path }) => path);
}

/** The pages of codes to measure: the widest, and one of each family. */
async function listCodes(): Promise<string[]> {
  const codes = (await (await fetch(`${origin}/codes.json`)).json()) as { family: string; number: string }[];
  const firsts = new Map(codes.map(({ family, number }) => [family, `/${family}/${number}/`]));
  const all = codes.map(({ family, number }) => `/${family}/${number}/`);
  return [...new Set([...(await listWidest(all, 60)), ...firsts.values()])];
}

/** The comparisons to measure. */
async function listComparisons(): Promise<string[]> {
  const list = await (await fetch(`${origin}/compare/`)).text();
  const all = [...new Set(list.match(/\/compare\/[^/"]+\//g))];
  return listWidest(all, 12);
}

test.each([
  ['code', listCodes],
  ['comparison', listComparisons],
])('no page of a %s scrolls sideways on the narrowest phone', { timeout: 120_000 }, async (_, listPages) => {
  // Without script both languages stand on the page: every word is measured.
  const { page } = await visit('/', { ...phone, javaScriptEnabled: false });
  const wide: string[] = [];
  for (const path of await listPages()) {
    await page.goto(origin + path, { waitUntil: 'domcontentloaded' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > phone.viewport.width) wide.push(`${path} ${width}`);
  }
  expect(wide).toEqual([]);
});

test.each([1000, 1024, 1100, 1366])('at %i px the number stays on its side of the page', async (width) => {
  const { page } = await visit('/winsock/10004/', { viewport: { width, height: 768 } });
  const right = await page.locator('.num').evaluate((number) => {
    const range = document.createRange();
    range.selectNodeContents(number);
    return range.getBoundingClientRect().right;
  });
  const title = (await page.locator('.ttl').first().boundingBox())!;
  expect(right).toBeLessThan(title.x);
});

test('the navigation stands in one place on every page', async () => {
  const places = await Promise.all(
    ['/winsock/10060/', '/', '/search/', '/decode/', '/maps/'].map(async (path) => {
      const { page } = await visit(path, { viewport: { width: 1366, height: 768 } });
      return Math.round((await page.locator('#navigation').boundingBox())!.x);
    }),
  );
  // But for the bold of the chosen language.
  expect(Math.max(...places) - Math.min(...places)).toBeLessThan(5);
});

test.each(['/', '/search/', '/maps/', '/winsock/10060/'])('on a tablet the languages stand beside the navigation on %s', async (path) => {
  const { page } = await visit(path, { viewport: { width: 768, height: 1024 }, locale: 'fr-FR' });
  const navigation = (await page.locator('#navigation').boundingBox())!;
  const languages = (await page.locator('.lang').boundingBox())!;
  expect(languages.y).toBe(navigation.y);
  expect(languages.x).toBeGreaterThan(navigation.x + navigation.width);
});

test('languages that have a line of their own stand at its end', async () => {
  const { page } = await visit('/winsock/10060/', { viewport: { width: 1024, height: 768 }, locale: 'fr-FR' });
  const languages = (await page.locator('.lang').boundingBox())!;
  const header = await page.locator('.top .page').evaluate((line) => {
    const { right } = line.getBoundingClientRect();
    return right - parseFloat(getComputedStyle(line).paddingRight);
  });
  expect(languages.x + languages.width).toBeCloseTo(header, 0);
});

test.each([768, 900, 1024])('at %i px the codes of a map have more room than its lanes', async (width) => {
  const { page } = await visit('/winsock/map/', { viewport: { width, height: 1024 } });
  const step = page.locator('.map > li').first();
  const lanes = (await step.locator('.lanes').boundingBox())!;
  const codes = (await step.locator('> :last-child').boundingBox())!;
  expect(codes.width).toBeGreaterThan(lanes.width);
});

test('on a phone the title of a result has the whole width', async () => {
  const { page } = await visit('/search/?q=connexion', { viewport: { width: 360, height: 740 }, locale: 'fr-FR' });
  const results = page.locator('#results > li');
  await expect.poll(() => results.count()).toBeGreaterThan(1);
  const title = (await results.nth(1).locator('h2').boundingBox())!;
  expect(title.width).toBe((await results.nth(1).boundingBox())!.width);
  expect((await results.nth(1).locator('.tag').boundingBox())!.y).toBeGreaterThanOrEqual(title.y + title.height);
});

test('a program scrolls in its own frame, no word of a command is cut', async () => {
  for (const width of [360, 1024, 1366]) {
    const { page } = await visit('/http/503/', { viewport: { width, height: 768 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBeLessThanOrEqual(width);
    const program = page.locator('#en-code pre').first();
    expect(await program.evaluate((pre) => getComputedStyle(pre).whiteSpace)).toBe('pre');
    await program.focus();
    // Each word of a command stands on one line.
    const cut = await page.locator('#en-checks pre code').evaluateAll((codes) => {
      const found: string[] = [];
      for (const code of codes) {
        const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          for (const word of (node.textContent ?? '').matchAll(/[A-Za-z0-9]+/g)) {
            const range = document.createRange();
            range.setStart(node, word.index);
            range.setEnd(node, word.index + word[0].length);
            if (range.getClientRects().length > 1) found.push(word[0]);
          }
      }
      return found;
    });
    expect(cut).toEqual([]);
  }
});
