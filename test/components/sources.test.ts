import { expect, test } from 'vitest';

import { nameSource, nameSources } from '../../src/components/sources.ts';

test.each([
  ['https://learn.microsoft.com/windows/win32/winsock/windows-sockets-error-codes-2', 'Windows sockets error codes · Microsoft'],
  ['https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-connect', 'connect() · winsock2.h'],
  ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4', 'RFC 9110, section-15.5.4'.replace('section-', '')],
  ['https://learn.microsoft.com/previous-versions/windows/dd197521(v=ws.10)', 'Microsoft, dd197521'],
  ['https://github.com/wine-mirror/wine/blob/master/dlls/ws2_32/tests/sock.c', 'sock.c · GitHub, wine-mirror/wine'],
  [
    'https://learn.microsoft.com/windows/win32/api/bits/nf-bits-ibackgroundcopyjob-setminimumretrydelay',
    'IBackgroundCopyJob::SetMinimumRetryDelay() · bits.h',
  ],
  ['https://learn.microsoft.com/windows/win32/api/bits/ne-bits-bg_job_state', 'BG_JOB_STATE (enumeration) · bits.h'],
  ['https://github.com/libuv/libuv/pull/2746', 'libuv/libuv, pull request 2746 · GitHub'],
  ['https://github.com/curl/curl/issues/3389', 'curl/curl, issue 3389 · GitHub'],
  ['https://support.microsoft.com/help/838438', 'KB 838438 · Microsoft'],
  ['https://jeffpar.github.io/kbarchive/kb/139/Q139288/', 'KB 139288 · jeffpar.github.io'],
  ['https://learn.microsoft.com/powershell/module/nettcpip/get-netroute', 'Get-NetRoute · PowerShell'],
  ['https://badssl.com/', 'badssl.com'],
  ['https://support.microsoft.com/topic/bits-jobs-are-failing-9b799288-36f2-52fb-b445-8276ebaf1e9d', 'BITS jobs are failing · Microsoft'],
])('%s is called %s', (url, name) => {
  expect(nameSource(url)).toBe(name);
});

test('two sources of a page never bear the same name', () => {
  const names = nameSources(['https://example.org/a/errors', 'https://example.org/b/errors']).map(({ name }) => name);
  expect(new Set(names).size).toBe(2);
});
