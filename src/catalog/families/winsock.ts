/** Winsock: 6 to 997 are Win32 numbers that WinSock2.h takes over, 10000 to 11999 are its own. */

import { FACILITY, type FamilyRules } from './family.ts';

export const winsock = {
  name: 'Winsock',
  breaks: 'connection',
  // The codes of name resolution, which the headers number from 11001 on; from 11005 on they are those of QoS.
  breaksElse: [{ breaks: 'name', range: [11001, 11004] }],
  ranges: [
    [6, 997],
    [10000, 11999],
  ],
  base: 'decimal',
  hresult: FACILITY.win32,
  forms: ['decimal', 'hex'],
  prefixes: ['WSA', 'WSAE'],
  requires: ['frequency'],
  everyday: false,
  topics: {
    any: ['winsock', 'socket', 'tcp', 'udp', 'connect', 'wsa', 'winerror'],
    en: ['connection', 'refused', 'listen', 'port'],
    fr: ['connexion', 'refusee', 'port'],
  },
} as const satisfies FamilyRules;
