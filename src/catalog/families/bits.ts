/** BITS: success and failure HRESULTs of FACILITY_BACKGROUNDCOPY (BitsMsg.h). */

import type { FamilyRules } from './family.ts';

export const bits = {
  name: 'BITS',
  breaks: 'transfer',
  ranges: [
    [0x00200000, 0x0020ffff],
    [0x80200000, 0x8020ffff],
  ],
  base: 'hex',
  hresult: 'self',
  forms: [],
  prefixes: ['BG_E', 'BG_S', 'BG'],
  requires: ['frequency'],
  everyday: false,
  topics: {
    any: ['bits', 'bitsadmin', 'bitstransfer', 'wsus', 'sccm', 'background intelligent transfer'],
    en: ['download job', 'transfer job'],
    fr: ['transfert intelligent', 'tache de transfert'],
  },
  // Success codes stand among the errors: by the code inside the HRESULT.
  sortBy: (value) => value & 0xffff,
} as const satisfies FamilyRules;
