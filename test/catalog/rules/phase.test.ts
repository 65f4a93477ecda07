import { expect, test } from 'vitest';

import { checkPhase } from '../../../src/catalog/rules/phase.ts';
import { makeEntry } from '../sample.ts';

const both = { phase: 'connect', frequency: 'common' } as const;

test('a RAS code with both and another without pass', () => {
  expect(checkPhase(makeEntry({ id: 'ras/809', data: both }))).toEqual([]);
  expect(checkPhase(makeEntry())).toEqual([]);
});

test('tells what is missing, or too much', () => {
  expect(checkPhase(makeEntry({ id: 'ras/809' })).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^phase is missing: write one of device, connect/),
    expect.stringMatching(/^frequency is missing: write one of common/),
  ]);
  expect(checkPhase(makeEntry({ data: both }))[0].message).toMatch(/phase is for RAS codes only/);
});
