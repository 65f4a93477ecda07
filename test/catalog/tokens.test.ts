import { expect, test } from 'vitest';

import { blankFences, compareCounts, listCodeSpans, listFences, listNumbers, withoutCode } from '../../src/catalog/tokens.ts';

const TEXT = 'On `connect`, wait 30 s (3,600 ms).\n\n1. IPv4 and 10.0.0.1\n\n```c\nint x = 5; /* `no` */\n```\n';

test('fences, code spans and numbers are told apart', () => {
  expect(listFences(TEXT)).toEqual(['```c\nint x = 5; /* `no` */\n```']);
  expect(listCodeSpans(TEXT)).toEqual(['connect']);
  expect(listNumbers(TEXT)).toEqual(['30', '3600', '10.0.0.1']);
});

test('numbers are the same in both languages’ writing', () => {
  expect(listNumbers('5 000 et 1,5')).toEqual(listNumbers('5,000 and 1.5'));
});

test('compareCounts tells what stands more often on one side', () => {
  expect(compareCounts(['a', 'b', 'b'], ['b', 'a', 'c'])).toEqual([
    { item: 'b', left: 2, right: 1 },
    { item: 'c', left: 0, right: 1 },
  ]);
});

test.each([
  ['no break: 5\u00a0000 and 5\u202f000', ['5000', '5000']],
  ['1,5 and 12,34', ['1.5', '12.34']],
  ['1,000,000', ['1000000']],
  ['1,0000', ['1.0000']],
  ['[cause 2](/winsock/10065/#cause-2)', ['2']],
  ['1. one\n  2. two\n10.5 s', ['10.5']],
  ['IPv6, x64, A_1 and v1.2', []],
  ['`7` and 8', ['8']],
])('the numbers of %j', (text, numbers) => {
  expect(listNumbers(text)).toEqual(numbers);
});

test('code is left out, fences line by line where lines count', () => {
  expect(withoutCode('a `b` c\n```\nd\n```\ne')).toBe('a   c\n\ne');
  expect(blankFences('a\n```\nd\n```\n`e`')).toBe('a\n\n\n\n`e`');
});
