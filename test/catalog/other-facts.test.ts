import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { checkOtherFacts } from '../../src/catalog/other-facts.ts';

const read = (id: string) => ({ id, file: `content/facts/${id}.json`, text: readFileSync(`content/facts/${id}.json`, 'utf8') });
const messages = (id: string, text: string) => checkOtherFacts([{ id, file: 'x.json', text }]).map(({ message }) => message);

test('the facts that are there pass', () => {
  expect(checkOtherFacts(['aliases', 'messages', 'names', 'unknown'].map(read))).toEqual([]);
});

test('what is no JSON is told once', () => {
  expect(messages('aliases', '{"called": [')).toEqual([expect.stringMatching(/^is no JSON \(.*\): correct it$/)]);
});

test('facts without their sources are told', () => {
  expect(messages('names', '{"headers": {}}')).toEqual([expect.stringMatching(/^sources: .*: correct it$/)]);
});

test('what the build could not read is told with its place', () => {
  const events = { sources: ['x'], called: [], curl: [], libuv: {}, events: [{ ids: ['1', 2], source: [], page: 'guides/bits' }] };
  expect(messages('aliases', JSON.stringify(events))).toEqual([expect.stringMatching(/^events\.0\.ids\.1: .*: correct it$/)]);
});
