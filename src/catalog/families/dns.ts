/** DNS: 9001 to 9018 are 9000 plus the RCODE of the answer, the others are the client's and the server's own (winerror.h). */

import { FACILITY, type FamilyRules } from './family.ts';

export const dns = {
  name: 'DNS',
  breaks: 'name',
  ranges: [[9001, 9999]],
  base: 'decimal',
  hresult: FACILITY.win32,
  forms: ['decimal', 'hex'],
  prefixes: ['DNS_ERROR_RCODE', 'DNS_ERROR', 'DNS_INFO', 'DNS_WARNING', 'DNS_STATUS', 'DNS'],
  requires: ['frequency'],
  everyday: true,
  topics: {
    any: ['dns', 'dnsquery', 'resolve-dnsname', 'dnscmd', 'dnsserver', 'nslookup', 'rcode', 'zone'],
    en: ['name server', 'record', 'domain join'],
    fr: ['serveur de noms', 'enregistrement', 'jonction au domaine'],
  },
} as const satisfies FamilyRules;
