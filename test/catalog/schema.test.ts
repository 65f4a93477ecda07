import { expect, test } from 'vitest';

import { codeSchema, comparisonSchema, familySchema, guideSchema, mapSchema } from '../../src/catalog/schema.ts';
import { makeEntry, makeFamily } from './sample.ts';

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

const long = (length: number) => 'x'.repeat(length);

test.each([
  ['a reply of 800 characters', { reply: { en: long(800), fr: 'x' } }],
  ['a keyword of four words', { keywords: { en: ['one two  three four'], fr: [] } }],
  ['a keyword that YAML reads as a number', { keywords: { en: [404], fr: [] } }],
  ['an address with letters that are written as codes', { sources: ['https://x.org/%C3%A9'] }],
  ['an address of 800 characters', { sources: [`https://x.org/${long(786)}`] }],
  ['a code in hex', { related: ['bits/0x8020000c'] }],
  ['a code without symbol, header and frequency', { symbol: undefined, header: undefined, frequency: undefined }],
])('lets %s pass', (_, change) => {
  expect(issues({ ...right, ...change })).toEqual([]);
});

test.each([
  ['a reply of 801', { reply: { en: long(801), fr: 'x' } }, 'reply.en: has more than 800 characters: shorten it'],
  ['a title of blanks', { title: { en: 'x', fr: ' ' } }, 'title.fr: is empty: write it'],
  ['an address of 801', { sources: [`https://x.org/${long(787)}`] }, 'sources.0: has more than 800 characters: shorten it'],
  ['an address that anybody can read along', { sources: ['http://x.org/'] }, 'sources.0: is no web address: write https://…'],
  [
    'a code of no character',
    { sources: ['https://x.org/%FF'] },
    'sources.0: is no web address: a % stands before what is no code of a character',
  ],
  ['hex in upper case', { related: ['bits/0x8020000C'] }, 'related.0: is no code: write family/number, as in its address'],
  ['a symbol in lower case', { symbol: 'wsaX' }, 'symbol: is no symbol: upper case, digits and _'],
  ['a header without its ending', { header: 'WinSock2' }, 'header: is no header: it ends in .h'],
  ['a day that is none', { checked: '2026-02-30' }, 'checked: is no date: write it as 2026-11-28'],
  ['a name with a sign', { aliases: ['a|b'] }, 'aliases.0: is no name: it holds a sign that no name has'],
])('and tells %s', (_, change, message) => {
  expect(issues({ ...right, ...change })).toEqual([message]);
});

test('what a code leaves out is empty', () => {
  const { symbol, status, verdict, where, checked, title, summary, reply, keywords, sources } = right;
  const none = { aliases: [], functions: [], homonyms: [], seen: [], alike: [], related: [], equivalents: {} };
  expect(codeSchema.parse({ symbol, status, verdict, where, checked, title, summary, reply, keywords, sources })).toMatchObject(none);
});

const text = { en: 'x', fr: 'x' };
const source = 'https://x.org/';
const row = { code: 'ras/1', answer: text, seen: text, from: text, who: text, check: text };
const step = { id: 'one', title: text };
const lanes = (steps: object[]) => ({ kind: 'lanes', title: text, summary: text, ends: { left: text, right: text }, steps });
const states = (...names: string[]) => ({
  kind: 'states',
  title: text,
  summary: text,
  states: names.map((name, value) => ({ name, value, kind: 'step', ...text })),
});
const verdicts = (...ids: string[]) => ({
  kind: 'verdicts',
  title: text,
  summary: text,
  classes: ids.map((id) => ({ id, from: 1, to: 1, title: text, note: text })),
});
const arrow = (more: object) => lanes([{ ...step, arrows: [{ label: 'x', from: 'left', ...more }] }, step]);

/** What is there at least, and what is one too few. */
test.each([
  ['a family’s page names a common code', familySchema, makeFamily().data, makeFamily({ data: { common: [] } }).data, 'common'],
  ['and has a group', familySchema, makeFamily().data, makeFamily({ data: { groups: [] } }).data, 'groups'],
  ['a map has two steps', mapSchema, lanes([step, step]), lanes([step]), 'steps'],
  ['or two states', mapSchema, states('A', 'B_c'), states('A'), 'states'],
  ['or two classes', mapSchema, verdicts('low', 'high-2'), verdicts('low'), 'classes'],
  ['a state has a name', mapSchema, states('A', '_b'), states('A', 'B c'), 'states.1.name'],
  ['an anchor is of words joined by hyphens', mapSchema, verdicts('a', 'b'), verdicts('a', 'B c'), 'classes.1.id'],
  ['an arrow gets somewhere', mapSchema, arrow({ reach: 1 }), arrow({ reach: 0 }), 'steps.0.arrows.0.reach'],
  ['and no farther than the other end', mapSchema, arrow({ reach: 100 }), arrow({ reach: 101 }), 'steps.0.arrows.0.reach'],
  ['a comparison has two codes', comparisonSchema, { question: text, codes: [row, row] }, { question: text, codes: [row] }, 'codes'],
  [
    'a guide has a source',
    guideSchema,
    { family: 'ras', title: text, summary: text, sources: [source] },
    { family: 'ras', title: text, summary: text, sources: [] },
    'sources',
  ],
])('%s', (_, schema, enough, less, field) => {
  expect(schema.safeParse(enough).error).toBeUndefined();
  expect(schema.safeParse(less).error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
});

test('an arrow gets to the other end, and a step fails nothing, unless it says so', () => {
  expect(mapSchema.parse(arrow({}))).toMatchObject({
    sources: [],
    steps: [{ calls: [], fails: false, codes: [], far: [], arrows: [{ reach: 100, lost: false }] }, { arrows: [] }],
  });
});
