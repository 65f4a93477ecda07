import { expect, test } from 'vitest';

import { toCode } from '../../src/catalog/code.ts';
import { writeShortPage } from '../../src/components/short-page.ts';
import { makeEntry } from '../catalog/sample.ts';

const addresses = { href: (path: string) => `/${path}`, absoluteHref: (path: string) => `https://errors.example/${path}` };
const winsock = toCode(makeEntry());
const ras = toCode(makeEntry({ id: 'ras/600', data: { symbol: 'PENDING' } }));

test('one meaning: on to the code at once, with the true address for machines', () => {
  const html = writeShortPage({ name: '10061', codes: [winsock] }, addresses);
  expect(html).toContain('<meta http-equiv="refresh" content="0;url=/winsock/10061/">');
  expect(html).toContain('<link rel="canonical" href="https://errors.example/winsock/10061/">');
  expect(html).toContain('<meta name="robots" content="noindex">');
});

test('two meanings: nothing moves, and both are offered in both languages', () => {
  const html = writeShortPage({ name: '600', codes: [winsock, ras] }, addresses);
  expect(html).not.toMatch(/refresh|<script|canonical/);
  expect(html).toContain('href="/winsock/10061/"');
  expect(html).toContain('href="/ras/600/"');
  expect(html).toContain('Which code do you have?');
  expect(html).toContain('lang="fr"');
});
