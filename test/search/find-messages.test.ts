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
