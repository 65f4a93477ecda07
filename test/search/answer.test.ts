import { describe, expect, test } from 'vitest';

import { answer } from '../../src/search/answer.ts';
import type { TextHit } from '../../src/search/text-pages.ts';
import { makeIndex } from './small-index.ts';
import { index, table } from './sources.ts';

const ids = (query: string) => answer(query, { table, index }).results.map(({ id }) => id);

describe('common before rare', () => {
  test.each([
    ['timeout', ['winsock/10060', 'http/408']],
    ['vpn', ['ras/809', 'ras/800', 'ras/691', 'ras/789']],
  ])('%s shows %j', (query, wanted) => {
    expect(ids(query).slice(0, wanted.length).toSorted()).toEqual(wanted.toSorted());
  });
});

describe('a text that several messages begin with leads to the commonest of their codes', () => {
  test.each([
    ['The network connection between your computer and the VPN server', 'ras/809'],
    ['L2TP connection attempt failed because the security layer', 'ras/789'],
    ['The remote connection was denied because', 'ras/691'],
    ['The system could not find', 'ras/623'],
  ])('%s', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });
  test('but not where it is the whole of another', () => {
    expect(ids('The connection was terminated.')[0]).toBe('ras/668');
  });
});

describe('beside a code that the query names', () => {
  test.each([
    ['vpn error 13868', ['ipsec/13868']],
    ['error 12029 cannot connect', ['winhttp/12029']],
    ['12029: The network connection between your computer', ['winhttp/12029']],
    ['erreur 10060, le vpn ne répond pas', ['winsock/10060']],
  ])('other words are no guess at another one: %s', (query, wanted) => {
    expect(ids(query)).toEqual(wanted);
  });
  test('a whole message of Windows is none', () => {
    expect(ids('1231: An existing connection was forcibly closed by the remote host.')).toContain('winsock/10054');
  });
});

describe('what stands inside an answer of HTTP is the cause', () => {
  const message = 'An existing connection was forcibly closed by the remote host.';
  test.each([
    [`HTTP 502: ${message}`, ['winsock/10054', 'http/502']],
    [`(HTTP code 500) server error - push failed: read tcp: wsarecv: ${message}`, ['winsock/10054', 'http/500']],
    ['502 Bad Gateway, upstream: 0x80072EFD', ['winhttp/12029', 'http/502']],
    ['HTTP 404 not found', ['http/404']],
    ['HTTP Error 503. The service is unavailable.', ['http/503']],
  ])('%s', (query, wanted) => {
    expect(ids(query).slice(0, wanted.length)).toEqual(wanted);
  });

  test('a page that only its text knows does not say what happened', () => {
    const hits = [{ id: 'guides/x', score: 1, covered: 1, density: 1, language: 'en' as const, excerpt: [], title: { en: 'x', fr: 'x' } }];
    expect(answer('HTTP 404 backlog', { table, index, hits }).results.map(({ id }) => id)).toEqual(['http/404', 'guides/x']);
  });

  test('a code that names itself stays first', () => {
    expect(ids(`10061: ${message}`)[0]).toBe('winsock/10061');
  });
});

describe('what a number without a page is called speaks for no other code', () => {
  test.each(['error 5 access denied net use', 'error 5: Access is denied', 'access denied error 5'])('%s', (query) => {
    expect(ids(query)).toEqual([]);
  });
});

test('a plural behind a number like no other leaves its page as an offer', () => {
  expect(answer('10054 postes', { table, index }).results[0]).toMatchObject({ id: 'winsock/10054', exact: false, foundBy: 'part' });
  expect(answer('10061 files', { table, index }).identification.codes).toEqual([]);
  expect(ids('691 files')).toEqual([]);
  expect(ids('the 10061 files')).toEqual([]);
});

describe('what somebody else counts leads to the page that explains it, or to none', () => {
  test.each([
    ['event id 20226', ['guides/ras']],
    ['évènement 64 BITS', ['guides/bits']],
    ['EventID: 20271', []],
    ['event 62 bits', []],
    ['curl: (52)', []],
    ['curl: (52) Empty reply from server', []],
    ['curl error 51', []],
    ['CURLE_GOT_NOTHING', []],
    ['CURLE_OPERATION_TIMEDOUT', ['winsock/10060']],
  ])('%s', (query, wanted) => {
    expect(ids(query)).toEqual(wanted);
  });

  test('a guide is called by its title and opens at its section', () => {
    const [first] = answer('event 61 bits', { table, index }).results;
    expect(first).toMatchObject({ id: 'guides/bits', exact: true, section: 'read-the-error-on-the-client' });
    expect(first.title.fr).toContain('BITS');
  });

  test('the code in the text of an event comes alone, without its guide', () => {
    expect(ids('event 61 bits 0x80072EE7')[0]).toBe('winhttp/12007');
    expect(ids('event 61 bits 0x80072EE7')).not.toContain('guides/bits');
  });
});

