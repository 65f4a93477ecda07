import { describe, expect, test } from 'vitest';

import { listTextRecords } from '../../src/build/text-records.ts';
import { joinContent, matchPage, prepareText, rankHits, restoreText, splitContent, type TextHit } from '../../src/search/text-pages.ts';
import { catalog } from '../content/entries.ts';

const page = prepareText(
  joinContent({
    names: ['Connexion refusée', 'WSAECONNREFUSED'],
    prose: ['Rien n’écoute sur ce port.', 'La file d’attente (le backlog donné à listen) de l’hôte est pleine.'],
    code: ['Get-NetTCPConnection -State Listen'],
  }),
);

test('a content is cut as it was joined', () => {
  expect(splitContent(page).prose).toHaveLength(2);
  expect(splitContent(page).code).toEqual(['Get-NetTCPConnection -State Listen']);
  expect(restoreText(prepareText('jusqu’à l’hôte'))).toBe('jusqu’à l’hôte');
});

describe('how well a page answers', () => {
  test('all of the words, some, none', () => {
    expect(matchPage(page, ['backlog', 'listen']).covered).toBe(1);
    expect(matchPage(page, ['backlog', 'imprimante']).covered).toBeLessThan(0.6);
    expect(matchPage(page, ['zzqqxx']).covered).toBe(0);
  });
  test('accents, plurals and capitals do not matter', () => {
    expect(matchPage(page, ['hotes', 'refusees']).covered).toBe(1);
  });
  test('the excerpt is prose around the words, which are marked', () => {
    const { excerpt } = matchPage(page, ['backlog']);
    expect(excerpt.map(({ text }) => text).join('')).toBe('La file d’attente (le backlog donné à listen) de l’hôte est pleine.');
    expect(excerpt.filter(({ found }) => found)).toEqual([{ text: 'backlog', found: true }]);
  });
  test('a word that stands only in a command shows no command', () => {
    expect(matchPage(page, ['nettcpconnection']).excerpt).toEqual([{ text: 'Rien n’écoute sur ce port.', found: false }]);
  });
  test('a long paragraph is cut around the word', () => {
    const long = joinContent({ names: [], prose: [`${'avant '.repeat(60)}backlog${' après'.repeat(60)}`], code: [] });
    const text = matchPage(long, ['backlog'])
      .excerpt.map((part) => part.text)
      .join('');
    expect(text).toMatch(/^… .*backlog.* …$/);
    expect(text.length).toBeLessThan(190);
  });
});

test('one hit a page, the best first', () => {
  const hit = (id: string, score: number): TextHit => ({
    id,
    score,
    covered: 1,
    density: 1,
    excerpt: [],
    language: 'en',
    title: { en: id, fr: id },
  });
  expect(rankHits([hit('a', 0.2), hit('b', 0.5), hit('a', 0.9)]).map(({ id, score }) => [id, score])).toEqual([
    ['a', 0.9],
    ['b', 0.5],
  ]);
});

test('every page has a record in each language, in one order, with prose', () => {
  const records = listTextRecords(catalog);
  const { codes, guides, families, maps, comparisons } = catalog;
  expect(records.length).toBe(2 * (codes.length + guides.length + families.length + maps.length + comparisons.length));
  expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  expect(records.filter(({ content }) => splitContent(content).prose.join('').length <= 20).map(({ url }) => url)).toEqual([]);
});

test('equal catalogs give equal records', () => {
  const few = { ...catalog, codes: catalog.codes.slice(0, 20) };
  expect(listTextRecords(structuredClone(few))).toEqual(listTextRecords(few));
});

test('a page without a title in one language is refused', () => {
  const [code] = catalog.codes;
  expect(() => listTextRecords({ ...catalog, codes: [{ ...code, title: { en: 'A', fr: '' } }] })).toThrow(code.id);
});
