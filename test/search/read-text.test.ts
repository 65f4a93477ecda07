import { describe, expect, test } from 'vitest';

import type { WordIndex } from '../../src/search/index-data.ts';
import { readText } from '../../src/search/read-text.ts';
import { makeIndex } from './small-index.ts';
import { index, table } from './sources.ts';

const read = (text: string) =>
  readText(text, { table, index }).flatMap(({ id, reason, start, end }) => (id ? [{ id, reason, text: text.slice(start, end) }] : []));

describe('what a ticket says without a number', () => {
  test.each([
    ['wsarecv: An existing connection was forcibly closed by the remote host.', 'winsock/10054'],
    ['Sur le poste : « Hôte inconnu ». Rien d’autre.', 'winsock/11001'],
    ['java.net.SocketException: Software caused connection abort: socket write error', 'winsock/10053'],
  ])('%s', (text, id) => {
    expect(read(text).map((mark) => mark.id)).toEqual([id]);
  });
});

test('a success does not hide a failure', () => {
  const text = 'HTTP 200 OK\n« An existing connection was forcibly closed by the remote host »';
  expect(read(text).find(({ id }) => id === 'winsock/10054')).toMatchObject({
    reason: 'message',
    text: expect.stringContaining('existing connection was forcibly closed by the remote host') as string,
  });
});

test('a number beside a message names the code, whatever the message says', () => {
  expect(read('error 10061: An existing connection was forcibly closed by the remote host').map(({ id }) => id)).toEqual(['winsock/10061']);
});

test('several messages are told in their order, each once', () => {
  const text = 'No such host is known.\nAn existing connection was forcibly closed by the remote host.\nNo such host is known.';
  expect(read(text).map(({ id }) => id)).toEqual(['winsock/11001', 'winsock/10054']);
});

test('lines that differ in their numbers only are read once', () => {
  const seen = new Set<string>();
  const line = 'No such host is known. (4 ms)\n';
  expect(readText(line, { table, index, seen }).length).toBe(1);
  expect(readText(line.replace('4', '5'), { table, index, seen })).toEqual([]);
});

test('without an index only what is written is told', () => {
  expect(readText('10061 … No such host is known.', { table }).map(({ reason }) => reason)).not.toContain('message');
});

test('words that nobody knows are not compared with all that are known', () => {
  let compared = 0;
  const counting = (words: WordIndex): WordIndex => ({
    ...words,
    get stems() {
      compared++;
      return words.stems;
    },
  });
  const counted = { ...index, words: { en: counting(index.words.en), fr: counting(index.words.fr) } };
  const readCounted = (text: string) => readText(text, { table, index: counted }).length;
  expect(readCounted('Abcdefghi qrstuvwxy lmnopqrst. '.repeat(50))).toBe(0);
  expect(compared).toBe(0);
  readCounted('Protocol contradicts socket type xqzkvjwp.');
  expect(compared).toBeGreaterThan(0);
});

test.each(['', 'Bonjour, le colis est arrivé. Merci pour votre patience.', 'Meeting at 10:30 about the budget for next year.'])(
  'nothing is made of “%s”',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);

/** Codes with invented words, one family of which nobody takes a number alone (`ras`), and one whose numbers are rare (`winsock`). */
const small = makeIndex(
  [
    { id: 'winsock/11001', title: 'Alpha bravo charlie' },
    { id: 'winsock/10054', title: 'Delta echo foxtrot golf' },
    { id: 'winsock/10053', title: 'Quebec romeo sierra', frequency: 'rare' },
    { id: 'winsock/10057', title: 'Xx', keywords: ['november oscar papa'] },
    { id: 'ras/691', title: 'India juliet' },
    { id: 'ras/623', title: 'Kilo lima mike' },
    { id: 'ras/628', title: 'Kilo lima mike' },
  ],
  {
    messages: [
      { code: 'winsock/11001', words: { en: 'host known nobody such' } },
      { code: 'winsock/10054', words: { en: 'closed existing forcibly peer remotely' } },
      { code: 'winsock/10053', words: { en: 'aborted software twice' } },
      { code: 'ras/691', words: { en: 'denied password wrong' } },
    ],
    homonyms: [{ code: 'ras/623', words: { en: 'another meaning number quite' } }],
  },
);
const guess = (text: string, more: Partial<Parameters<typeof readText>[1]> = {}) =>
  readText(text, { table, index: small, ...more }).filter(({ reason }) => reason !== 'written');
const HOST = 'nobody such host known';

