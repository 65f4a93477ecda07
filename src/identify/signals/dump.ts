/** A hex number in a row of others is a dump, an offset or an address; one in the arithmetic of flags is a mask. */

import { FAMILIES } from '../../catalog/families/index.ts';
import { findAntecedent } from '../antecedent.ts';
import { isNear, type Place } from '../reading.ts';
import { FACILITIES } from '../words/facilities.ts';
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
    if (isUnsigned(place) || isBesideAddress(place)) return 'dump';
    return /(?:\b(?:0x)?[0-9a-f]{2,8}[ ,]+){2}$/i.test(before) || /^(?:[ ,]+(?:0x)?[0-9a-f]{2,8}\b){2}/i.test(after) ? 'dump' : undefined;
  },
  yes: [
    '00000010  ‹0x8007274D› 0x00000000 0x7FFE0000',
    'mask | ‹0x80200004›',
    '‹0x80200010› & 0xff',
    'for base in (‹0x80200010›, 0x80ee8018):',
    '0x80200000:  li ra\n‹0x80200004›:  unimp',
    'read(bus, ‹0x80200010›u)',
    'memory from ‹0x80200010› to 0x81200010',
    '‹0x80200010› or, where the job was made by another program of theirs, 0x80ee8018',
    '0x80ee8018 or, where the job was made by another program of theirs, ‹0x80200010›',
  ],
  no: [
    'Errors ‹0x80200013›, 0x80200010, 0x80190194',
    'hr ‹0x8007274D›',
    'PC 12 | ‹0x80200010› | failed',
    '| ‹0x80200010› | failed |',
    '10061 ‹10054› 10060',
    '‹0x80200013› and 0x80240438',
    'HRESULT ‹0x80200010› at 0x80ee8018',
    'from ‹0x80200010› to 0x81200011',
    'it failed with ‹0x80200010›u',
    '‹0x80200010› or, where the job was made by another program of the account, 0x80ee8018',
    '0x80ee8018 or, where the job was made by another program of the account, ‹0x80200010›',
  ],
};

/** How near a failure is spoken of, in characters. */
const FAILED_NEAR = 60;
/** Tokens between two addresses of one listing at most, and how far apart the memory of a program may lie. */
const BESIDE = 12;
const MEMORY = 2 ** 24;

/** Whether another hex number stands near that is no HRESULT of anybody, but lies near in memory: addresses stand together. */
function isBesideAddress({ reading, at, token }: Place): boolean {
  const { tokens, candidates, lookup } = reading;
  const family = candidates[at][0]?.family;
  const isAddress = (index: number) => {
    const { kind, value } = tokens[index];
    if (index === at || kind !== 'hex' || value < 2 ** 31 || Math.abs(value - token.value) > MEMORY) return false;
    if (candidates[index].length > 0 || lookup.unknown.has(value)) return false;
    const isOwn = family !== undefined && FAMILIES[family].ranges.some(([first, last]) => value >= first && value <= last);
    return isOwn || FACILITIES[(value >>> 16) & 0x7ff] === undefined;
  };
  for (let index = Math.max(0, at - BESIDE); index < Math.min(tokens.length, at + BESIDE + 1); index++) if (isAddress(index)) return true;
  return false;
}

/** 0x80200010u where nothing has failed: a value of a program. */
function isUnsigned({ reading, token, after }: Place): boolean {
  return /^u(?:ll?)?\b/i.test(after) && !isNear(reading.failuresAt, token, FAILED_NEAR);
}

/** Arithmetic of flags and registers; a bar on both sides is a cell of a table. */
export function isMasked(before: string, after: string): boolean {
  if (/^\s*\||\|\s*$/.test(before) && /\|/.test(after)) return false;
  return /[\w)]\s*[|&^]\s*$|~\s*$|<<\s*$/.test(before) || /^\s*(?:[|&^]\s*[\w(]|<<|>>)/.test(after);
}
