/** RAS: RASBASE to ROUTEBASEEND of RasError.h and MprError.h. Windows' system error list gives most of these numbers another meaning. */

import { FACILITY, type FamilyRules } from './family.ts';

export const ras = {
  name: 'RAS',
  breaks: 'remote-access',
  ranges: [[600, 957]],
  base: 'decimal',
  hresult: FACILITY.win32,
  forms: ['decimal', 'hex'],
  prefixes: ['ERROR'],
  requires: ['frequency', 'phase'],
  everyday: true,
  topics: {
    any: [
      'ras',
      'vpn',
      'l2tp',
      'pptp',
      'sstp',
      'ikev2',
      'pppoe',
      'rasdial',
      'rasclient',
      'rasphone',
      'modem',
      'eap',
      'nps',
      'gre',
      'ipsec',
      'adsl',
      'ppp',
      'mschapv2',
      'radius',
    ],
    en: ['remote access', 'dial-up', 'dialup', 'dialed', 'broadband'],
    fr: ['acces a distance', 'bas debit', 'haut debit', 'numerotation', 'connexion reseau a large bande'],
  },
} as const satisfies FamilyRules;
