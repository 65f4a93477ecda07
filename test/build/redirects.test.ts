import { expect, test } from 'vitest';

import { writeRedirects } from '../../src/build/redirects.ts';
import { toCode } from '../../src/catalog/code.ts';
import { makeEntry } from '../catalog/sample.ts';

const make = (number: number, data: Parameters<typeof makeEntry>[0] = {}) => toCode(makeEntry({ id: `winsock/${number}`, ...data }));
const href = (path: string) => `/errors/${path}`;

test('a link of one meaning is a line, one of two meanings is none', () => {
  const links = [
    { name: '10061', codes: [make(10061)] },
    { name: 'two', codes: [make(10061), make(10060)] },
  ];
  expect(writeRedirects(links, href)).toBe('/errors/10061/ /errors/winsock/10061/ 301\n');
});

test('where there are too many, the common codes come first and the obsolete ones last', () => {
  const rare = make(10060, { data: { frequency: 'rare' } });
  const obsolete = make(10062, { data: { frequency: 'common', status: 'obsolete' } });
  const links = [
    ...Array.from({ length: 1999 }, (_, at) => ({ name: `rare-${at}`, codes: [rare] })),
    { name: 'gone', codes: [obsolete] },
    { name: '10061', codes: [make(10061)] },
  ];
  const lines = writeRedirects(links, href).trimEnd().split('\n');
  expect(lines).toHaveLength(2000);
  expect(lines[0]).toBe('/errors/10061/ /errors/winsock/10061/ 301');
  expect(lines.join()).not.toContain('/gone/');
});
