/** An HRESULT of Win32, or the error of the operating system, bears a number of the system error list: there it may be another error. */

import { FACILITY, FAMILIES, type FamilyId } from '../../catalog/families/index.ts';
import { isNear, type Place } from '../reading.ts';
import type { Signal } from './signal.ts';

/** How far from the number its family may be spoken of, in characters. */
const REACH = 180;

export const systemList: Signal = {
  id: 'system-list',
  about: { en: 'another error in the system list', fr: 'une autre erreur dans la liste du système' },
  find(place, family) {
    const { reading, token } = place;
    // Alone it is a question: what could this be?
    if (family === undefined || reading.tokens.length === 1) return undefined;
    const isListed = token.value >>> 16 === (0x8000 | FACILITY.win32) || /\b(?:os|system|win32) error:?\s*$/i.test(place.before);
    if (!isListed || isNear(reading.topicsAt.get(family), token, REACH)) return undefined;
    return FAMILIES[family].hresult === FACILITY.win32 && !(FAMILIES[family].everyday && isHomonym(place, family))
      ? undefined
      : 'foreign-list';
  },
  yes: ['update failed: ‹0x80070306›', 'os error ‹691›'],
  no: [
    'VPN failed: ‹0x80070306›',
    '(os error ‹104›)',
    '(os error ‹10061›)',
    'System error ‹53›',
    'hr ‹0x80072EE7›',
    'hr ‹0x80072AF9›',
    'slmgr ‹0x8007232B›',
    'error ‹691›',
    '‹0x80070306›',
  ],
};

/** Whether the number means something else in Windows’ list of system errors. */
function isHomonym({ reading, at }: Place, family: FamilyId): boolean {
  const own = reading.candidates[at].find((candidate) => candidate.family === family);
  return own !== undefined && reading.lookup.homonyms.has(own.id);
}
