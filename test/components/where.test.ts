import { expect, test } from 'vitest';

import { findBreak } from '../../src/components/where.ts';

test.each([
  ['a service that answered through its host', ['service', 'transient', true], { at: 4, key: false, working: false, answerFrom: 3 }],
  ['silence on the way', ['network', 'transient', false], { at: 2, key: false, working: false }],
  ['a reset from the other computer', ['host', 'transient', true], { at: 3, key: false, working: false, answerFrom: 3 }],
  ['a call that is still at work', ['program', 'progress', undefined], { at: 0, key: false, working: true }],
  ['an account refused by the server', ['account', 'fatal', true], { at: 4, key: true, working: false, answerFrom: 3 }],
  ['an account that lacks a right here', ['account', 'fatal', undefined], { at: 1, key: true, working: false }],
] as const)('%s', (_, [where, verdict, answered], expected) => {
  expect(findBreak(where, verdict, answered)).toEqual(expected);
});
