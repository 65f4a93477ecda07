/** Judges by the words around it whether a number in a text is an error code, or a port, a process, a duration … */

import { namesErrorAbroad } from './error-words.ts';
import type { Token } from './scan.ts';

export type Judgement = 'code' | 'possible' | 'other';

/** How far before and after a token its context reaches, in characters. */
const BEFORE = 60;
const AFTER = 24;

/** Words, directly before a number, that make it an error code. English and French, as logs and people write them. */
const SAYS_CODE =
  /(?:\breason code|\bcode de raison|\b(?:win|wsa|os|last|socket|sys|winsock|vpn|ras|bits|error|err|http|rasdial)[ _-]?(?:error|erreur|err|eror|code)|\b(?:errors?|err?eure?s?|eror|errno|err|erno|winerror|h_?e+r+no|hr|hresult|exception|wsa|winsock|ras|vpn|bits|bitsadmin|http|exit|return|retour|returned|failed|failure|échoué|échec|returns?|renvoie|renvoient|retourne|gives?|donne|affiche|shows?|montre|got|status|statut|socketexception|gle|rc|lasterror|wsagetlasterror|getlasterror|\w*errorcode|code|codes))\s*(?:(?:is|was|est|of|de|d['’]erreur|d['’]err|système|system|number|no|n°|num|code|value|message|with|avec|le|the|type|id|returned|renvoyé|retourné|on|failure|termination|en cas d(?:['’]échec|e défaillance)|est|de raison)\s*)*[\s:=#("'\[{<,«-]*(?:0x)?$/iu;

/** Words, directly before a number, that make it something else. */
const SAYS_OTHER =
  /(?:\b(?:ports?|pid|tid|process(?:us)?|thread|line|ligne|lines|col|column|page|version|build|kb|rfc|année|year|room|bureau|bâtiment|ticket|case|inc|incident|poste|event ?id|eventid|id d['’]événement|événement|event|code postal|cp|tél|tel|retry|attempt|tentative|size|taille|length|longueur|offset|seq|took|en|after|après|pendant|for|timeout[ :=]*of|timeout[ :=]*|rva|rid|token|user ?id|uid|ref|réf|serial|sku|level|layer|raison|reason|mtu|ttl|tls|limit|listen(?:s|ing)? on|écoute (?:sur|en)|arguments?|args|image|capteur|sensor|sonde|windows|win|office|server|sql|java|python|node|ipv|udp|tcp)\s*(?:d['’]|de |of |number |no |n° ?|num |id ?|is |est |défaillant |[:=#(\[{"'] ?)*)$/iu;

/** A state of the United States before its postal code: New York, NY 10013. */
const STATE = /,\s*[A-Z]{2}\s$/;

/** What follows a quantity: a unit, or more of a larger number. */
const UNIT =
  /^\s?(?:ms|µs|us|ns|s|sec|secs|seconds?|secondes?|min|mins|minutes?|h|hours?|heures?|days?|jours?|bytes?|octets?|[kmgt]?i?[bo]|kbps|mbps|hz|mhz|ghz|px|rows?|lignes?|fois|times|items?|%|€|\$|°|rps|th|fps)(?![\p{L}\d])/iu;

/** Words anywhere near that speak of a failure. */
const SPEAKS_OF_FAILURE =
  /(?:err(?:or|eur)?s?\b|errno|\bfail|exception|échou|échec|socket|winsock|\bwsa|winerror|refus|time[d-]? ?out|unable|cannot|can['’]?t\b|impossible|abort|\breset|denied|unreachable|inaccessible|injoignable|\bKO\b|crash|plant[eé]|hresult|\bhr\b|connect(?:ion)?(?:ex)? (?:failed|lost|error|refused)|\b(?:vpn|l2tp|pptp|sstp|ikev2|pppoe|rasdial|bits\w*)\b)/iu;

/** A count of things: 10048 câbles, 10061 files. */
const QUANTITY = /^\s+(?!(?:dans|sans|puis|après|mais|plus|vers|depuis|alors|was|this|des|les|errors|erreurs)\b)\p{Ll}{3,}s\b/u;

/** What is true of the place where a token stands. */
interface Context {
  before: string;
  after: string;
}

/**
 * Judges a numeric token in its text. Names need no judgement: they mean only themselves.
 * `other` where the surroundings say what else it is; `code` where they say that it is one; `possible` else.
 */
export function judge(token: Token, text: string): Judgement {
  const context = { before: text.slice(Math.max(0, token.start - BEFORE), token.start), after: text.slice(token.end, token.end + AFTER) };
  if (token.kind === 'word') return 'code';
  if (isInsideLarger(token, context) || (token.kind === 'decimal' && UNIT.test(context.after))) return 'other';
  const before = lastLine(context.before);
  if (SAYS_CODE.test(before) || /^\s*d['’]erreur\b/i.test(context.after) || namesErrorAbroad(before, context.after)) return 'code';
  if (/\bcase\s+$/.test(before) && context.after.startsWith(':')) return 'code';
  const other = SAYS_OTHER.test(before) || STATE.test(before);
  if (token.kind !== 'decimal') return other && token.value <= 0xffff ? 'other' : judgeHex(token, context);
  return other || QUANTITY.test(context.after) ? 'other' : 'possible';
}

/** Whether what stands before a number makes it the errno of another system: [Errno 101] is neither HTTP nor RAS. */
export function isForeignErrno(before: string): boolean {
  return /(?<!win|h_|wsa)\berrno\b[\s:=#(]*-?$/i.test(before);
}

/** Whether a failure is spoken of near a token: within two lines of it. */
export function isNearFailure(token: Token, text: string, reach = 160): boolean {
  return SPEAKS_OF_FAILURE.test(text.slice(Math.max(0, token.start - reach), token.end + reach));
}

function lastLine(before: string): string {
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** Versions, addresses, dates, times, host names, file names: the token is only a part of them. */
function isInsideLarger({ kind }: Token, { before, after }: Context): boolean {
  // A part of a GUID, of a path or of a file's name; a thread's number after the time; a row of figures; ports with
  // their protocol.
  if (/[{-][0-9a-f]*$/i.test(before) && /^-[0-9a-f]{4}\b/i.test(after)) return true;
  if (kind !== 'hex' && (/[\\/][^\s\\/]*[\\/]$/.test(before) || /^[\\/]\p{L}{2}/u.test(after))) return true;
  if (/^\.[a-z]/i.test(after) || /^(?:-\d+)?\/(?:tcp|udp|[A-Z]{3,})\b/.test(after.replace(/\/(tcp|udp)/i, (part) => part.toLowerCase())))
    return true;
  if (/\d{2}[.,:]\d+Z?\s*\[$|\[#$/.test(before) || /^,\s*\d+\.\d/.test(after)) return true;
  if (/[\p{Script=Latin}\d_]$/u.test(before) && !/(?:err(?:or|eur)?|code|wsa|e)$/iu.test(before)) return true;
  if (/^[\p{Script=Latin}_]/u.test(after) && kind !== 'signed' && !/^(?:h|L|l|U|u)\b/.test(after)) return true;
  if (kind !== 'decimal') return false;
  return (
    /\d[.,]$/.test(before) ||
    /^[.,]\d/.test(after) ||
    // host:port, [::1]:port, 10:06:10; but error:10061 and (10061):
    (/[\p{L}\d\])]:$/u.test(before) && !SAYS_CODE.test(before)) ||
    /^:\d/.test(after) ||
    // 10/05/2024, 2024-10-05
    /\d{1,4}[/-]\d{1,2}[/-]$/.test(before) ||
    /^[/-]\d{1,2}[/-]\d/.test(after) ||
    /\p{L}[-_#]$/u.test(before) ||
    /^[-_]\p{L}/u.test(after)
  );
}

/** A hex number in a row of others is a dump, an offset or an address. */
function judgeHex({ text }: Token, { before, after }: Context): Judgement {
  const dump = /(?:\b[0-9a-f]{2,8}[ ,]+){2}(?:0x)?$/i.test(before) || /^(?:[ ,]+(?:0x)?[0-9a-f]{2,8}\b){2}/i.test(after);
  if (dump || /(?<!\p{L})(?:address|adresse|at|à|offset|rva|ptr|pointer|stamp|fault(?:ing)? \w+)[\s:=]*$/iu.test(before)) return 'other';
  // Eight digits with the failure bit speak for themselves, but not eight decimal digits without a prefix.
  return /^(?:0x[89c][0-9a-f]{7}|(?!\d{8}$)[89c][0-9a-f]{7})$/i.test(text) || text.startsWith('-') ? 'code' : 'possible';
}
