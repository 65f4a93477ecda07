import { expect, test } from 'vitest';

import { listComparisons } from '../../src/search/compare.ts';

const table = {
  comparisons: ['10060-10061-10065', '10061-10065', '403-404-409'].map((name) => ({ name, numbers: name.split('-') })),
};

test('comparisons that hold every named code, the shortest first', () => {
  expect(listComparisons(['winsock/10061'], table)).toEqual(['10061-10065', '10060-10061-10065']);
  expect(listComparisons(['winsock/10060', 'winsock/10061'], table)).toEqual(['10060-10061-10065']);
});

test('none where a code is in no comparison, or where nothing is named', () => {
  expect(listComparisons(['winsock/10060', 'http/404'], table)).toEqual([]);
  expect(listComparisons([], table)).toEqual([]);
});

test('three at most', () => {
  const many = { comparisons: [5, 2, 4, 3].map((count) => ({ name: `of ${count}`, numbers: ['1', '2', '3', '4', '5'].slice(0, count) })) };
  expect(listComparisons(['ras/1'], many)).toEqual(['of 2', 'of 3', 'of 4']);
});