test('a guess stands where its words stand, in whatever block', () => {
  const text = `Hello.\n\nFirst zz: ${HOST}.\n \nexisting peer remotely forcibly closed`;
  expect(guess(text).map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
    ['winsock/11001', HOST],
    ['winsock/10054', 'existing peer remotely forcibly closed'],
  ]);
  const words = 'Hello you.\n\nZz: alpha bravo charlie.';
  expect(guess(words).map(({ id, reason, start, end }) => [id, reason, words.slice(start, end)])).toEqual([
    ['winsock/11001', 'words', 'alpha bravo charlie.'],
  ]);
});

describe('a number within 40 characters names the code', () => {
  const behind = (gap: number) => guess(`${HOST}${'-'.repeat(gap)}0x8007274D`).length;
  const before = (gap: number) => guess(`0x8007274D${'-'.repeat(gap)}${HOST}`).length;
  test('before or behind a message, and no farther', () => {
    expect([behind(3), behind(39), behind(40)]).toEqual([0, 0, 1]);
    expect([before(3), before(39), before(40)]).toEqual([0, 0, 1]);
  });
  test.each(['\n', '. ', '; ', '! '])('but not beyond %j', (sign) => {
    expect(guess(`${HOST}${sign}0x8007274D`)).toHaveLength(1);
    expect(guess(`0x8007274D${sign}${HOST}`)).toHaveLength(1);
  });
});

describe('words are asked', () => {
  const words = 'zz: alpha bravo charlie.';
  test('where nothing stronger stands in the text, and nothing was read before', () => {
    expect(guess(words)).toHaveLength(1);
    expect(guess(`${words}\nexisting peer remotely forcibly closed`).map(({ id }) => id)).toEqual(['winsock/10054']);
    expect(guess(`${words}\n\n0x8007274D`)).toEqual([]);
    expect(guess(words, { seen: new Set(['x']) })).toEqual([]);
  });
  test.each([
    ['two in a row are too few', 'india juliet', []],
    ['three in a row', 'delta echo foxtrot golf', ['winsock/10054']],
    ['three that are less than three quarters of the sentence', 'alpha bravo charlie zzaa zzbb zzcc', []],
    ['three that are three quarters of it', 'alpha bravo charlie india', ['winsock/11001']],
    ['a keyword of three words, beside one more', 'november oscar papa india', ['winsock/10057']],
    ['of two codes neither', 'kilo lima mike', []],
    ['a rare code', 'quebec romeo sierra', []],
    ['two sentences, each for itself', 'alpha bravo charlie. Delta echo foxtrot golf', ['winsock/11001', 'winsock/10054']],
    ['a title does not reach over a line', 'alpha bravo\ncharlie', []],
  ])('%s', (_, text, ids) => {
    expect(guess(text).map(({ id }) => id)).toEqual(ids);
  });
});

describe('messages', () => {
  test.each([
    ['of three words, whole', 'software aborted twice', ['winsock/10053']],
    ['of three words, but one', 'software aborted', []],
    ['of five words, but one', 'existing forcibly closed peer', ['winsock/10054']],
    ['of five words, but two', 'existing forcibly closed', []],
    ['of three words that anybody says', 'password denied wrong', []],
    ['the same where its family is spoken of', 'vpn: password denied wrong', ['ras/691']],
    ['another meaning of a number', 'quite another number meaning', []],
    ['the same where its family is spoken of', 'vpn: quite another number meaning', ['ras/623']],
    ['two on a line', `${HOST}; existing forcibly closed remotely peer`, ['winsock/11001', 'winsock/10054']],
  ])('%s', (_, text, ids) => {
    expect(guess(text).map(({ id }) => id)).toEqual(ids);
  });

  test('each is told once, at its first place', () => {
    const text = `${HOST} again.\n\nAnd then: ${HOST}.`;
    expect(guess(text).map(({ start }) => start)).toEqual([0]);
  });

  test('a code that is written is not guessed', () => {
    expect(guess(`0x80072AF9\n\n\n\n${'zz '.repeat(30)}\n${HOST}`)).toEqual([]);
  });
});

describe('lines', () => {
  const line = (at: number) => `${at}: ${HOST}\n`;
  test('that differ in their numbers and blanks only are read once', () => {
    const seen = new Set<string>();
    expect(guess(`${line(1)}${line(2)}`, { seen })).toHaveLength(1);
    expect(seen.size).toBe(1);
    expect(guess(`  ${line(33)}`.replaceAll(' ', '\t'), { seen })).toEqual([]);
    expect(guess(line(3), { seen })).toEqual([]);
  });
  test('of three thousand characters are looked at together, and no more', () => {
    const filler = (length: number) => `${'-'.repeat(length - 1)}\n`;
    const split = (length: number) => guess(`${filler(length)}existing forcibly closed\nremotely peer`).length;
    expect([split(2962), split(2963)]).toEqual([1, 0]);
  });
});
