import { expect, test } from 'vitest';

import { cutShort, describePage, findPicture, writeTagline } from '../../src/components/head.ts';
import { toCode } from '../../src/catalog/code.ts';
import { makeEntry } from '../catalog/sample.ts';

test('a text is cut at a word, and only where it is too long', () => {
  expect(cutShort('one two three', 13)).toBe('one two three');
  expect(cutShort('one two three', 9)).toBe('one two…');
});

test('a text is cut at the end of a clause, where that leaves the better part', () => {
  expect(cutShort('Lost on the way, or the other machine is off.', 24)).toBe('Lost on the way…');
  expect(cutShort('Le délai est passé ; il réessaie seul.', 30)).toBe('Le délai est passé…');
  expect(cutShort('Now, the other machine is off or asleep.', 30)).toBe('Now, the other machine is off…');
});

test('a description keeps both languages within 200 characters', () => {
  const long = 'word '.repeat(60).trim();
  const text = describePage(toCode(makeEntry({ data: { summary: { en: long, fr: long } } })));
  expect(text.length).toBeLessThanOrEqual(200);
  expect(text.split(' · ')).toHaveLength(2);
});

test('the tagline names every family, and a page without a picture of its family takes the site’s', () => {
  const families = [{ name: { en: 'Winsock', fr: 'Winsock' } }, { name: { en: 'Certificates', fr: 'Certificats' } }];
  expect(writeTagline(families).en).toMatch(/, what to do: Winsock, Certificates\.$/);
  expect(writeTagline(families).fr).toMatch(/, que faire : Winsock, Certificats\.$/);
  const isThere = (path: string) => path === 'og/winsock.png';
  expect(['winsock', 'dns', undefined].map((family) => findPicture({ family }, isThere))).toEqual([
    'og/winsock.png',
    'og/site.png',
    'og/site.png',
  ]);
});

test('a code has a picture of its own only where the build is told that it will be drawn', () => {
  const code = { family: 'winsock', code: 'winsock/10061' };
  const isThere = (path: string) => path === 'og/winsock.png';
  expect(findPicture(code, isThere, true)).toBe('og/winsock/10061.png');
  expect(findPicture(code, isThere, false)).toBe('og/winsock.png');
  expect(findPicture({ family: 'winsock' }, isThere, true)).toBe('og/winsock.png');
});