describe('nonsense has no results', () => {
  test.each(['asdfgh', 'zzqqxx', 'qwertz', 'lorem ipsum dolor', '!!!', '', 'hg fx'])('%s', (query) => {
    expect(ids(query)).toEqual([]);
  });
});

describe('a text of another field has no results, though it has a word of ours', () => {
  test.each([
    'iPhone won’t sync photos',
    'npm ERR! code ERESOLVE unable to resolve dependency tree',
    'kubernetes pod evicted node pressure',
    'fichier verrouillé par un autre utilisateur',
    'the user profile cannot be loaded',
    'CS0246 the type or namespace name could not be found',
    'ERROR: duplicate key value violates unique constraint',
  ])('%s', (query) => {
    expect(ids(query)).toEqual([]);
  });
  test('but one that names a code in words has', () => {
    expect(ids('java.net.UnknownHostException: srv01')[0]).toBe('winsock/11001');
    expect(ids('redmine zzqqxx connection refused')[0]).toBe('winsock/10061');
  });
});

test('beside a code that the query names, only strong evidence counts', () => {
  const { results } = answer('10061 password', { table, index });
  expect(results[0]).toMatchObject({ id: 'winsock/10061', exact: true });
  expect(results.slice(1).every(({ score }) => score >= 0.5)).toBe(true);
});

test('the table alone answers numbers and names', () => {
  const { results } = answer('10061', { table });
  expect(results[0]).toMatchObject({ id: 'winsock/10061', exact: true, foundBy: 'identifier', how: 'exact' });
  expect(answer('connection refused', { table }).results.every(({ foundBy }) => foundBy !== 'words')).toBe(true);
});

test('a number that is something else does not hide the words', () => {
  expect(ids('firewall drops protocol 47 for pptp')).toContain('ras/806');
});

test('a title that begins with what is typed goes first', () => {
  expect(ids('connection ref')[0]).toBe('winsock/10061');
});

test('one slip is forgiven', () => {
  expect(ids('conection refsed')).toContain('winsock/10061');
});

test('a title that is the query, word for word, needs no topic, and no message explains it away', () => {
  expect(ids('port already in use')[0]).toBe('winsock/10048');
  expect(ids('connection timed out')[0]).toBe('winsock/10060');
  expect(ids('dns server does not answer')[0]).toBe('winsock/11002');
});

test('where nothing else is found, a title that a long text has word for word is', () => {
  expect(ids('since this morning the customer gets connection refused when opening the invoice app')).toEqual(['winsock/10061']);
});

test('how a result was found is told', () => {
  expect(answer('An existing connection was forcibly closed by the remote host', { table, index }).results[0]).toMatchObject({
    id: 'winsock/10054',
    foundBy: 'message',
    message: { language: 'en', kind: 'message' },
  });
  expect(answer('the machine actively refused us', { table, index }).results[0]).toMatchObject({ id: 'winsock/10061', exact: false });
});

describe('the beginning of a message leads to its code, whatever its words say of others', () => {
  test.each([
    ['The remote server is not responding', 'ras/638'],
    ['Your computer and the remote computer could', 'ras/732'],
    ['The authentication server did not respond to', 'ras/930'],
    ['Trop de références à un', 'winsock/10059'],
    ['impossible d’établir la connexion VPN. Le serveur VPN est peut-être inaccessible', 'ras/800'],
  ])('%s', (text, id) => {
    expect(ids(text)[0]).toBe(id);
  });
});

describe('what the text of the pages adds', () => {
  const hit: TextHit = {
    id: 'guides/winsock',
    score: 0.9,
    covered: 1,
    density: 1,
    language: 'en',
    excerpt: [{ text: 'backlog', found: true }],
    title: { en: 'A guide', fr: 'Un guide' },
  };
  test('a page that only the text knows is a result', () => {
    const { results } = answer('backlog', { table, index, hits: [hit] });
    expect(results.find(({ id }) => id === 'guides/winsock')).toMatchObject({ title: hit.title, foundBy: 'text', hit });
  });
  test('a code that the query names stays first', () => {
    const hits = [{ ...hit, id: 'winsock/10060' }];
    expect(answer('10061 backlog', { table, index, hits }).results[0].id).toBe('winsock/10061');
  });
});

test('a query of eight thousand signs is answered in a moment', () => {
  const start = performance.now();
  ids('connection '.repeat(800));
  ids('a'.repeat(8_000));
  expect(performance.now() - start).toBeLessThan(1_500);
});

