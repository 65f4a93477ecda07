/** A hex number in a row of others is a dump, an offset or an address; one in the arithmetic of flags is a mask. */

import { findAntecedent } from '../antecedent.ts';
import type { Signal } from './signal.ts';

export const dump: Signal = {
  id: 'dump',
  about: { en: 'a row of hex numbers or flags', fr: 'une suite hexadécimale ou des indicateurs' },
  find(place) {
    const { token, before, after } = place;
    if (token.kind === 'decimal' || token.kind === 'signed') return undefined;
    if (isMasked(before, after)) return 'dump';
    const { kind } = findAntecedent(place);
    if (kind === 'error' || kind === 'code') return undefined;
    return /(?:\b(?:0x)?[0-9a-f]{2,8}[ ,]+){2}$/i.test(before) || /^(?:[ ,]+(?:0x)?[0-9a-f]{2,8}\b){2}/i.test(after) ? 'dump' : undefined;
  },
  yes: ['00000010  ‹0x8007274D› 0x00000000 0x7FFE0000', 'mask | ‹0x80200004›', '‹0x80200010› & 0xff'],
  no: ['Errors ‹0x80200013›, 0x80200010, 0x80190194', 'hr ‹0x8007274D›', '10061 10054 10060'.replace('10054', '‹10054›')],
};

/** Arithmetic of flags and registers; a bar on both sides is a cell of a table. */
export function isMasked(before: string, after: string): boolean {
  if (/^\s*\||\|\s*$/.test(before) && /\|/.test(after)) return false;
  return /[\w)]\s*[|&^]\s*$|~\s*$|<<\s*$/.test(before) || /^\s*(?:[|&^]\s*[\w(]|<<|>>)/.test(after);
}
