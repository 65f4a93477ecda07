import { expect, test } from 'vitest';

import { findBreak, isFailing } from '../../src/components/where.ts';

test.each([
  ['a service that answered through its host', ['service', true], { at: 4, key: false, answerFrom: 3 }],
  ['silence on the way', ['network', false], { at: 2, key: false }],
  ['a reset from the other computer', ['host', true], { at: 3, key: false, answerFrom: 3 }],
  ['a call in the program', ['program', undefined], { at: 0, key: false }],
  ['an account refused by the server', ['account', true], { at: 4, key: true, answerFrom: 3 }],
  ['an account that lacks a right here', ['account', undefined], { at: 1, key: true }],
  ['a place that the code does not say', ['unknown', undefined], { at: -1, key: false }],
] as const)('%s', (_, [where, answered], expected) => {
  expect(findBreak(where, answered)).toEqual(expected);
});

test('work that goes on is no failure, nor is a status that HTTP calls a success', () => {
  expect(isFailing({ family: 'winsock', value: 10061, verdict: 'transient' })).toBe(true);
  expect(isFailing({ family: 'winsock', value: 10035, verdict: 'progress' })).toBe(false);
  expect(isFailing({ family: 'http', value: 204, verdict: 'transient' })).toBe(false);
  expect(isFailing({ family: 'http', value: 503, verdict: 'transient' })).toBe(true);
});