describe('in numbers', () => {
  const hit = (id: string, more: Partial<TextHit> = {}): TextHit => ({
    id,
    score: 0.9,
    covered: 1,
    density: 1,
    language: 'en',
    excerpt: [],
    title: { en: id, fr: id },
    ...more,
  });
  const scores = (query: string, hits: TextHit[]) => answer(query, { table, index, hits }).results.map(({ id, score }) => [id, score]);

  test('forty results are given, no more', () => {
    const hits = Array.from({ length: 50 }, (_, at) => hit(`guides/x${at}`));
    expect(answer('zzqqxx', { table, index, hits }).results).toHaveLength(40);
  });
  test('the text of a page counts a tenth more than its words say', () => {
    expect(scores('zzqqxx', [hit('guides/x')])).toEqual([['guides/x', expect.closeTo(0.99)]]);
  });
  test('a result has a quarter of the best score, and a quarter at least', () => {
    const some = (...values: number[]) =>
      scores(
        'zzqqxx',
        values.map((score, at) => hit(`guides/${at}`, { score })),
      ).length;
    expect([some(0.23), some(0.22), some(1, 0.26), some(1, 0.24), some(2, 0.51), some(2, 0.49)]).toEqual([1, 0, 2, 1, 2, 1]);
  });
  test('beside a number that is something else, a page must have nine tenths of the words', () => {
    const covered = (share: number) => scores('zzqqxx 4711', [hit('guides/x', { covered: share })]).length;
    expect([covered(0.9), covered(0.89)]).toEqual([1, 0]);
    expect(scores('zzqqxx', [hit('guides/x', { covered: 0.1 })])).toHaveLength(1);
  });
  test('a title counts by how much of it is typed, from three letters on, without any index', () => {
    const typed = (query: string) => answer(query, { table }).results.find(({ id }) => id === 'winsock/10061');
    expect(typed('connection ref')).toMatchObject({ foundBy: 'words', exact: false, score: expect.closeTo(0.8 * (0.5 + (0.5 * 14) / 18)) });
    expect(typed('CONNEXION REFUSÉE')).toMatchObject({ score: expect.closeTo(0.8) });
    expect(answer('co', { table }).results).toEqual([]);
  });
  test('a code that is named has the score of what is certain', () => {
    expect(answer('10061', { table, index }).results[0]!.score).toBe(10);
    expect(answer('event 61 bits', { table, index }).results[0]!.score).toBe(10);
  });
});

describe('what a message counts, in numbers', () => {
  /** Messages of eight words; those of the first stand in no other, so that shares are counts. */
  const said = 'alpha bravo charlie delta echo foxtrot golf hotel'.split(' ');
  const own = makeIndex(
    [
      { id: 'winsock/10061', title: 'Xx' },
      { id: 'winsock/10060', title: 'Xx' },
      { id: 'winsock/10054', title: 'Xx', frequency: 'common' },
      { id: 'winsock/10053', title: 'Xx' },
    ],
    {
      messages: [
        { code: 'winsock/10061', words: { en: said.join(' ') } },
        { code: 'winsock/10054', words: { en: 'quebec romeo sierra tango uniform victor whisky yankee' } },
        { code: 'winsock/10053', words: { en: 'quebec romeo sierra tango papa oscar november mike' } },
      ],
      hints: [{ code: 'winsock/10060', words: { en: 'india juliet kilo lima' } }],
    },
  );
  const scores = (query: string, hits: TextHit[] = []) =>
    answer(query, { table, index: own, hits }).results.map(({ id, score, foundBy }) => [id, Number(score.toFixed(3)), foundBy]);
  const page = (score: number): TextHit => ({
    id: 'guides/x',
    score,
    covered: 1,
    density: 1,
    language: 'en',
    excerpt: [],
    title: { en: 'x', fr: 'x' },
  });

  test.each([
    ['whole', said.join(' '), [['winsock/10061', 3, 'message']]],
    ['begun', said.slice(0, 4).join(' '), [['winsock/10061', 2.25, 'message']]],
    ['whole, where it is guessed', 'india juliet kilo lima', [['winsock/10060', 1.35, 'message']]],
    [
      'begun like another, of which the commoner one goes first',
      'quebec romeo sierra tango',
      [
        ['winsock/10054', 2.435, 'message'],
        ['winsock/10053', 2.136, 'message'],
      ],
    ],
    ['nothing', 'alpha', []],
  ])('%s', (_, query, expected) => {
    expect(scores(query)).toEqual(expected);
  });

  test('the words that it explains speak for no page, those that it leaves do', () => {
    expect(scores(said.join(' '), [page(1)])).toEqual([['winsock/10061', 3, 'message']]);
    const [message, text] = scores(`${said.slice(0, 6).join(' ')} zzqqa zzqqb`, [page(1.5)]);
    expect(message).toEqual(['winsock/10061', 1.591, 'message']);
    expect(text).toEqual(['guides/x', expect.closeTo(1.5 * 1.1 * (1 - 0.606), 2), 'text']);
  });

  test('a page of a code adds to what its message says', () => {
    const [first] = answer(`${said.slice(0, 6).join(' ')} zzqqa zzqqb`, {
      table,
      index: own,
      hits: [{ ...page(1), id: 'winsock/10061' }],
    }).results;
    expect(first).toMatchObject({
      id: 'winsock/10061',
      foundBy: 'message',
      score: expect.closeTo(1.591 + 1.1 * (1 - 0.606), 2),
      message: { language: 'en' },
    });
  });
});
