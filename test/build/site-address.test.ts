import { expect, test } from 'vitest';

import { readSiteAddress } from '../../src/build/site-address.ts';

test.each([
  [{ SITE: 'https://errors.example.org' }, { site: 'https://errors.example.org', base: '/' }],
  [
    { SITE: 'https://errors.example.org/', BASE: '' },
    { site: 'https://errors.example.org', base: '/' },
  ],
  [
    { SITE: 'http://intranet:8080', BASE: 'errors' },
    { site: 'http://intranet:8080', base: '/errors/' },
  ],
  [
    { SITE: 'https://example.org', BASE: '/a/b-c_d.e' },
    { site: 'https://example.org', base: '/a/b-c_d.e/' },
  ],
  [
    { SITE: 'https://example.org', BASE: '/errors/' },
    { site: 'https://example.org', base: '/errors/' },
  ],
])('%j is read', (environment, address) => {
  expect(readSiteAddress(environment)).toEqual(address);
});

test.each([{}, { SITE: '' }])('without SITE, the builder is told what links will say', (environment) => {
  expect(readSiteAddress(environment)).toEqual({
    site: 'http://localhost:4321',
    base: '/',
    warning: expect.stringMatching(/^SITE is not set: sitemap, previews and copied links say http:\/\/localhost:4321 \(SITE=https/),
  });
});

test.each([
  'errors',
  'ftp://example.org',
  'https://',
  'https://exa mple.org',
  'https://me@example.org',
  'https://example.org/?a',
  'https://example.org/#a',
])('SITE=%s is refused', (SITE) => {
  expect(() => readSiteAddress({ SITE })).toThrow(`SITE must be an address such as https://errors.example.org (it is “${SITE}”)`);
});

test.each(['errors.example.org', 'intranet.example.org:8080', 'example.org/errors/'])('SITE=%s lacks its scheme', (SITE) => {
  expect(() => readSiteAddress({ SITE })).toThrow(`SITE lacks its scheme: write SITE=https://${SITE} (it is “${SITE}”)`);
});

test('a path in SITE is sent to BASE', () => {
  expect(() => readSiteAddress({ SITE: 'https://example.org/errors' })).toThrow(
    'SITE has a path: write SITE=https://example.org BASE=/errors/',
  );
});

test.each([
  ['https://example.org/errors/', /^BASE is an address, and the address goes into SITE: it must be a path such as \/errors\//],
  [
    'C:/Program Files/Git/errors/',
    /^BASE is a path of Windows \(Git Bash makes one of \/errors\/\): write it without the first slash, BASE=errors/,
  ],
  ['c:\\errors', /^BASE is a path of Windows/],
  ['/a//b/', /^BASE has two slashes in a row/],
  ['//errors/', /^BASE has two slashes in a row/],
  ['/../errors/', /^BASE steps up or stays with dots/],
  ['/./', /^BASE steps up or stays with dots/],
  ['/my errors/', /^BASE holds a space or a character/],
  ['/errors/?a', /^BASE holds a space or a character/],
])('BASE=%s is refused', (BASE, message) => {
  expect(() => readSiteAddress({ SITE: 'https://example.org', BASE })).toThrow(message);
});
