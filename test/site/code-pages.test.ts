import { gzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { catalog } from '../content/entries.ts';
import { codePages, files } from './pages.ts';

/** What fits into the first TCP window: ten segments. */
const FIRST_WINDOW = 14 * 1024;

test('every code has its page, and there is no other', () => {
  expect(codePages.map(({ path }) => path).toSorted()).toEqual(catalog.codes.map(({ id }) => `/${id}/`).toSorted());
});

test('titles and descriptions are unique', () => {
  for (const selector of ['title', 'meta[name=description]']) {
    const texts = codePages.map(({ root }) => root.querySelector(selector)!.getAttribute('content') ?? root.querySelector(selector)!.text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  }
});

describe.each(codePages.map((page) => [page.path, page] as const))('%s', (path, { html, root }) => {
  const code = catalog.codes.find(({ id }) => `/${id}/` === path)!;

  test('is one request within the first window', () => {
    expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(FIRST_WINDOW);
    expect(root.querySelectorAll('link[rel=stylesheet], img')).toEqual([]);
  });

  test('has both halves with the anchors of their sections', () => {
    for (const language of ['en', 'fr'] as const) {
      expect(root.querySelector(`section#${language}`)?.getAttribute('lang')).toBe(language);
      expect(root.querySelectorAll(`#${language} > section`).map((section) => section.id)).toEqual(
        code.halves[language].map(({ key }) => `${language}-${key}`),
      );
    }
  });

  test('shows number, symbol, both titles, verdict, forms and the picture in words', () => {
    const text = root.querySelector('article')!.text;
    expect(root.querySelector('h1')!.text).toContain(code.symbol ?? code.number);
    expect(root.querySelectorAll('.ttl').map((title) => title.getAttribute('lang'))).toEqual(['en', 'fr']);
    for (const { text: form } of code.forms) expect(text).toContain(form);
    expect(root.querySelectorAll('.where ol li[aria-current]')).toHaveLength(code.where === 'unknown' ? 0 : 1);
    expect(root.querySelector('.verdict .chip')!.classList.contains(code.verdict)).toBe(true);
  });

  test('describes itself within what a preview shows', () => {
    expect(root.querySelector('title')!.text).toMatch(new RegExp(`^.*${code.number}.* — .* · `, 'i'));
    expect(root.querySelector('meta[name=description]')!.getAttribute('content')!.length).toBeLessThanOrEqual(200);
    expect(root.querySelector('link[rel=canonical]')!.getAttribute('href')).toMatch(new RegExp(`${path}$`));
  });

  test('has a preview for chats, with a picture that is there, and structured data', () => {
    const property = (name: string) => root.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
    expect(property('og:title')).toBe(root.querySelector('title')!.text);
    expect(property('og:url')).toMatch(new RegExp(`${path}$`));
    expect(files).toContain(new URL(property('og:image')).pathname.slice(1));
    const data = JSON.parse(root.querySelector('script[type="application/ld+json"]')!.text) as { termCode: string; inLanguage: string[] };
    expect(data).toMatchObject({ '@type': 'DefinedTerm', termCode: code.number, inLanguage: ['en', 'fr'] });
  });
});
