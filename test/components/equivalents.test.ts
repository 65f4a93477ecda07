import { expect, test } from 'vitest';

import { breakName, listEquivalents } from '../../src/components/equivalents.ts';

test('a row is a system, with its names as programs write them and their numbers', () => {
  const rows = listEquivalents({
    posix: 'ETIMEDOUT',
    linux: 110,
    win32: ['ERROR_SEM_TIMEOUT 121', 'ERROR_TIMEOUT 1460'],
    dotnet: 'TimedOut',
    rust: 'TimedOut',
    python: undefined,
    statusCode: 'RequestTimeout',
  });
  expect(rows.map(({ system, names }) => [system, ...names.map(({ name, number }) => `${name} ${number}`.trim())])).toEqual([
    ['posix', 'ETIMEDOUT'],
    ['linux', 'ETIMEDOUT 110'],
    ['win32', 'ERROR_SEM_TIMEOUT 121', 'ERROR_TIMEOUT 1460'],
    ['dotnet', 'SocketError.TimedOut'],
    ['rust', 'ErrorKind::TimedOut'],
    ['statusCode', 'HttpStatusCode.RequestTimeout'],
  ]);
});

test.each([
  ['a short name stays whole', 'ERROR_TIMEOUT', 'ERROR_TIMEOUT'],
  ['a long one breaks behind an underscore, as late as it may', 'ERROR_FILE_NOT_FOUND_HERE', 'ERROR_FILE_NOT_FOUND_<wbr>HERE'],
  ['behind a full stop', 'SocketError.ConnectionRefused', 'SocketError.<wbr>ConnectionRefused'],
  ['between words where there is nothing else', 'ConnectionRefusedByTheOther', 'ConnectionRefusedByThe<wbr>Other'],
])('%s', (_, name, broken) => {
  expect(breakName(name)).toBe(broken);
});
