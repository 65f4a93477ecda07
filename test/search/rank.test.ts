import { describe, expect, test } from 'vitest';

import { rankWords } from '../../src/search/rank.ts';
import { makeIndex } from './small-index.ts';

const index = makeIndex([
  { id: 'winsock/1', title: 'Connection refused', keywords: ['closed port', 'refusal'], summary: 'Nothing listens there' },
  { id: 'winsock/2', title: 'Connection reset', keywords: ['forcibly closed'], summary: 'The peer cut the line' },
  { id: 'winsock/3', title: 'Buffer too small', symbol: 'WSAENOBUFS_REFUSED' },
  { id: 'ras/4', title: 'Certificate expired', keywords: ['connection'], summary: 'The certificate is refused' },
]);

const rank = (text: string) => {
  const { scores, ...rest } = rankWords(index, text);
  return { ...rest, scores: scores.toSorted((a, b) => b.score - a.score).map((score) => ({ ...score, id: index.ids[score.code] })) };
};
const scoreOf = (text: string, id: string) => rank(text).scores.find((score) => score.id === id);

describe('where a word stands', () => {
  test('title before symbol before summary; what has no word is not there', () => {
    expect(rank('refused').scores.map(({ id }) => id)).toEqual(['winsock/1', 'winsock/3', 'ras/4']);
  });
  test('a title that is said whole is better than one that is said in part', () => {
    expect(scoreOf('connection refused', 'winsock/1')!.score).toBeGreaterThan(scoreOf('connection', 'winsock/1')!.score);
  });
  test('a keyword of one word is asked for where it is the whole query and several common codes have it', () => {
    const own = makeIndex([
      { id: 'ras/1', title: 'Tunnel down', keywords: ['VPN', 'dialler'], frequency: 'common' },
      { id: 'ras/2', title: 'Wrong password', keywords: ['VPN'], frequency: 'common' },
      { id: 'ras/3', title: 'VPN line busy', keywords: ['dialler'], frequency: 'rare' },
    ]);
    const asked = (text: string) => rankWords(own, text).scores.flatMap((score) => (score.asked ? [own.ids[score.code]] : []));
    expect(asked('vpn')).toEqual(['ras/1', 'ras/2']);
    expect(asked('vpn password')).toEqual([]);
    expect(asked('dialler')).toEqual([]);
    expect(asked('tunnel')).toEqual([]);
  });
});

describe('how much of the query a code has', () => {
  test('all of it, some, with the number of words', () => {
    expect(scoreOf('connection refused', 'winsock/1')).toMatchObject({ covered: 1, matched: 2, phrase: 2, named: true });
    expect(scoreOf('connection refused', 'winsock/2')).toMatchObject({ matched: 1, phrase: 0, named: false });
    expect(scoreOf('connection refused', 'winsock/2')!.covered).toBeLessThan(0.6);
  });
  test('a rare word covers more than a common one', () => {
    expect(scoreOf('connection certificate', 'ras/4')!.covered).toBe(1);
    expect(scoreOf('connection buffer', 'winsock/3')!.covered).toBeGreaterThan(scoreOf('connection buffer', 'winsock/1')!.covered);
  });
  test('a word that nobody has takes its part', () => {
    expect(scoreOf('zzqqxx refused', 'winsock/1')!.covered).toBeLessThan(1);
    expect(scoreOf('zzqqxx refused', 'winsock/1')!.score).toBeLessThan(scoreOf('refused', 'winsock/1')!.score);
  });
});

describe('words that no code has', () => {
  test.each([
    ['connection refused', 0],
    ['zzqqxx refused', 0.5],
    ['zzqqxx', 1],
  ])('%s: %d of them', (text, unknown) => {
    expect(rank(text).unknown).toBe(unknown);
  });
  test('nothing asked is nothing found', () => {
    expect(rankWords(index, '')).toEqual({ scores: [], weight: 0, unknown: 0 });
    expect(rankWords(index, 'zzqqxx').scores).toEqual([]);
  });
});

describe('phrases', () => {
  test('words in a row count more than the same words apart', () => {
    expect(scoreOf('closed port', 'winsock/1')!.phrase).toBe(2);
    expect(scoreOf('port closed', 'winsock/1')!.phrase).toBe(0);
    expect(scoreOf('closed port', 'winsock/1')!.score).toBeGreaterThan(scoreOf('port closed', 'winsock/1')!.score);
  });
  test('a keyword of one word names the code, a title of two in part does not', () => {
    expect(scoreOf('refusal today', 'winsock/1')).toMatchObject({ phrase: 0, named: true });
    expect(scoreOf('buffer', 'winsock/3')).toMatchObject({ phrase: 0, named: false });
  });
  test('a phrase in the middle of a query is found', () => {
    expect(scoreOf('yesterday forcibly closed twice', 'winsock/2')).toMatchObject({ phrase: 2, named: true });
  });
});

describe('a query that is a title or a keyword, word for word', () => {
  test('the title', () => {
    expect(scoreOf('connection refused', 'winsock/1')).toMatchObject({ said: true, titled: true });
  });
  test('a keyword', () => {
    expect(scoreOf('closed port', 'winsock/1')).toMatchObject({ said: true, titled: false });
  });
  test('with a word more, or the same words apart', () => {
    expect(scoreOf('connection refused today', 'winsock/1')).toMatchObject({ said: false, titled: true });
    expect(scoreOf('refused connection', 'winsock/1')).toMatchObject({ said: false, titled: true });
    expect(scoreOf('connection', 'winsock/1')).toMatchObject({ said: false, titled: false });
  });
});

