import { expect, test } from 'vitest';

import { readStatus } from '../../src/identify/read-status.ts';

test.each([
  ['409', 409],
  ['HTTP 409', 409],
  ['HTTP/1.1 409 Conflict', 409],
  ['0x80190199', 409],
  ['80190199', 409],
  ['-2145844839', 409],
  ['2149122457', 409],
  ['BG_E_HTTP_ERROR_409', 409],
  ['599', 599],
])('%s is %i', (text, status) => {
  expect(readStatus(text)).toBe(status);
});

test.each(['', 'abc', '99', '600', '10061', '0x8007274D', '0x80190001', '-1', '9'.repeat(400)])('%s is none', (text) => {
  expect(readStatus(text)).toBeUndefined();
});
