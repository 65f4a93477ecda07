import { describe, expect, test } from 'vitest';

import type { WordIndex } from '../../src/search/index-data.ts';
import { readText } from '../../src/search/read-text.ts';
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
