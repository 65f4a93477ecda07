import { expect, test } from 'vitest';

import { find, useSite, visit } from './browser.ts';

useSite();

/** Words that only the texts of pages hold, and pages that explain them: any of them is right first. */
const QUERIES: [query: string, ...pages: string[]][] = [
  ['backlog', 'winsock/10061'],
  ['SO_REUSEADDR', 'winsock/10048', 'winsock/10013', 'winsock/10022', 'compare/10048-10013'],
  ['NRPT', 'dns/9003', 'dns/9505', 'dns/9572', 'winsock/10061', 'winsock/11004', 'ras/868'],
  ['TIME_WAIT', 'winsock/10048', 'winsock/10055'],
  ['max_ranges', 'bits/0x80200013'],
  ['excludedportrange', 'winsock/10013', 'compare/10048-10013'],
  ['SO_LINGER', 'winsock/10035', 'winsock/10054', 'winsock/10058'],
  ['winnat', 'winsock/10013'],
  ['half-closed', 'winsock/10058'],
  ['Find-NetRoute', 'winsock/10065', 'winsock/10051', 'winsock/10060', 'win32/1231', 'compare/10050-10051-10065'],
  ['flushdns', 'winsock/11001', 'winsock/11002', 'dns/9003'],
  ['AssumeUDPEncapsulationContextOnSendRule', 'ras/809', 'ras/789', 'ras/792'],
  ['ProhibitIPSec', 'ras/791'],
  ['maxAllowedContentLength', 'bits/0x80200020', 'http/404', 'http/413'],
  ['BranchCache', 'bits/0x00200055', 'bits/0x80200044', 'bits/0x80200047', 'bits/0x80200042'],
  ['FIONBIO', 'winsock/10044', 'winsock/10035'],
  ['tracert', 'winsock/11013', 'winsock/10065', 'winsock/10060'],
  ['pathping', 'ras/829', 'ras/807', 'compare/806-807-809'],
  ['pare-feu furtif', 'winsock/10060'],
  ['plage de ports éphémères', 'winsock/10055', 'winsock/10048', 'winsock/10013'],
  ['Wireshark', 'ipsec/13824', 'winhttp/12031', 'ras/651', 'ras/949', 'ras/813'],
  ['TcpTestSucceeded', 'winsock/10061', 'winsock/10060', 'compare/10060-10061-10065', 'winsock/10013'],
  ['ioctlsocket', 'winsock/10014', 'winsock/10044', 'winsock/10050', 'winsock/10022', 'winsock/10038', 'winsock/10036', 'winsock/10093'],
  ['ETag', 'bits/0x80200073', 'http/412', 'http/428', 'http/304'],
];

test('words that only the texts hold lead to pages that explain them', { timeout: 240_000 }, async () => {
  const { page } = await visit('/search/');
  const missed: string[] = [];
  for (const [query, ...pages] of QUERIES) {
    const [first] = await find(page, query);
    if (!pages.some((path) => first === `/${path}/`)) missed.push(`${query}: ${first ?? 'nothing'}`);
  }
  console.log(`words of texts right first: ${QUERIES.length - missed.length} of ${QUERIES.length}`, missed);
  expect(missed.length / QUERIES.length).toBeLessThanOrEqual(0.1);
});
