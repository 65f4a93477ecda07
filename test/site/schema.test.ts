import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';

import { readJson } from './pages.ts';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(readJson<object>('codes.schema.json'));

test('/codes.json keeps its schema', () => {
  validate(readJson('codes.json'));
  expect(validate.errors ?? []).toEqual([]);
});

test('the schema refuses what is wrong', () => {
  const [code] = readJson<object[]>('codes.json');
  expect(validate([{ ...code, verdict: 'maybe' }])).toBe(false);
  expect(validate([{ ...code, title: { en: 'x' } }])).toBe(false);
  expect(validate([{ ...code, frequency: 'weekly' }])).toBe(false);
  expect(validate([{ ...code, checked: 'today' }])).toBe(false);
  expect(validate([{ ...code, colour: 'red' }])).toBe(false);
});
