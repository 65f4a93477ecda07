import { expect, test } from 'vitest';

import { DATA_FILES } from '../../src/offline/data-files.ts';
import { sortFiles, type SiteFile } from '../../src/offline/site-list.ts';

const file = (path: string): SiteFile => [path, 'abc', 100];
const kinds = {
  contents: new Set(['winsock/10061/', 'winsock/10108/']),
  common: new Set(['winsock/10061/']),
  shortLinks: new Set(['10061/', 'wsaeconnrefused/']),
};
const sort = (...paths: string[]) => {
  const { shell, rest, common } = sortFiles(paths.map(file), kinds);
  return { shell: shell.map(([path]) => path), rest: rest.map(([path]) => path), common };
};

test('tools and lists are kept at once, codes and the full text once read or on demand, the common ones among them are named', () => {
  expect(
    sort('index.html', '404.html', 'winsock/index.html', 'winsock/10061/index.html', 'winsock/10108/index.html', 'pagefind/pagefind.js'),
  ).toEqual({
    shell: ['', '404.html', 'winsock/'],
    rest: ['winsock/10061/', 'winsock/10108/', 'pagefind/pagefind.js'],
    common: ['winsock/10061/'],
  });
});

test('short links, data for machines and files for hosts are not kept', () => {
  const none = ['10061/index.html', 'wsaeconnrefused/index.html', 'codes.json', 'codes.csv', 'winsock/10061.json', 'winsock/10061.md'];
  expect(sort(...none, 'og/site.png', 'sw.js', '_headers', '_redirects', 'web.config', 'sitemap.xml')).toEqual({
    shell: [],
    rest: [],
    common: [],
  });
});

test('the data that the search reads is kept', () => {
  expect(sort(...DATA_FILES, 'pagefind/pagefind-entry.json')).toEqual({
    shell: [...DATA_FILES],
    rest: ['pagefind/pagefind-entry.json'],
    common: [],
  });
});
