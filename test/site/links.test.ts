import { expect, test } from 'vitest';

import { files, ownPages, pages } from './pages.ts';

const byPath = new Map(pages.map((page) => [page.path, page]));
const isThere = (path: string) => byPath.has(path) || files.includes(path.slice(1));

test.each(ownPages.map((page) => [page.path, page] as const))('every link and anchor of %s leads somewhere', (path, { root }) => {
  const broken = root.querySelectorAll('a[href], link[rel=icon], form[action]').flatMap((element) => {
    const href = element.getAttribute('href') ?? element.getAttribute('action')!;
    if (/^https?:/.test(href)) return [];
    const [target = '', anchor = ''] = href.replace(/\?[^#]*/, '').split('#');
    const page = byPath.get(target || path);
    if (anchor && page && !page.root.getElementById(anchor)) return [href];
    return target === '' || isThere(target) ? [] : [href];
  });
  expect(broken).toEqual([]);
});

test.each(ownPages.map((page) => [page.path, page] as const))('%s has unique ids and no style of its own', (_, { root }) => {
  const ids = root.querySelectorAll('[id]').map((element) => element.id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(root.querySelectorAll('[style], [onclick]')).toEqual([]);
});
