import { describe, expect, test } from 'vitest';

import { describes, isDescribed } from '../../src/identify/own-vocabulary.ts';
import { read } from '../../src/identify/reading.ts';
import { lookup } from './table.ts';

const refused = lookup.rows.get('winsock/10061')!;

describe('words speak of a code that has them in its symbol or its title', () => {
  test.each([
    [['refused'], true],
    [['refusal'], true],
    [['refusée'], true],
    [['conn'], true],
    [['con'], true],
    [['co'], false],
    [['connexion'], true],
    [['printer'], false],
    [['printer', 'refuses'], true],
    [[], false],
  ])('%j: %s', (words, wanted) => {
    expect(describes(words, refused)).toBe(wanted);
  });

  test('forms of one word agree in their first four letters', () => {
    const code = { ...refused, symbol: '', title: { en: 'Host up', fr: 'Hôte levé' } };
    expect(describes(['hosts'], code)).toBe(true);
    expect(describes(['hotel'], code)).toBe(true);
    expect(describes(['up'], code)).toBe(true);
    expect(describes(['upper'], code)).toBe(false);
    expect(describes(['hose'], code)).toBe(false);
  });
});

describe('a row is ours where half of its lines speak of their codes', () => {
  const isOurs = (...lines: string[]) => {
    const reading = read(lines.join('\n'), lookup);
    const [row] = reading.rows.values();
    return isDescribed(row, reading);
  };
  test.each([
    [['10048 address in use', '10060 timed out', '10061 refused'], true],
    [['10048 address in use', '10060 timed out', '10061 plums', '10054 pears'], true],
    [['10048 address in use', '10060 apples', '10061 plums', '10054 pears'], false],
    [['in use: 10048', 'apples', 'timed out: 10060', 'plums: 10061'], true],
    [['apples 10048', 'in use, timed out, refused', 'pears 10060', '-', 'plums 10061'], false],
    [['kAddrInUse = 10048', 'kTimedOut = 10060', 'kPlums = 10061'], true],
    // Only the line of a number speaks of it, and not for ever.
    [['10048 apples', '10060 address', '10061 timed'], false],
    [['10048', '10060', '10061'], false],
    [[`10048 ${'- '.repeat(245)}in use`, `10060 ${'- '.repeat(245)}timed`, '10061 plums'], true],
    [[`10048 ${'- '.repeat(250)}in use`, `10060 ${'- '.repeat(250)}timed`, '10061 plums'], false],
    [[`in use${' -'.repeat(245)} 10048`, `timed${' -'.repeat(245)} 10060`, '10061 plums'], true],
    [[`in use${' -'.repeat(250)} 10048`, `timed${' -'.repeat(250)} 10060`, '10061 plums'], false],
  ])('%j', (lines, wanted) => {
    expect(isOurs(...lines)).toBe(wanted);
  });
});
