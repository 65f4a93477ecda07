/** Another system numbers its errors or replies alike: SQL Server, SMTP, FTP, Oracle, the errno of Linux. */

import { findAntecedent } from '../antecedent.ts';
import { isNear } from '../reading.ts';
import { ownWords } from './own-words.ts';
import type { Signal } from './signal.ts';

/** What replies of FTP speak of, and statuses of HTTP do not (RFC 959, 4.2). */
const FTP_REPLY = /\bdata connection\b|\bconnexion de données\b/iu;

/** How far from a number another system counts, in characters. */
const REACH = 60;

export const foreign: Signal = {
  id: 'foreign',
  about: { en: 'another system', fr: 'un autre système' },
  find(place, family) {
    const { reading, token, before, after } = place;
    const { at } = findAntecedent(place);
    if (at !== undefined && /^errno$/i.test(reading.tokens[at].text))
      return reading.candidates[place.at].length > 0 && token.value < 10_000 ? undefined : 'errno';
    if (at !== undefined && isNear(reading.foreignAt, { ...reading.tokens[at], start: reading.tokens[Math.max(0, at - 2)].start }, 0))
      return 'foreign-label';
    // The replies of FTP and SMTP: three digits, then words; what says its own title is a status of HTTP.
    const isReply = /^[1-5]\d\d$/.test(token.text);
    if (isReply && FTP_REPLY.test(`${before}\n${after}`)) return 'foreign-label';
    const reply = isReply && /^(?:[ -]|\t)\p{L}/u.test(after) && ownWords.find(place, family) === undefined;
    if (reply && /\b(?:response|réponse)(?:\s*:|\])\s*$/iu.test(before)) return 'foreign-label';
    return isNear(reading.foreignAt, token, reply && before.trim() === '' ? 4 * REACH : REACH) ? 'foreign' : undefined;
  },
  yes: [
    'FTP Error ‹421›',
    'SQL Server error ‹691›, severity 14',
    '[Errno ‹2›] no such file',
    '‹550› mailbox not there (SMTP)',
    'ORA-01017, error ‹691›',
    'MySQL error ‹404›',
    'Response: ‹226› Transfer done',
    '[Response] ‹425› the transfer broke',
    'Command: PASV\n‹421› Too many users',
    'no data connection could be opened, code ‹425›',
    'code=‹426›, text="the data connection broke"',
    'la connexion de données ne s’ouvre pas, code ‹425›',
  ],
  no: [
    '(provider: Named Pipes Provider, error: 40 - no connection) (Microsoft SQL Server, Error: ‹53›)',
    'HTTP error ‹421›',
    '[WinError ‹10061›]',
    '[Errno ‹111›] refused',
  ],
};
