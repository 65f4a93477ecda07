import { describe, expect, test } from 'vitest';

import { findMessages } from '../../src/search/messages.ts';
import { makeIndex } from './small-index.ts';

const index = makeIndex(
  ['winsock/1', 'winsock/2', 'ras/3', 'ras/4', 'ras/5'].map((id) => ({ id, title: 'x' })),
  {
    messages: [
      {
        code: 'winsock/1',
        words: { en: 'by closed connection existing forcibly host remote was', fr: 'connexion distant ete existante fermee hote par' },
      },
      { code: 'winsock/2', words: { en: 'host is known no such', 'zh-CN': '不 主机 知道 这样' } },
      { code: 'ras/3', words: { en: 'computer did not remote respond verify name is correct server' } },
    ],
    older: [{ code: 'ras/4', words: { en: 'gone line modem telephone' } }],
    hints: [{ code: 'ras/5', words: { en: 'driver missing tunnel virtual' } }],
  },
);
const find = (text: string) => findMessages(index, text).map((found) => ({ ...found, id: index.ids[found.code] }));

describe('both shares', () => {
  test('a whole message holds all and is held whole', () => {
    const [best] = find('An existing connection was forcibly closed by the remote host.');
    expect(best).toMatchObject({ id: 'winsock/1', kind: 'message', language: 'en', held: 1, share: 1, score: 1, explained: 1, count: 8 });
  });
  test('a part holds less of the message, words beside it take from the text’s', () => {
    const [part] = find('existing connection was forcibly');
    expect(part).toMatchObject({ share: 1, count: 4 });
    expect(part.held).toBeLessThan(0.7);
    const [beside] = find('existing connection was forcibly closed by remote host beautiful butterflies');
    expect(beside.held).toBeCloseTo(1);
    expect(beside.share).toBeLessThan(0.95);
  });
  test('the best comes first', () => {
    const scores = find('no such host is known; the remote computer did not respond').map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.length).toBeGreaterThan(1);
  });
  test('one word is no message', () => {
    expect(find('forcibly')).toEqual([]);
  });
  test('a word that stands twice counts once', () => {
    expect(find('host host known known')[0]?.count ?? 0).toBeLessThanOrEqual(2);
  });
});

describe('what a bag is counts', () => {
  test('an older message a little less, a hint clearly less', () => {
    expect(find('modem telephone line gone')[0]).toMatchObject({ id: 'ras/4', kind: 'older', score: 0.99 });
    expect(find('virtual tunnel driver missing')[0]).toMatchObject({ id: 'ras/5', kind: 'hint', score: 0.9 });
  });
});

describe('where a message stands', () => {
  test('its place is that of its sentence', () => {
    const text = 'socket.c: No such host is known (attempt 3)';
    const [best] = find(text);
    expect(text.slice(best.start, best.end)).toBe('No such host is known');
  });
  test('it may have two sentences', () => {
    expect(find('The remote computer did not respond. Verify the server name is correct.')[0]).toMatchObject({ id: 'ras/3', held: 1 });
  });
  test.each([
    'No such host is known.',
    '"No such host is known"',
    '[No such host is known]',
    '- No such host is known - again',
    'x -> no such host is known',
  ])('%s', (text) => {
    expect(find(text)[0]).toMatchObject({ id: 'winsock/2', held: expect.closeTo(1) as number });
  });
});

describe('words as they arrive', () => {
  test('the last one may be cut where the text has no full stop', () => {
    const cut = find('existing connection was forcibly clo');
    const ended = find('existing connection was forcibly clo.');
    expect(cut[0].count).toBe(5);
    expect(ended[0].count).toBe(4);
    expect(find('existing connection was forcibly clo…')[0].count).toBe(5);
    expect(find('existing connection was forcibly cl')[0].count).toBe(4);
  });
  test('letters that an encoding lost', () => {
    expect(find('Une connexion existante a ?t? ferm?e par l’h?te distant')[0]).toMatchObject({ id: 'winsock/1', language: 'fr', held: 1 });
    expect(find('existante ferm??e par l’h\uFFFDte')[0]).toMatchObject({ language: 'fr', count: 4 });
  });
  test('accents and capitals do not count', () => {
    expect(find('CONNEXION EXISTANTE ÉTÉ FERMÉE')[0]).toMatchObject({ language: 'fr', count: 4 });
  });
  test('articles are nobody’s: with them and without, the score is the same', () => {
    const [bare, full] = ['existing connection was forcibly closed', 'an existing connection was the forcibly closed'].map(
      (text) => find(text)[0],
    );
    expect(full.score).toBe(bare.score);
    expect(full.share).toBe(1);
  });
  test('a language without spaces is read by its own words', () => {
    const [best] = find('不知道这样的主机。');
    expect(best).toMatchObject({ id: 'winsock/2', language: 'zh-CN', count: 4, held: expect.closeTo(1) as number });
  });
});

/** Words that one message of eight has, and all of one weight, so that shares are counts. */
const SAID = 'alpha bravo charlie delta echo foxtrot golf hotel'.split(' ');
const even = makeIndex(
  ['winsock/1', 'winsock/2'].map((id) => ({ id, title: 'x' })),
  {
    messages: [
      { code: 'winsock/1', words: { en: SAID.join(' ') } },
      { code: 'winsock/2', words: { en: 'india juliet kilo lima mike november oscar papa' } },
    ],
  },
);
const say = (count: number, unknown = 0) => [...SAID.slice(0, count), ...Array.from({ length: unknown }, (_, at) => `zz${at}`)].join(' ');
const measure = (text: string) => findMessages(even, text).find(({ code }) => even.ids[code] === 'winsock/1');

