import { expect, test } from 'vitest';

import { cutAtWord, describePage } from '../../src/components/head.ts';
import { toCode } from '../../src/catalog/code.ts';
import { makeEntry } from '../catalog/sample.ts';

test('a text is cut at a word, and only where it is too long', () => {
  expect(cutAtWord('one two three', 13)).toBe('one two three');
  expect(cutAtWord('one two three', 9)).toBe('one two…');
});

test('a description keeps both languages within 200 characters', () => {
  const long = 'word '.repeat(60).trim();
  const text = describePage(toCode(makeEntry({ data: { summary: { en: long, fr: long } } })));
  expect(text.length).toBeLessThanOrEqual(200);
  expect(text.split(' · ')).toHaveLength(2);
});
