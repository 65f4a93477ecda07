/** IPsec and IKE: the negotiation of keys behind a VPN or a protected connection (winerror.h, 13000 to 13932). */

import { FACILITY, type FamilyRules } from './family.ts';

export const ipsec = {
  name: 'IPsec',
  breaks: 'remote-access',
  ranges: [[13000, 13999]],
  base: 'decimal',
  hresult: FACILITY.win32,
  forms: ['decimal', 'hex'],
  prefixes: ['ERROR_IPSEC_IKE', 'ERROR_IPSEC', 'ERROR'],
  requires: ['frequency'],
  everyday: true,
  topics: {
    any: ['ipsec', 'ike', 'ikev2', 'ikeext', 'vpn', 'l2tp', 'rasclient', 'wfp', 'strongswan', 'libreswan'],
    en: ['quick mode', 'main mode', 'tunnel'],
    fr: ['mode rapide', 'mode principal', 'tunnel'],
  },
} as const satisfies FamilyRules;