describe('how well a message fits, in numbers', () => {
  test.each([
    [8, 0, 1, 1, 1],
    [6, 0, 0.75, 1, 0.804],
    [4, 0, 0.5, 1, 0.542],
    [2, 0, 0.25, 1, 0.175],
    [6, 2, 0.75, 0.882, 0.76],
    [8, 8, 1, 0.714, 0.833],
  ])('%i of its words, beside %i that nobody knows', (count, unknown, held, share, score) => {
    const found = measure(`${say(count, unknown)}.`)!;
    expect(found.held).toBeCloseTo(held, 3);
    expect(found.share).toBeCloseTo(share, 3);
    expect(found.score).toBeCloseTo(score, 3);
    expect(found.explained).toBeCloseTo(share ** 4 * Math.min(1, (count - 1) / 3), 2);
  });

  test.each([
    ['a text', '', [undefined, 1 / 3, 2 / 3, 1, 1]],
    ['a clause of one', 'zz zz. ', [undefined, undefined, 1 / 3, 2 / 3, 1]],
  ])('how surely %s is its beginning, by its words', (_, before, explained) => {
    const found = [1, 2, 3, 4, 5].map((count) => measure(`${before}${say(count)}.`)?.explained);
    explained.forEach((each, at) => (each === undefined ? expect(found[at]).toBeUndefined() : expect(found[at]).toBeCloseTo(each)));
  });

  test('a word of one letter, and a number, are none that nobody knows', () => {
    expect(measure(`${say(8)} z 7 12`)!.share).toBe(1);
    expect(measure(`${say(8)} zz`)!.share).toBeLessThan(1);
  });

  test('what lies beyond a message’s beginning counts a third', () => {
    const long = Array.from({ length: 100 }, (_, at) => `word${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`);
    const own = makeIndex([{ id: 'winsock/1', title: 'x' }], {
      messages: [{ code: 'winsock/1', words: { en: long.toSorted().join(' ') } }],
    });
    const each = own.messages.get('en')!.weights[0]!;
    const [found] = findMessages(own, `${long.slice(0, 40).join(' ')}.`);
    expect(found!.held).toBeCloseTo((40 * each) / (40 + (100 * each - 40) * 0.3));
  });
});

describe('how far a message reaches', () => {
  const apart = (count: number, between: string) => SAID.slice(0, count).join(between);
  test('eight pieces, no more', () => {
    expect(measure(apart(8, '. '))!.count).toBe(8);
    expect(measure(`alpha. alpha. ${apart(8, '. ')}`)!.count).toBe(8);
    expect(findMessages(even, `alpha. zz. zz. zz. zz. zz. zz. zz. ${SAID.slice(1).join(' ')}`).every(({ count }) => count < 8)).toBe(true);
  });
  test('it begins with a word that is known, and ends with one', () => {
    const text = `zz zz ${say(8)} zz`;
    expect(text.slice(measure(text)!.start, measure(text)!.end)).toBe(say(8));
  });
  test.each(['. ', '! ', '? ', '\n', ': ', ' - ', '; ', ' (', ' -> '])('“%s” ends a piece', (sign) => {
    const text = `zz zz${sign}${say(8)}`;
    expect(measure(text)).toMatchObject({ score: 1, start: text.indexOf('alpha'), end: text.length });
  });
  test.each([', ', ':', '-', ' / '])('“%s” does not', (sign) => {
    expect(measure(`zzqq${sign}${say(8)}`)!.share).toBeLessThan(1);
  });
});

describe('letters that are lost', () => {
  test('signs behind a word that is whole are none of it', () => {
    expect(measure('bravo alpha?')).toMatchObject({ count: 2 });
    expect(measure('bravo alpha\uFFFD charlie')).toMatchObject({ count: 3, share: 1 });
  });
  test('as many as there are signs, or half as many', () => {
    const ids = (text: string) => findMessages(even, text).length > 0;
    expect([ids('a?pha br?vo'), ids('a????a br???o'), ids('a?a b?o')]).toEqual([true, true, false]);
  });
});

test('a language without spaces is read word by word, the longest first, over what it does not know', () => {
  const own = makeIndex([{ id: 'winsock/1', title: 'x' }], { messages: [{ code: 'winsock/1', words: { ja: '主机 主 知道 道' } }] });
  const text = 'x 主机们知道道';
  const [found] = findMessages(own, text);
  expect(found).toMatchObject({ count: 3, start: 2, end: text.length, share: 1 });
});

test('a word that may be two weighs what the commoner one does', () => {
  const own = makeIndex(
    ['winsock/1', 'winsock/2', 'winsock/3'].map((id) => ({ id, title: 'x' })),
    {
      messages: [
        { code: 'winsock/1', words: { en: 'alpha bravo' } },
        { code: 'winsock/2', words: { en: 'aspha charlie' } },
        { code: 'winsock/3', words: { en: 'aspha delta' } },
      ],
    },
  );
  for (const text of ['a?pha charlie', 'a?pha bravo']) expect(findMessages(own, text)[0]).toMatchObject({ held: 1, share: 1 });
});
