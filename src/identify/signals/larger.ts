/** The number is only a part of something larger: a version, a date, an address, a path. Ends the matter. */

import type { Place } from '../reading.ts';
import type { Signal } from './signal.ts';
import { hasStage } from './stage.ts';

/** What stands directly before the number, and makes it a part. */
const BEFORE = [
  // GUID, thread after its time, drive or share, file in a path.
  /[{-][0-9a-f]*$/i,
  /\d{2}[.,:]\d+Z?\s*\[$|\[#$/,
  /[\\/][^\s\\/]*[\\/]$/,
  // host:port, [::1]:port, user@host
  /(?:[\p{L}\d\])]:|@)$/u,
  // PC-10061, #10061 after a letter
  /\p{L}[-#]$/u,
  // 1.10061; 2024-10-
  /\d[.]$/,
  /\d{1,4}[/-]\d{1,2}[/-]$/,
  // The zone of a time: 10:04:09 +0100
  /\d:\d{2}(?:[.,]\d+)? ?[+-]$/,
] as const;

/** New York, NY 10013. */
const STATE = /,\s*[A-Z]{2}\s$/;

/** What stands directly after it. */
const AFTER = [
  /^\.\p{L}/u,
  /^[:#]\d/,
  /^[/-]\d{1,2}[/-]\d/,
  /^\.\d/,
  /^,\d{1,2}(?!\d)/,
  /^,\s*\d+\.\d/,
  /^[-_]\p{L}/u,
  /^[\\/]\p{L}{2}/u,
  /^(?:-\d+)?\/(?:tcp|udp|[A-Z]{3,})\b/i,
] as const;

export const larger: Signal = {
  id: 'larger',
  about: { en: 'part of something larger', fr: 'partie d’autre chose' },
  find(place) {
    const { reading, at, token, before, after } = place;
    // Between blanks it is no part of a word, only of an address.
    if (/(?:^|\s)$/.test(before) && /^(?:\s|$)/.test(after)) return token.kind === 'decimal' && STATE.test(before) ? 'larger' : undefined;
    if (hasStage(place)) return undefined;
    const [guid, thread, ...others] = BEFORE;
    if (thread.test(before)) return 'larger';
    if (guid.test(before) && /^-[0-9a-f]{4}\b/i.test(after)) return 'larger';
    const previous = reading.tokens[at - 1];
    const glued = previous?.kind === 'word' && previous.end === token.start;
    if (glued && /^(?:(?:win)?(?:err(?:or|eur)?|wsa|code)|e)$/i.test(previous.text)) return undefined;
    // A key and its value: error:10061; a label knows better than a host’s name.
    const labelled = reading.kinds[at - 1] === 'error' || reading.kinds[at - 1] === 'code' || reading.kinds[at - 1] === 'failure';
    if (isSubStatus(place)) return undefined;
    if (/\p{L}\[$/u.test(before) && after.startsWith(']') && !labelled && isProgram(place)) return 'larger';
    if (token.kind !== 'hex' && token.kind !== 'signed') {
      if ([...others, STATE].some((pattern) => pattern.test(before) && !(labelled && /:$/.test(before)))) return 'larger';
      if (AFTER.some((pattern) => pattern.test(after))) return 'larger';
    } else if (/[\p{Script=Latin}\d_.]$/u.test(before) || /^[.]\d|^-[\p{L}\d]/u.test(after)) return 'larger';
    // 10061abc; but 691错误, 10061L in a program.
    return token.kind !== 'signed' && /^[\p{Script=Latin}_]/u.test(after) && !/^(?:L|U|UL|u|l)(?![\p{L}\d_])/u.test(after)
      ? 'larger'
      : undefined;
  },
  yes: [
    'Build ‹10061›.1',
    '5/11/‹2025›',
    '10.‹10054›.3',
    '{‹80072746›-10aa-4bcd-8888-001122334455}',
    'srv:‹10061›',
    '[::1]:‹10061›',
    'C:\\jobs\\‹10054›\\out',
    'PC-‹10061›',
    '‹10061›/tcp',
    '‹10054›_old',
    'New York, NY ‹10013›',
    'ann@‹10061›',
    '‹10061›,5 km',
    '‹10048›-b',
    '10:06:10.123 [‹10054›] start',
    '‹404›.html',
    '‹10060›:30',
    '[error] ‹10060›#0: *7 open() failed',
    'backup[‹10054›]: done',
    '[10:04:09 +‹0100›] done',
    '10:04:09.250+‹0400›',
    'sshd[‹10061›]: session opened',
    '‹404›.13 kg of flour',
    '‹500›.00',
    '‹10061›lib',
    'PC‹-2147014835›',
    '‹0x80072EE7›-report.txt',
    '‹0x80072EE7›.1',
  ],
  no: [
    'error:‹10061›',
    '(‹10061›)',
    'err‹10061›',
    'e‹10061›',
    '‹691›错误',
    '‹10061›,10054',
    'HTTP ‹404›.13',
    '‹404›.13',
    '‹500›.19 - Internal Server Error',
    'error[‹10061›]',
    'WSAECONNREFUSED[‹10061›]',
    'rasdial[‹691›]',
    'list [‹10061›]',
    '‹10061›.',
    '‹0x80072F8F›-0x20000',
    '‹0x80072F8F›_0x20000',
    '‹10061›L',
    '‹0x8007274D›UL',
    '‹-2147014835›',
  ],
};

/** sshd[10061]: a program and its process id, as syslog writes them; not a function, a symbol or RasDial[691]. */
function isProgram({ reading, at }: Place): boolean {
  return reading.topics[at - 1].length === 0 && reading.candidates[at - 1].length === 0;
}

/** 404.13 of IIS: a status and its detail, called so, or with nothing else on the line but a title. */
function isSubStatus({ token, before, after }: Pick<Place, 'token' | 'before' | 'after'>): boolean {
  if (!/^[45]\d\d$/.test(token.text) || !/^\.(?!0\d)\d{1,2}(?![\d.])/.test(after)) return false;
  return /(?:http|iis|status|statut|error|erreur)[\s:=]*$/i.test(before) || (before === '' && /^\.\d+(?:\s*$| [-–—] \p{L})/u.test(after));
}
