import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { listShortLinks } from '../../src/catalog/short-links.ts';
import { catalog } from '../content/entries.ts';
import { pages } from './pages.ts';

const links = listShortLinks(catalog.codes);
const byPath = new Map(pages.map((page) => [page.path, page]));

test('no short link has two meanings among our families', () => {
  expect(links.filter(({ codes }) => codes.length > 1).map(({ name }) => name)).toEqual([]);
});

test('every code answers to its number, symbol and HRESULT in one hop', () => {
  const wrong = links.filter(({ name, codes: [code] }) => {
    const root = byPath.get(`/${name}/`)?.root;
    const refresh = root?.querySelector('meta[http-equiv=refresh]')?.getAttribute('content');
    const canonical = root?.querySelector('link[rel=canonical]')?.getAttribute('href');
    return (
      refresh !== `0;url=/${code.id}/` || !canonical?.endsWith(`/${code.id}/`) || !root?.querySelector('meta[name=robots][content=noindex]')
    );
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('hosts that redirect get the short links of all common codes, within their limits', () => {
  const lines = readFileSync('dist/_redirects', 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(2000);
  const common = links.filter(({ codes: [code], codes }) => codes.length === 1 && code.frequency === 'common' && code.status === 'current');
  const kept = new Set(lines.map((line) => line.split(' ')[0]));
  expect(common.filter(({ name }) => !kept.has(`/${name}/`))).toEqual([]);
  expect(lines).toContain('/wsaeconnrefused/ /winsock/10061/ 301');
});
