import { describe, expect, test } from 'vitest';

import { findAmbiguity, judgeStatus } from '../../../src/catalog/families/http-verdict.ts';

/** The rule once more, as a table of ranges: written from the document, not from the code. */
const TABLE: [first: number, last: number, verdict: string][] = [
  [100, 199, 'transient'],
  [200, 200, 'success'],
  [201, 299, 'transient'],
  [300, 305, 'fatal'],
  [306, 306, 'transient'],
  [307, 307, 'fatal'],
  [308, 399, 'transient'],
  [400, 407, 'fatal'],
  [408, 409, 'transient'],
  [410, 499, 'fatal'],
  [500, 500, 'transient'],
  [501, 501, 'fatal'],
  [502, 504, 'transient'],
  [505, 505, 'fatal'],
  [506, 599, 'transient'],
];

describe.each(TABLE)('%i to %i', (first, last, verdict) => {
  test(`is ${verdict}`, () => {
    for (let status = first; status <= last; status++) expect([status, judgeStatus(status).verdict]).toEqual([status, verdict]);
  });
});

test('the table covers every status from 100 to 599 once', () => {
  const statuses = TABLE.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
  expect(statuses).toEqual(Array.from({ length: 500 }, (_, at) => 100 + at));
});

test('403 alone is never posted again', () => {
  const never = Array.from({ length: 500 }, (_, at) => 100 + at).filter((status) => judgeStatus(status).neverReposts);
  expect(never).toEqual([403]);
});

test('numbers beyond HTTP are every other status', () => {
  for (const status of [0, 99, 600, 999, 100000]) expect(judgeStatus(status)).toMatchObject({ verdict: 'transient', rule: 'other' });
});

test.each([
  [102, 'interim'],
  [202, 'other-success'],
  [308, 'permanent-redirect'],
  [429, 'later-by-http'],
  [404, undefined],
])('the ambiguity of %i is %s', (status, id) => {
  expect(findAmbiguity(status)).toBe(id);
});
