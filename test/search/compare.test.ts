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
