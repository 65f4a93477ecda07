/** HTTP: the status codes of RFC 9110, as BITS judges them when a server application answers an upload. */

import { judgeStatus } from './http-verdict.ts';
import { FACILITY, type FamilyRules } from './family.ts';

export const http = {
  name: 'HTTP',
  breaks: 'transfer',
  ranges: [[100, 599]],
  base: 'decimal',
  hresult: FACILITY.http,
  forms: ['status'],
  prefixes: ['BG_E_HTTP_ERROR', 'HTTP_E_STATUS'],
  requires: ['frequency'],
  everyday: true,
  wraps: true,
  topics: {
    any: [
      'http',
      'https',
      'status',
      'iis',
      'nginx',
      'apache',
      'haproxy',
      'squid',
      'url',
      'proxy',
      'upload',
      'bits',
      'bitsadmin',
      'get',
      'post',
      'head',
      'put',
    ],
    en: ['web server', 'response', 'answered'],
    fr: ['serveur web', 'statut', 'reponse', 'renvoye', 'envoi'],
  },
  judge(status) {
    const { verdict } = judgeStatus(status);
    return verdict === 'success' ? 'progress' : verdict;
  },
  judgedBy: 'BITS',
  // RFC 9110, 15.2 and 15.3: 1xx is an interim answer, 2xx success.
  isFailure: (status) => status >= 300,
} as const satisfies FamilyRules;
