import { describe, expect, test } from 'vitest';

import { listTextRecords } from '../../src/build/text-records.ts';
import {
  joinContent,
  listQueryWords,
  matchPage,
  pickHalf,
  prepareText,
  rankHits,
  restoreText,
  splitContent,
  type TextHit,
} from '../../src/search/text-pages.ts';
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

test('a reader is shown the half of their language where it says as much of the query', () => {
  const half = (language: 'en' | 'fr', score: number, covered: number, found = true): TextHit => ({
    id: 'a',
    score,
    covered,
    density: 1,
    excerpt: [{ text: 'BITS', found }],
    language,
    title: { en: 'A', fr: 'A' },
  });
  const pick = (...hits: TextHit[]) => pickHalf(rankHits(hits)[0], 'fr').language;
  expect(pick(half('en', 0.9, 1), half('fr', 0.5, 1))).toBe('fr');
  expect(pick(half('fr', 0.5, 1), half('en', 0.4, 1))).toBe('fr');
  // It lacks a word, or has it in a name alone.
  expect(pick(half('en', 0.9, 1), half('fr', 0.5, 0.5))).toBe('en');
  expect(pick(half('en', 0.9, 1), half('fr', 0.5, 1, false))).toBe('en');
  expect(pick(half('en', 0.9, 1))).toBe('en');
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

describe('how much of a page is about a word', () => {
  const about = (names: number, prose: number, code: number) => {
    const times = (count: number) => Array.from({ length: count }, () => 'backlog x');
    return matchPage(joinContent({ names: times(names), prose: times(prose), code: times(code) }), ['backlog']).density * 6;
  };
  test.each([
    ['a name counts twice, three at most', about(1, 0, 0), 2],
    ['', about(2, 0, 0), 3],
    ['a place of the prose once, four at most', about(0, 1, 0), 1],
    ['', about(0, 4, 0), 4],
    ['', about(0, 5, 0), 4],
    ['a place of the code half, two at most', about(0, 0, 1), 0.5],
    ['', about(0, 0, 4), 2],
    ['', about(0, 0, 5), 2],
    ['together', about(1, 2, 1), 4.5],
    ['all of it is 1', about(2, 4, 4), 6],
  ])('%s', (_, density, expected) => {
    expect(density).toBeCloseTo(expected);
  });
  test('nothing is about no word', () => {
    expect(matchPage(page, [])).toMatchObject({ covered: 0, density: 0 });
  });
});

test('a word counts by its length, up to ten letters', () => {
  const content = joinContent({ names: [], prose: ['port backlogbacklog'], code: [] });
  expect(matchPage(content, ['port', 'zzqqxx']).covered).toBeCloseTo(0.4);
  expect(matchPage(content, ['backlogbacklog', 'zzqqxxzzqqxx']).covered).toBeCloseTo(0.5);
  expect(matchPage(content, ['port', 'backlogbacklog']).covered).toBe(1);
});

describe('an excerpt', () => {
  const cut = (prose: string[], word = 'backlog') => {
    const { excerpt } = matchPage(joinContent({ names: [], prose, code: [] }), [word]);
    return excerpt.map(({ text, found }) => (found ? `[${text}]` : text)).join('');
  };
  test.each([
    ['is the paragraph with the most different words', ['a backlog backlog', 'a port'], 'a [backlog] [backlog]'],
    ['is the first where none has any', ['One.', 'Two.'], 'One.'],
    ['is the first of two that are as good', ['One backlog.', 'Two backlog.'], 'One [backlog].'],
    ['of nothing is nothing', [], ''],
    ['marks a word at both ends, and its plural', ['Backlog and backlogs'], '[Backlog] and [backlogs]'],
    ['of 170 characters is whole', [`backlog ${'x'.repeat(162)}`], `[backlog] ${'x'.repeat(162)}`],
    ['is cut at the end of a word', [`backlog ${'word '.repeat(40)}`], `[backlog] ${'word '.repeat(32).trim()} …`],
    ['is cut somewhere where there is none', [`backlog${'x'.repeat(200)}`], `[backlog${'x'.repeat(163)}] …`],
    [
      'begins 85 characters before the word at most',
      [`${'x'.repeat(84)} backlog ${'word '.repeat(40)}`],
      `${'x'.repeat(84)} [backlog] ${'word '.repeat(15).trim()} …`,
    ],
    [
      'begins with a word',
      [`${'word '.repeat(30)}backlog ${'x '.repeat(50)}`.trim()],
      `… ${'word '.repeat(16)}[backlog] ${'x '.repeat(41).trim()} …`,
    ],
    ['goes to the end of the paragraph', [`${'word '.repeat(40)}backlog`], `… ${'word '.repeat(16)}[backlog]`],
  ])('%s', (_, prose, expected) => {
    expect(cut(prose)).toBe(expected);
  });
  test('has two of the words rather than one', () => {
    const { excerpt } = matchPage(joinContent({ names: [], prose: ['a backlog', 'a port with its backlog'], code: [] }), [
      'backlog',
      'port',
    ]);
    expect(excerpt.filter(({ found }) => found)).toHaveLength(2);
  });
});

test('the words of a query are its own, each once', () => {
  expect(listQueryWords('The backlog of the backlog')).toEqual(['backlog']);
});

test('a text is indexed with straight apostrophes and without soft hyphens, its articles apart', () => {
  expect(prepareText('l’hôte, l‘hôte, back\u00adlog')).toBe("l' hôte, l' hôte, backlog");
  expect(restoreText("l' hôte d'un \'mot\'")).toBe("l’hôte d’un 'mot'");
});

test('of two hits of a page the better one counts, be it the first', () => {
  const hit = (id: string, score: number) =>
    ({ id, score, language: 'en', title: { en: id, fr: id }, covered: 1, density: 1, excerpt: [] }) as TextHit;
  expect(rankHits([hit('a', 0.9), hit('a', 0.2), hit('b', 0)]).map(({ id, score }) => [id, score])).toEqual([['a', 0.9]]);
});
