import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import type { TableFacts } from '../../src/build/data.ts';
import { counterOf, listCalled } from '../../src/identify/counted.ts';
import { isOwned } from '../../src/identify/owner.ts';
import { read } from '../../src/identify/reading.ts';
import { catalog } from '../content/entries.ts';
import { invent } from './invented.ts';

const facts = JSON.parse(readFileSync('content/facts/aliases.json', 'utf8')) as Omit<TableFacts, 'unknown'>;

test('every page that a fact names exists, with its section', () => {
  const codes = new Set(catalog.codes.map(({ id }) => id));
  const sections = new Set(catalog.guides.flatMap(({ id, halves }) => halves.en.map(({ key }) => `guides/${id}#${key}`)));
  const pages = [
    ...facts.called.map(({ code }) => code),
    ...facts.curl.flatMap(({ code }) => code ?? []),
    ...facts.events.map(({ page }) => page),
  ];
  expect(pages.filter((page) => !codes.has(page) && !sections.has(page))).toEqual([]);
});

describe('what the facts know of a number as somebody counts it', () => {
  const lookup = invent(
    { winsock: [{ number: '10061', symbol: 'WSAECONNREFUSED' }] },
    {
      called: [
        ['61', 'bits', 'guides/bits', 'event', ''],
        ['61', 'phone', 'guides/phone', 'event', ''],
        ['61', '', '', 'curl', 'CURLE_BAD_CONTENT_ENCODING'],
        ['20227', 'rasclient', 'guides/ras', 'event', ''],
        ['4231', '', 'winsock/10055', 'event', ''],
        ['260', 'rdp', 'winsock/11001', '', ''],
        ['12000', 'rdp', 'winsock/11001', '', ''],
      ],
    },
  );
  const pagesOf = (text: string, by: '' | 'curl' | 'event') => {
    const reading = read(text, lookup);
    return listCalled(
      reading,
      reading.tokens.findIndex(({ kind }) => kind === 'decimal'),
      by,
    ).map(([, , page, , name]) => page || name);
  };

  test.each([
    ['event 61 bits', 'event', ['guides/bits']],
    ['event 61', 'event', []],
    ['event 61 of the Phone', 'event', ['guides/phone']],
    ['Bits.Client 61', 'event', ['guides/bits']],
    ['curl: (61)', 'curl', ['CURLE_BAD_CONTENT_ENCODING']],
    ['event 20227', 'event', ['guides/ras']],
    ['event 4231', 'event', ['winsock/10055']],
    ['event 62 bits', 'event', []],
    ['rdp 260', '', ['winsock/11001']],
    ['260', '', []],
    ['12000', '', []],
  ] as const)('%s, by %s', (text, by, wanted) => {
    expect(pagesOf(text, by)).toEqual(wanted);
  });

  test('who counts is what the findings say', () => {
    expect(counterOf([{ strength: 'event' }])).toBe('event');
    expect(counterOf([{ strength: 'topic' }, { strength: 'exit-code' }])).toBe('curl');
    expect(counterOf([{ strength: 'error' }])).toBeUndefined();
    expect(counterOf([])).toBeUndefined();
  });
});

describe('a number belongs to whoever stands behind its labels', () => {
  const isCurls = (text: string) => {
    const { tokens, kinds } = read(text, invent({}));
    return isOwned(
      { text, tokens, kinds },
      tokens.findLastIndex(({ kind }) => kind === 'decimal'),
      (word) => word === 'curl',
    );
  };
  test.each(['curl 7', 'curl: (7)', 'curl error 7', 'curl failed with exit code 7', 'curl "error": 7'])('%s', (text) => {
    expect(isCurls(text)).toBe(true);
  });
  test.each(['curl on port 7', 'curl\n7', 'curl. Error 7', 'curl 6 7', 'curl | error 7', 'curl got an error with the exit code 7', '7'])(
    'not %j',
    (text) => {
      expect(isCurls(text)).toBe(false);
    },
  );
});
