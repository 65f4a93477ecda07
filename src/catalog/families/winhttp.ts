/** WinHTTP and WinINet: both libraries number their errors from 12001 on (winhttp.h, WinInet.h); 12901 to 12907 are internal and have no page. */

import { FACILITY, type FamilyRules } from './family.ts';

export const winhttp = {
  name: 'WinHTTP',
  breaks: 'transfer',
  ranges: [[12001, 12193]],
  base: 'decimal',
  hresult: FACILITY.win32,
  forms: ['decimal', 'hex'],
  prefixes: ['ERROR_WINHTTP', 'ERROR_INTERNET', 'ERROR_HTTP', 'WININET_E', 'ERROR'],
  requires: ['frequency'],
  everyday: false,
  topics: {
    any: ['winhttp', 'wininet', 'windows update', 'wuahandler', 'winget', 'internetopen', 'proxy', 'https', 'ssl', 'tls', 'url'],
    en: ['secure channel', 'update'],
    fr: ['canal securise', 'mise a jour'],
  },
} as const satisfies FamilyRules;
