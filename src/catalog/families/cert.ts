/** Certificates and Schannel: HRESULTs of FACILITY_SECURITY (9) and FACILITY_CERT (11) (winerror.h). */

import type { FamilyRules } from './family.ts';

export const cert = {
  name: { en: 'Certificates', fr: 'Certificats' },
  breaks: 'security',
  ranges: [
    [0x80090300, 0x8009ffff],
    [0x800b0001, 0x800b01ff],
  ],
  base: 'hex',
  hresult: 'self',
  forms: [],
  prefixes: ['SEC_E', 'SEC_I', 'CRYPT_E', 'CERT_E', 'TRUST_E'],
  requires: ['frequency'],
  everyday: false,
  topics: {
    any: ['schannel', 'tls', 'ssl', 'ssp', 'sspi', 'certutil', 'crl', 'ocsp', 'sstp', 'authenticode', 'ldaperr'],
    en: ['certificate', 'revocation', 'trust', 'chain'],
    fr: ['certificat', 'revocation', 'chaine', 'approbation'],
  },
} as const satisfies FamilyRules;
