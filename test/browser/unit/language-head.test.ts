import { runInNewContext } from 'node:vm';

import { expect, test } from 'vitest';

import { languageHead, setLanguage } from '../../../src/browser/language-head.ts';

interface Case {
  hash?: string;
  search?: string;
  kept?: { lang?: string; only?: string };
  languages?: string[];
}

function run({ hash = '', search = '', kept = {}, languages = [] }: Case) {
  const root = { lang: '', dataset: {} as DOMStringMap };
  setLanguage(root, { address: { hash, search }, languages, read: (key) => kept[key] });
  return { ...root.dataset, same: root.lang === root.dataset['lang'] };
}

test.each<[string, Case, object]>([
  ['nothing is known', {}, { lang: 'en' }],
  ['the browser speaks French', { languages: ['de-DE', 'FR-ca', 'en'] }, { lang: 'fr' }],
  ['another language was kept', { kept: { lang: 'en' }, languages: ['fr'] }, { lang: 'en' }],
  ['what was kept is no language', { kept: { lang: 'de', only: 'de' }, languages: ['fr'] }, { lang: 'fr' }],
  ['the link ends in #fr', { hash: '#fr', kept: { lang: 'en' } }, { lang: 'fr' }],
  ['the link ends in a French section', { hash: '#fr-causes' }, { lang: 'fr' }],
  ['the link ends in something else', { hash: '#friend', languages: ['en'] }, { lang: 'en' }],
  ['the address says so', { search: '?q=1&lang=fr' }, { lang: 'fr' }],
  ['one language alone was chosen', { kept: { lang: 'fr', only: 'fr' } }, { lang: 'fr', only: 'fr' }],
  ['the link asks for the other one', { hash: '#en', kept: { lang: 'fr', only: 'fr' } }, { lang: 'en' }],
  ['the link asks for the same one', { hash: '#fr', kept: { lang: 'fr', only: 'fr' } }, { lang: 'fr', only: 'fr' }],
])('where %s', (_, given, expected) => {
  expect(run(given)).toEqual({ ...expected, same: true });
});

test('as text it runs by itself, also where nothing may be kept', () => {
  const root = { lang: '', dataset: {} as Record<string, string> };
  const page = { document: { documentElement: root }, location: { hash: '', search: '' }, navigator: { languages: ['fr-FR'] } };
  runInNewContext(languageHead, page);
  expect(root).toEqual({ lang: 'fr', dataset: { lang: 'fr' } });
  runInNewContext(languageHead, { ...page, localStorage: { 'codes.lang': 'en', 'codes.only': 'en' } });
  expect(root.dataset).toEqual({ lang: 'en', only: 'en' });
});
