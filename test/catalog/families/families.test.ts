import { expect, test } from 'vitest';

import {
  describeRanges,
  FAMILIES,
  FAMILY_IDS,
  isFamilyId,
  isInFamily,
  nameFamily,
  readNumber,
  showNumber,
  writeNumber,
} from '../../../src/catalog/families/index.ts';

test('a family is an id of ours, and nothing that every object has', () => {
  expect(['winsock', 'toString', '', 'Winsock'].map(isFamilyId)).toEqual([true, false, false, false]);
});

test('a name is the same in both languages, or one for each', () => {
  expect(nameFamily('winsock')).toEqual({ en: 'Winsock', fr: 'Winsock' });
  expect(nameFamily('cert')).toEqual({ en: 'Certificates', fr: 'Certificats' });
});

test.each(FAMILY_IDS)('%s holds the ends of its ranges, writes them as it reads them, and nothing beside them', (family) => {
  const { ranges, prefixes, topics } = FAMILIES[family];
  for (const [first, last] of ranges) {
    expect(first).toBeLessThanOrEqual(last);
    for (const value of [first, last]) {
      expect(isInFamily(family, value)).toBe(true);
      expect(readNumber(family, writeNumber(family, value))).toBe(value);
    }
    for (const value of [first - 1, last + 1]) expect(isInFamily(family, value)).toBe(false);
  }
  expect(describeRanges(family).split(', ')).toHaveLength(ranges.length);
  expect(prefixes.length).toBeGreaterThan(0);
  // Topics are compared with texts in lower case without accents.
  for (const word of Object.values(topics).flat()) expect(word).toMatch(/^[a-z0-9 '-]+$/);
});

test('numbers are read as the family writes them and no other way', () => {
  expect(['10061', '0', '010061', '0x274d', '10061 ', '-1'].map((text) => readNumber('winsock', text))).toEqual([
    10061,
    0,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(['0x80200013', '0x8020001D', '80200013', '0x13'].map((text) => readNumber('bits', text))).toEqual([
    0x80200013,
    undefined,
    undefined,
    undefined,
  ]);
  expect(writeNumber('bits', 0x00200017)).toBe('0x00200017');
  expect([showNumber('0x8020001d'), showNumber('10061')]).toEqual(['0x8020001D', '10061']);
  expect(describeRanges('winsock')).toBe('6 to 997, 10000 to 11999');
});

test('HTTP judges by BITS’s rule, and success is progress', () => {
  const { judge } = FAMILIES.http;
  expect([200, 404, 503].map((status) => judge!(status))).toEqual(['progress', 'fatal', 'transient']);
});

test('an HTTP status is a failure from 300 on', () => {
  expect([100, 200, 299, 300, 404].map((status) => FAMILIES.http.isFailure!(status))).toEqual([false, false, false, true, true]);
});
