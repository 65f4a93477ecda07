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
  ['MaxUserPort', 'winsock/10055'],
  ['wevtutil', 'ras/856', 'ras/860'],
  ['LmCompatibilityLevel', 'ras/691'],
  ['MaxJobsPerUser', 'bits/0x80200049', 'bits/0x80200050', 'bits/0x80200051'],
  ['setspn', 'cert/0x80090322'],
  ['IPV6_V6ONLY', 'winsock/10047'],
  ['SO_BROADCAST', 'winsock/10013'],
  ['half-open', 'winsock/10052'],
  ['Content-Range', 'bits/0x8020001b', 'bits/0x8020006d', 'bits/0x80200013', 'http/206', 'http/416'],
  ['If-Match', 'http/412', 'http/428'],
  ['Retry-After', 'http/503', 'http/429'],
  ['captive portal', 'bits/0x80200053', 'http/511', 'http/302'],
  ['w32tm', 'cert/0x800b0101', 'cert/0x80090328', 'cert/0x80090324', 'dns/9017', 'winhttp/12037', 'winhttp/12175'],
  ['nltest', 'cert/0x80090304', 'dns/9003', 'dns/9501', 'win32/1265', 'win32/1311', 'win32/1355'],
  ['Get-DnsClientNrptPolicy', 'dns/9003', 'dns/9505', 'winsock/11033', 'winsock/11032', 'ras/868'],
  ['uploadReadAheadSize', 'http/413'],
  ['client_max_body_size', 'http/413'],
  ['proxy_read_timeout', 'http/504'],
  ['bitsadmin /reset', 'bits/0x80200001', 'bits/0x80200002'],
  ['SO_EXCLUSIVEADDRUSE', 'winsock/10048', 'winsock/10022', 'winsock/10013', 'compare/10048-10013'],
  ['SO_RCVTIMEO', 'winsock/10060'],
  ['DNSSEC', 'dns/9505', 'dns/9002', 'dns/9001', 'winsock/11032', 'winsock/11002'],
  ['dcdiag', 'dns/9717'],
  ['endpoint mapper', 'win32/1722'],
  ['mode avion', 'bits/0x80200010', 'winhttp/12163', 'winsock/10050', 'win32/1222'],
  ['accès conditionnel', 'ras/818', 'ras/819', 'ras/874', 'ras/875'],
  ['double authentification', 'ras/718'],
  ['hyperviseur', 'ras/763', 'ras/783'],
  ['fichier hosts', 'cert/0x80090322', 'winhttp/12038'],
  ['Get-SmbConnection', 'win32/64', 'win32/1219'],
  ['cmdkey', 'ras/804', 'win32/1219', 'win32/1326'],
  ['FD_SETSIZE', 'winsock/10024'],
  ['MAX_PATH', 'bits/0x80200021'],
  ['nbtstat', 'ras/642'],
  ['EDNS', 'dns/9001'],
  ['AllowInsecureGuestAuth', 'win32/1272'],
  ['RequireSecuritySignature', 'win32/1272'],
  ['HSTS', 'http/307', 'winhttp/12060'],
  ['CAPI2', 'ras/856', 'ras/860'],
  ['DefaultSecureProtocols', 'winhttp/12175'],
  ['MaxFieldLength', 'http/400'],
  ['SIO_UDP_CONNRESET', 'winsock/10054', 'win32/1234'],
  ['passerelle par défaut', 'winsock/10065', 'win32/1231'],
  ['scavenging', 'dns/9701', 'dns/9711', 'dns/9714'],
  ['conditional forwarder', 'dns/9603', 'dns/9609'],
  ['AXFR', 'dns/9752'],
  ['NegotiateDH2048', 'ipsec/13868'],
  ['Set-VpnConnectionIPsecConfiguration', 'ipsec/13868', 'ras/788'],
  ['netsh ras set tracing', 'ras/635'],
  ['split tunnel', 'ras/828'],
  ['tunnel d’appareil', 'ipsec/13801', 'ipsec/13806', 'ras/785', 'ras/805', 'ras/830', 'ras/831'],
  ['NTAuth', 'ras/853', 'ras/861'],
  [
    'WSAEventSelect',
    'winsock/10035',
    'winsock/10022',
    'winsock/10036',
    'winsock/10037',
    'winsock/10038',
    'winsock/10050',
    'winsock/10093',
    'guides/winsock',
  ],
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
