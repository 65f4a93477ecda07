import { expect, test } from 'vitest';

import { nameSource, nameSources } from '../../src/components/sources.ts';

test.each([
  ['https://learn.microsoft.com/windows/win32/winsock/windows-sockets-error-codes-2', 'Windows sockets error codes · Microsoft'],
  ['https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-connect', 'connect() · winsock2.h'],
  ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4', 'RFC 9110, section-15.5.4'.replace('section-', '')],
  ['https://learn.microsoft.com/previous-versions/windows/dd197521(v=ws.10)', 'Microsoft, dd197521'],
  ['https://github.com/wine-mirror/wine/blob/master/dlls/ws2_32/tests/sock.c', 'sock.c · GitHub, wine-mirror/wine'],
])('%s is called %s', (url, name) => {
  expect(nameSource(url)).toBe(name);
});

test('two sources of a page never bear the same name', () => {
  const names = nameSources(['https://example.org/a/errors', 'https://example.org/b/errors']).map(({ name }) => name);
  expect(new Set(names).size).toBe(2);
});
