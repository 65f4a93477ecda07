/** The families of codes: which numbers belong to them and how a number is written in an address. */

import type { SourceText } from './halves.ts';
import type { FamilyData } from './schema.ts';

export const FAMILY_IDS = ['winsock', 'ras', 'bits', 'http'] as const;

export type FamilyId = (typeof FAMILY_IDS)[number];

/** A family's file as the loader hands it over. */
export interface FamilyEntry extends SourceText {
  id: string;
  data: FamilyData;
}

interface Numbering {
  /** Ranges of values, both ends included. */
  readonly ranges: readonly (readonly [number, number])[];
  /** How the number stands in a path: decimal, or `0x` and eight lower-case hex digits. */
  readonly base: 'decimal' | 'hex';
}

/** Facility numbers of HRESULTs, from winerror.h. */
export const FACILITY = { win32: 7, http: 25, backgroundCopy: 32 } as const;

/**
 * Winsock: 6 to 997 are Win32 numbers that WinSock2.h takes over, 10000 to 11999 are its own.
 * RAS: RASBASE to ROUTEBASEEND of RasError.h and MprError.h.
 * BITS: success and failure HRESULTs of FACILITY_BACKGROUNDCOPY (BitsMsg.h).
 * HTTP: the status codes of RFC 9110.
 */
const NUMBERING: Record<FamilyId, Numbering> = {
  winsock: {
    ranges: [
      [6, 997],
      [10000, 11999],
    ],
    base: 'decimal',
  },
  ras: { ranges: [[600, 957]], base: 'decimal' },
  bits: {
    ranges: [
      [0x00200000, 0x0020ffff],
      [0x80200000, 0x8020ffff],
    ],
    base: 'hex',
  },
  http: { ranges: [[100, 599]], base: 'decimal' },
};

export function isFamilyId(text: string): text is FamilyId {
  return (FAMILY_IDS as readonly string[]).includes(text);
}

/** The number of a path as an unsigned value, or undefined where it is not written as the family writes it. */
export function readNumber(family: FamilyId, text: string): number | undefined {
  const pattern = NUMBERING[family].base === 'hex' ? /^0x[0-9a-f]{8}$/ : /^(0|[1-9]\d*)$/;
  return pattern.test(text) ? Number(text) : undefined;
}

/** The number as the family writes it in a path. */
function writeNumber(family: FamilyId, value: number): string {
  return NUMBERING[family].base === 'hex' ? `0x${value.toString(16).padStart(8, '0')}` : String(value);
}

export function isInFamily(family: FamilyId, value: number): boolean {
  return NUMBERING[family].ranges.some(([first, last]) => value >= first && value <= last);
}

/** The family's ranges in words, for error messages. */
export function describeRanges(family: FamilyId): string {
  return NUMBERING[family].ranges.map(([first, last]) => `${writeNumber(family, first)} to ${writeNumber(family, last)}`).join(', ');
}
