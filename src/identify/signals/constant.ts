/** A program gives the number a name: where the name is none of this code’s, the number is the program’s own. */

import { FAMILIES, type FamilyId } from '../../catalog/families/index.ts';
import { codeAt, describes, isDescribed } from '../own-vocabulary.ts';
import type { Place } from '../reading.ts';
import type { TableRow } from '../table.ts';
import { kindOf, splitIdentifier, type Vocabulary } from '../words/vocabulary.ts';
import type { Signal } from './signal.ts';

/** A name and its type, what gives or compares its value, casts: `const X: u32 = `, `rep.cmd == `, `= static_cast<HRESULT>(`; or a definition. */
const NAMED =
  /(?:^|[^\p{L}\d_$.>-])((?:[\p{L}_][\p{L}\d_]*(?:\.|->|::))*[\p{L}_][\p{L}\d_]*)(?:(?:\s*:\s*[\w<>]+)?\s*(?:[=!]=+|:?=)\s*|(?<=#\s*define\s+\w+)\s+)(?:\w*(?:<\w+>)?\(+(?:\w+\)\s*)?){0,2}$/u;

/** What must stand directly before a number that has a name: asked first, since most have none. */
const ENDS = /[=()]\s*$|#\s*define\s+\w+\s+$/;

/** Written as programs write names: in capitals with underscores, with humps, or as a member of something. */
const WRITTEN = /[\p{L}\d]_[\p{L}\d]|\p{Ll}\p{Lu}|\.|->|::/u;

export const constant: Signal = {
  id: 'constant',
  about: { en: 'a name of another program', fr: 'un nom d’un autre programme' },
  find(place, family) {
    if (family === undefined || !isNamedOtherwise(place, family)) return undefined;
    const row = place.reading.rows.get(place.token);
    return row?.family === family && isDescribed(row, place.reading) ? undefined : 'assigned';
  },
  yes: [
    'UART_BASE = ‹0x80200010›',
    '#define UART0_FR (‹0x80200010›)',
    'constexpr HRESULT E_ACME_QUEUE_FULL = static_cast<HRESULT>(‹0x80200010›);',
    'va = ‹0x80200004›',
    'CHECK(rep.cmd == ‹0x80200013›)',
    'ERR_NO_GOLD = ‹10053›,',
    'const kErrMissingShader: u32 = ‹10014›;',
    '#define PUMP_STOPPED ‹0x80090326›',
  ],
  no: [
    '#define WSAECONNREFUSED ‹10061›',
    '#define SEC_E_ILLEGAL_MESSAGE ((SECURITY_STATUS)‹0x80090326›)',
    'kErrAddrInUse = ‹10048›',
    'IllegalMessage = unchecked((int)‹0x80090326›),',
    'var lastError = ‹10061›',
    'if (ex.HResult == ‹0x80072EE7›)',
    'RETRY_CODE = ‹10060›',
    'hr = ‹0x8007274D›',
    'WSA_LAST_SEEN = ‹10061›',
    'attempts = ‹10061›',
    'System.ComponentModel.Win32Exception (‹0x80090326›): unexpected',
    'Schannel (‹0x80090326›)',
    'SOCKET_ERROR == ‹10061›',
    'errorno != ‹10035›',
    'A_BUSY = 10048\nA_REFUSED = 10061\nA_RESET = 10054\nA_GONE = ‹10053›',
  ],
};

/** Whether the number has a name that says something, and nothing of the code. */
function isNamedOtherwise({ reading, at, token, before }: Place, family: FamilyId): boolean {
  const name = ENDS.test(before) ? NAMED.exec(before)?.[1] : undefined;
  const code = codeAt(reading, at, family);
  // Any name will do for a whole HRESULT: no setting is that large.
  if (name === undefined || !code || (token.value < 2 ** 31 && !WRITTEN.test(name))) return false;
  return isOther(name.split(/\.|->|::/).at(-1)!, code, reading.vocabulary);
}

function isOther(name: string, code: TableRow, vocabulary: Vocabulary): boolean {
  const parts = splitIdentifier(name).filter((part) => part.length > 1);
  const kind = kindOf(parts.at(-1) ?? '', vocabulary);
  // A variable that holds an error: lastError, RETRY_CODE, HResult. A constant in capitals may be an error of its own.
  if (kind === 'code' || (kind === 'error' && !/^\p{Lu}[\p{Lu}\d]*_/u.test(name))) return false;
  const prefixes = FAMILIES[code.family].prefixes.map((prefix) => prefix.toLowerCase());
  const telling = parts.filter((part) => kindOf(part, vocabulary) === 'other');
  if (parts.some((part) => prefixes.includes(part) || vocabulary.field.some((stem) => part.startsWith(stem)))) return false;
  return telling.length > 0 && !describes(telling, code);
}