describe('words as they are typed', () => {
  test('the last one may be unfinished from three letters on, others from four', () => {
    expect(scoreOf('refused cer', 'ras/4')!.matched).toBe(2);
    expect(scoreOf('cer refused', 'ras/4')!.matched).toBe(1);
    expect(scoreOf('cert refused', 'ras/4')!.matched).toBe(2);
    expect(rank('ce').scores).toEqual([]);
  });
  test('one slip from five letters on, two from nine; what is right is better', () => {
    expect(rank('bufer').scores.map(({ id }) => id)).toEqual(['winsock/3']);
    expect(rank('bufr').scores).toEqual([]);
    expect(rank('bfufr').scores).toEqual([]);
    expect(rank('conectoin').scores.map(({ id }) => id)).toContain('winsock/1');
    expect(rank('bfufre').scores).toEqual([]);
    expect(scoreOf('bufer', 'winsock/3')!.score).toBeLessThan(scoreOf('buffer', 'winsock/3')!.score);
  });
  test('a mistyped word is meant, though it covers less', () => {
    expect(scoreOf('bufer small', 'winsock/3')).toMatchObject({ meant: 1, matched: 2 });
    expect(scoreOf('bufer small', 'winsock/3')!.covered).toBeLessThan(1);
    expect(scoreOf('buffer refused', 'winsock/1')!.meant).toBeLessThan(1);
  });
  test('a slip hides no ending', () => {
    expect(rank('refuesd').scores.map(({ id }) => id)).toContain('winsock/1');
  });
  test('plurals and other endings are the same word', () => {
    expect(rank('certificates expiring').scores[0]).toMatchObject({ id: 'ras/4', matched: 2 });
  });
});

test('the weight says how much a query tells', () => {
  expect(rank('certificate expired').weight).toBeGreaterThan(rank('connection').weight);
});

describe('in numbers', () => {
  /** Each word stands in one code, so that all weigh the same. */
  const even = makeIndex([
    { id: 'ras/1', title: 'Alpha bravo', keywords: ['charlie', 'delta echo'], symbol: 'ERROR_FOXTROT', summary: 'Golfing hoteliers' },
    { id: 'ras/2', title: 'India' },
    { id: 'ras/3', title: 'Juliet' },
    { id: 'ras/4', title: 'Kilogram' },
  ]);
  const measure = (text: string, id = 'ras/1') => rankWords(even, text).scores.find(({ code }) => even.ids[code] === id);
  const each = Math.log(1 + 4 / 1.5);
  const none = 0.5 * Math.log(1 + 4 / 0.5);

  test.each([
    ['a word of a title, which is half of it', 'alpha', 1 + 0.45 / 2],
    ['a title whole', 'alpha bravo', 1 + 0.45 + 0.5],
    ['a title whole, turned round', 'bravo alpha', 1 + 0.45],
    ['a keyword', 'charlie', 0.9],
    ['a keyword of two words', 'delta echo', 0.9 + 0.5],
    ['a word of it', 'echo', 0.9],
    ['a word of a symbol', 'foxtrot', 0.6],
    ['a word of a summary', 'golfing', 0.55],
    ['a word, and one of another code', 'charlie india', 0.45 * 0.5 ** 0.5],
    ['half a title, and one of another code', 'alpha india', 0.5 * 0.5 ** 0.5 + (0.45 * 0.5) / 2],
    ['a title whole among as many', 'alpha bravo india juliet', 0.5 * 0.5 ** 0.5 + 0.45 * 0.5 + 0.25],
    ['a word that is not finished', 'foxt', 0.75 * 0.6 * 0.75 ** 0.5],
    ['a word with a slip', 'foxtrit', 0.6 * 0.6 * 0.6 ** 0.5],
  ])('%s', (_, text, score) => {
    expect(measure(text)!.score).toBeCloseTo(score, 5);
  });

  test('a word that no code has takes half of what the rarest weighs', () => {
    const { scores, weight, unknown } = rankWords(even, 'charlie zzqqxx');
    expect(weight).toBeCloseTo(each + none);
    expect(unknown).toBe(0.5);
    expect(scores[0]).toMatchObject({
      covered: expect.closeTo(each / (each + none)),
      placed: expect.closeTo((0.9 * each) / (each + none)),
    });
  });

  test('a word that stands twice counts once', () => {
    expect(rankWords(even, 'charlie charlie').weight).toBeCloseTo(each);
    expect(measure('alpha alpha')!.matched).toBe(1);
  });

  test.each([
    ['alpx', false],
    ['alphq', true],
    ['kilogrm', true],
    ['kiolgrma', false],
    ['kilogrammme', true],
    ['kiligrams', true],
    ['jullet', true],
    ['julleit', false],
    ['indxx', false],
    ['jolietx', true],
    ['jlietxx', true],
    ['jolietxxx', true],
    ['jolietxxxx', false],
    ['ecqoxx', false],
  ])('“%s” may be one of ours: %s', (text, found) => {
    expect(rankWords(even, text).scores.length > 0).toBe(found);
  });
});
