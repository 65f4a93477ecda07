import { expect, test } from 'vitest';

import { checkRequired } from '../../../src/catalog/rules/required.ts';
import { makeEntry } from '../sample.ts';

const both = { phase: 'connect', frequency: 'common' } as const;

test('a code with what its family requires passes', () => {
  expect(checkRequired(makeEntry({ id: 'ras/809', data: both }))).toEqual([]);
  expect(checkRequired(makeEntry())).toEqual([]);
});

test('tells what is missing, or too much', () => {
  expect(checkRequired(makeEntry({ id: 'ras/809', data: { frequency: undefined } })).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^phase is missing: write one of device, connect/),
    expect.stringMatching(/^frequency is missing: write one of common/),
  ]);
  expect(checkRequired(makeEntry({ data: both }))[0].message).toMatch(/phase is not for codes of winsock/);
});
