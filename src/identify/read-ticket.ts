/** Reads a ticket or a log: every code that is written in it, in place, and the look-alikes that are none. */

import { namesErrorAbroad } from './error-words.ts';
import { isForeignErrno, isNearFailure, judge, type Judgement } from './judge.ts';
import { resolveToken } from './resolve.ts';
import { scan, type Token } from './scan.ts';
import type { Lookup } from './table.ts';

export interface Mark {
  start: number;
  end: number;
  /** The code meant here; undefined for a number that only looks like one. */
  id?: string;
}

/** From here on a number is a Winsock code's own; 6, 8, 87 and 995 to 997 are everywhere. */
const DISTINCT = 10_000;

/** How far a number's talk of failure may be from it, in characters. */
const REACH = 90;

/** What must stand before an HTTP status for it to be one that somebody complains of. */
const SAYS_HTTP =
  /(?:http|status|statut|état|bits\w*|réponse|response|upload|envoi|serve(?:u)?r[^\n]{0,30}(?:returned|answered|renvoy\p{L}+|retourn\p{L}+|répond\p{L}*))[^\n]{0,24}$/iu;

/** What may follow one instead. */
const HTTP_FOLLOWS = /^[^\n]{0,12}\bhttp\b/i;

/** An access log names the method, the path and the version of HTTP before every status, good or bad. */
const ACCESS_LOG = /(?:http\/\d(?:\.\d)?"|\b(?:GET|POST|PUT|HEAD|DELETE) \S+)\s*$/i;

/** What must stand directly before 6, 8, 87 and their like. */
const SAYS_SMALL =
  /(?:winerror|os error|win32|last ?error|gle|wsa\w*|err(?:or|eur)?|case|returns?|renvoie|retourne)(?:[ _-]?(?:code|no|number|n°))?[\s:=#("'[{«]*$/iu;

/** What speaks of remote access near a RAS number; the numbers themselves are small and everywhere. */
const SPEAKS_OF_RAS =
  /\b(?:ras|vpn|l2tp|pptp|sstp|ikev2|pppoe|rasdial|rasclient|dial-?up|accès à distance|remote access|modems?|bas débit|haut débit|adsl|eap|nps|gre|ipsec|20227)\b/iu;

/** Or the word error directly before it. */
const SAYS_ERROR = /err(?:or|eur)?s?(?:[ _-]?(?:code|n°|no|num\w*))?[\s:=#("'\[{«]*$/iu;

/** How RAS numbers are strung together in a line that speaks of remote access: = 789, (809), puis 800. */
const STRUNG = /(?:[=>(|«"]|\b(?:puis|then|ou|or|et|and))\s*$/iu;

/** Other systems that number their errors alike. */
const FOREIGN = /\b(?:severity|sql server|ora-\d+|smtp|ftp|createprocess)\b/iu;

/** Names that are ordinary words when they stand alone. */
const EVERYDAY = /^(?!wsa)(?:[A-Z]?[a-z]+|PENDING)$/;

/**
 * Marks of a text, in order. Linear in its length.
 * @param text at most a megabyte or so: the caller cuts longer ones at line ends.
 */
export function readTicket(text: string, lookup: Lookup): Mark[] {
  return scan(text).flatMap((token): Mark[] => {
    const ids = isWritten(token) ? resolveToken(token, lookup) : [];
    const [id] = ids;
    if (id === undefined) return [];
    const { start, end } = token;
    return isCode(token, id, text) ? [{ start, end, id }] : token.kind === 'decimal' && token.value < DISTINCT ? [] : [{ start, end }];
  });
}

/** A word is a name only where it is written as one; a number may be one anywhere. */
function isWritten(token: Token): boolean {
  if (token.kind !== 'word') return !Number.isNaN(token.value);
  return (
    !EVERYDAY.test(token.text) &&
    (/[_.:]/.test(token.text) ||
      /^\p{Lu}{4,}\d*$/u.test(token.text) ||
      /^wsa\p{L}{4,}$/iu.test(token.text) ||
      /\p{Ll}\p{Lu}/u.test(token.text))
  );
}

function isCode(token: Token, id: string, text: string): boolean {
  if (token.kind === 'word') return !/^\s*:?\s*\[Errno \d{1,3}\]/.test(text.slice(token.end, token.end + 20));
  if (token.kind === 'signed') return true;
  const judgement = judge(token, text);
  if (judgement === 'other') return false;
  // An unsigned HRESULT in decimal is like nothing else; in hex, the judge has looked at what stands around it.
  if (token.value >= 2 ** 16) return judgement === 'code' || (token.kind === 'decimal' && token.value >= 2 ** 31);
  const before = text.slice(Math.max(0, token.start - REACH), token.start);
  if (token.value < DISTINCT && isForeignErrno(before)) return false;
  if (id.startsWith('http/')) {
    if (ACCESS_LOG.test(before)) return false;
    return token.kind === 'hex' ? /http/i.test(before) : SAYS_HTTP.test(before) || HTTP_FOLLOWS.test(text.slice(token.end, token.end + 24));
  }
  if (id.startsWith('ras/')) return isRas(token, text, judgement, before);
  if (token.value < DISTINCT) return judgement === 'code' && SAYS_SMALL.test(before);
  return judgement === 'code' || isNearFailure(token, text, REACH);
}

function isRas(token: Token, text: string, judgement: Judgement, before: string): boolean {
  const around = text.slice(Math.max(0, token.start - 2 * REACH), token.end + 2 * REACH);
  if (FOREIGN.test(around)) return false;
  const near = SPEAKS_OF_RAS.test(around);
  if (judgement !== 'code') return near && STRUNG.test(before);
  return near || SAYS_ERROR.test(before) || namesErrorAbroad(before, text.slice(token.end, token.end + 4));
}
