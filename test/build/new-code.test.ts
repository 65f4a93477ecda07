import { load } from 'js-yaml';
import { expect, test } from 'vitest';

import { codeSchema } from '../../src/catalog/schema.ts';
import { makeCode, writeCodeFile } from '../../src/build/new-code.ts';

const read = (text: string) => load(/^---\n([\s\S]*?)\n---\n/.exec(text)![1]) as object;

test('a new file has the facts, and the build says what is missing', () => {
  const data = read(
    writeCodeFile({
      number: '10061',
      symbol: 'WSAECONNREFUSED',
      header: 'WinSock2.h',
      functions: ['connect'],
      equivalents: { linux: 111 },
    }),
  );
  expect(data).toMatchObject({ symbol: 'WSAECONNREFUSED', header: 'WinSock2.h', functions: ['connect'], equivalents: { linux: 111 } });
  const missing = codeSchema.safeParse(data).error?.issues.map((issue) => issue.path.join('.'));
  expect(missing).toEqual(expect.arrayContaining(['verdict', 'where', 'title.en', 'title.fr', 'summary.en', 'reply.fr', 'sources']));
});

test.each([
  ['socks', '1', /is no family: use winsock/],
  ['winsock', '0x274d', /is no number of winsock/],
  ['winsock', '99999', /is no number of winsock: it has 6 to 997/],
  ['winsock', '10061', /is there already: edit it/],
])('%s %s is refused with the way out', (family, number, message) => {
  expect(() => makeCode(family, number)).toThrow(message);
});
