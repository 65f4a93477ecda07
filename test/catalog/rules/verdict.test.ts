import { expect, test } from 'vitest';

import { checkVerdict } from '../../../src/catalog/rules/verdict.ts';
import { makeEntry } from '../sample.ts';

test('a verdict that a document decides is held to it', () => {
  expect(checkVerdict(makeEntry({ id: 'http/429', data: { verdict: 'fatal' } }))).toEqual([]);
  expect(checkVerdict(makeEntry({ id: 'http/429', data: { verdict: 'transient' } }))).toEqual([
    { file: expect.any(String), line: 1, message: 'verdict: the rule of http makes 429 fatal: write fatal' },
  ]);
  expect(checkVerdict(makeEntry({ id: 'http/200', data: { verdict: 'progress' } }))).toEqual([]);
});

test('other families judge for themselves, and a path that is none is another rule’s affair', () => {
  expect(checkVerdict(makeEntry({ data: { verdict: 'fatal' } }))).toEqual([]);
  expect(checkVerdict(makeEntry({ id: 'socks/1' }))).toEqual([]);
});
