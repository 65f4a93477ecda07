import { describe, expect, test } from 'vitest';

import { findMessages } from '../../src/search/messages.ts';
import { index } from './sources.ts';

const first = (text: string) => {
  const [best] = findMessages(index, text);
  return best && { id: index.ids[best.code], language: best.language };
};

describe('a message is found in every language that the facts have', () => {
  test.each([
    ['A connection attempt failed because the connected party did not properly respond after a period of time', 'winsock/10060', 'en'],
    ['Une tentative de connexion a échoué car le parti connecté n’a pas répondu convenablement', 'winsock/10060', 'fr'],
    [
      'Ein Verbindungsversuch ist fehlgeschlagen, da die Gegenstelle nach einer bestimmten Zeitspanne nicht richtig reagiert hat',
      'winsock/10060',
      'de',
    ],
    ['一个套接字的访问权限不允许的方式做了一个访问套接字的尝试', 'winsock/10013', 'zh-CN'],
  ])('%s', (text, id, language) => {
    expect(first(text)).toEqual({ id, language });
  });
});

describe('however it arrives', () => {
  test.each([
    ['dial tcp 10.1.2.3:80: connectex: No connection could be made because the target machine actively refused it.', 'winsock/10061'],
    ['java.net.SocketException: Une connexion existante a dû être fermée par l’hôte distant (attempt 2 of 3)', 'winsock/10054'],
    ['An existing connection was forcibly clo', 'winsock/10054'],
    ['H?te inconnu', 'winsock/11001'],
    ['H\uFFFDte inconnu.', 'winsock/11001'],
    ['Une connexion ?tablie a ?t? abandonn?e par un logiciel de votre ordinateur h?te', 'winsock/10053'],
    ['AN EXISTING CONNECTION WAS FORCIBLY CLOSED BY THE REMOTE HOST', 'winsock/10054'],
  ])('%s', (text, id) => {
    expect(first(text)?.id).toBe(id);
  });
});

test('each of several messages is found at its place', () => {
  const lines = ['An existing connection was forcibly closed by the remote host.', 'No such host is known.'];
  const found = findMessages(index, lines.join('\n')).filter(({ score }) => score > 0.9);
  const at = (id: string) => found.find(({ code }) => index.ids[code] === id);
  expect(at('winsock/10054')?.end).toBeLessThan(lines[0].length);
  expect(at('winsock/11001')?.start).toBeGreaterThan(lines[0].length);
});

test('equal messages are all found, equally well', () => {
  const [a, b] = findMessages(index, 'Aucun autre résultat ne peut être retourné par WSALookupServiceNext.');
  expect([index.ids[a.code], index.ids[b.code]].toSorted()).toEqual(['winsock/10102', 'winsock/10110']);
  expect(a.score).toBe(b.score);
});

test.each(['', '   ', 'asdfgh', '10061', 'Hello', '?', '\uFFFD\uFFFD', 'The quick brown fox jumps over the lazy dog.'])(
  'nothing is made of “%s”',
  (text) => {
    expect(findMessages(index, text).filter(({ score }) => score > 0.6)).toEqual([]);
  },
);

test('two words of a message of three are no match', () => {
  expect(findMessages(index, 'timed out').every(({ score }) => score < 0.7)).toBe(true);
});

describe('a text that is the beginning of a message', () => {
  const best = (text: string) => findMessages(index, text).toSorted((a, b) => b.explained - a.explained || b.held - a.held)[0];

  test('is explained by it, articles or not', () => {
    expect(best('A required address was omitted from')).toMatchObject({ explained: 1, share: 1 });
    expect(best('required address omitted from')).toMatchObject({ explained: 1, share: 1 });
    expect(index.ids[best('Une demande d’envoi ou de réception de données').code]).toMatch(/^winsock\/1005[78]$/);
  });

  test('the fewer its words, the less', () => {
    const few = best('Une adresse nécessaire');
    const more = best('Une adresse nécessaire a été omise');
    expect(few.explained).toBeGreaterThan(0);
    expect(few.explained).toBeLessThan(more.explained);
  });

  test('a clause among others needs more words than a text by itself', () => {
    const alone = best('target machine actively refused');
    const beside = best('No route today; target machine actively refused; try again');
    expect(alone.explained).toBe(1);
    expect(beside.explained).toBeLessThan(1);
  });

  test('a word that the message has not speaks against it', () => {
    expect(best('A required address was omitted from the certificate').explained).toBeLessThan(0.7);
  });
});
