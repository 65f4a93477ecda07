/** The number stands in the source of a program that says nothing of its family: the program’s own error. */

import { FAMILIES } from '../../catalog/families/index.ts';
import { isCalledError } from '../antecedent.ts';
import { isNear } from '../reading.ts';
import type { Signal } from './signal.ts';

/** Characters around the number that are looked at. */
const AROUND = 160;
/** What the source of programs is full of, and logs are not: calls and ends of statements, operators, declarations. */
const SIGNS =
  /[\p{L}\d_](?:\(\s*[f$]?["'`]|\(\)\s*[;{])|["')\]]\s*;\s*(?:\n|$)|:=|=>|\|>|&&|\|\||[=!]==?\s|\)\s*\{|^\s*\}|["'`]\s*,\s*\n|\w->\w|\b(?:const|let|var|def|func|function|return|throw|elsif|end if|begin|case)\s|^\s*(?:\/\/\/?|\*|#include)\s/gmu;
/** How many of them make a source. */
const LEAST_SIGNS = 2;
/** How far from the number its family or Windows may be spoken of, in characters. */
const REACH = 180;

export const program: Signal = {
  id: 'program',
  about: { en: 'in the source of a program', fr: 'dans le code d’un programme' },
  find(place, family) {
    const { reading, token } = place;
    if (family === undefined || !FAMILIES[family].everyday || !isCalledError(place)) return undefined;
    if (isNear(reading.topicsAt.get(family), token, REACH)) return undefined;
    const around = reading.text.slice(Math.max(0, token.start - AROUND), token.end + AROUND);
    if (/windows|win32/i.test(around)) return undefined;
    return (around.match(SIGNS)?.length ?? 0) >= LEAST_SIGNS ? 'program' : undefined;
  },
  yes: [
    "show('Error ‹678›: ' + line);\nclose(file);",
    'const NOTES = [\n  "Error ‹691›: it rains.",\n];\nlet next = 0;',
    '/// Error ‹800›: only the owner may\nreturn denied();',
  ],
  no: ['Error ‹678› again (since Monday)', 'const x = "VPN error ‹691›";\nreturn x;', 'connect("srv");\nreturn 10061;\nerror ‹10061›'],
};
