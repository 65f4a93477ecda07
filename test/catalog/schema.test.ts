import { expect, test } from 'vitest';

import { codeSchema } from '../../src/catalog/schema.ts';
import { makeEntry } from './sample.ts';

const right = makeEntry().data;
const issues = (data: object) => codeSchema.safeParse(data).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test('a right front matter passes', () => {
  expect(issues(right)).toEqual([]);
});

test.each([
  ['a missing French title', { ...right, title: { en: 'x' } }, /^title\.fr: /],
  ['an empty summary', { ...right, summary: { en: '', fr: 'x' } }, /^summary\.en: is empty/],
  ['an unknown field', { ...right, colour: 'red' }, /colour/],
  ['an unknown verdict', { ...right, verdict: 'maybe' }, /^verdict: /],
  [
    'a keyword that is a sentence',
    { ...right, keywords: { en: ['one two three four five'], fr: [] } },
    /keywords\.en\.0: has more than 4 words/,
  ],
  ['a related code without its family', { ...right, related: ['10060'] }, /related\.0: is no code: write family\/number/],
  ['no source', { ...right, sources: [] }, /sources: is empty/],
  ['a source that is no address', { ...right, sources: ['msdn'] }, /sources\.0/],
  ['nothing at all', {}, /symbol|status/],
])('tells %s', (_, data, message) => {
  expect(issues(data).join('\n')).toMatch(message);
});
