import { expect, test } from 'vitest';

import { compareCounts, listCodeSpans, listFences, listNumbers } from '../../src/catalog/tokens.ts';

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
