/** The system errors of winerror.h that stand in network tickets: shares, sign-in, domains, RPC. Not a list of all system errors. */

import { FACILITY, type FamilyRules } from './family.ts';

export const win32 = {
  name: { en: 'Windows network (Win32)', fr: 'Réseau Windows (Win32)' },
  breaks: 'sharing',
  ranges: [[1, 8999]],
  base: 'decimal',
  hresult: FACILITY.win32,
  forms: ['decimal', 'hex'],
  prefixes: ['ERROR', 'RPC_S', 'EPT_S'],
  requires: ['frequency'],
  everyday: true,
  topics: {
    any: ['smb', 'rpc', 'net use', 'netlogon', 'domain', 'mapped drive', 'system error', 'erreur systeme', 'kerberos', 'ntlm', 'unc'],
    en: ['network path', 'share', 'sign-in', 'logon'],
    fr: ['chemin reseau', 'partage', 'ouverture de session'],
  },
} as const satisfies FamilyRules;
