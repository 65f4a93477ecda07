import { expect, test } from 'vitest';

import { listSources } from '../../src/build/check-sources.ts';

test('every source of the content is listed with the files that name it', () => {
  const sources = listSources('content');
  expect(sources.get('https://learn.microsoft.com/windows/win32/winsock/windows-sockets-error-codes-2')).toContain(
    'codes/winsock/10061.md',
  );
  expect([...sources.keys()].every((url) => URL.canParse(url))).toBe(true);
});
