/** The families, in the order of the site. A new one is its descriptor, a line here, its content and facts, and a line of colour. */

import type { Bilingual } from '../language.ts';
import { bits } from './bits.ts';
import { cert } from './cert.ts';
import { dns } from './dns.ts';
import type { FamilyRules } from './family.ts';
import { http } from './http.ts';
import { ipsec } from './ipsec.ts';
import { ras } from './ras.ts';
import { win32 } from './win32.ts';
import { winhttp } from './winhttp.ts';
import { winsock } from './winsock.ts';

const DESCRIPTORS = { winsock, ras, bits, http, winhttp, dns, ipsec, cert, win32 } as const satisfies Record<string, FamilyRules>;

export { FACILITY } from './family.ts';

export type FamilyId = keyof typeof DESCRIPTORS;

/** Every family by its id, which is the first part of its codes' addresses. */
export const FAMILIES: Readonly<Record<FamilyId, FamilyRules>> = DESCRIPTORS;

export const FAMILY_IDS = Object.keys(DESCRIPTORS) as FamilyId[];

export function isFamilyId(text: string): text is FamilyId {
  return Object.hasOwn(FAMILIES, text);
}

/** The family's name in each language. */
export function nameFamily(family: FamilyId): Bilingual {
  const { name } = FAMILIES[family];
  return typeof name === 'string' ? { en: name, fr: name } : name;
}

/** The number of a path as an unsigned value, or undefined where it is not written as the family writes it. */
export function readNumber(family: FamilyId, text: string): number | undefined {
  const pattern = FAMILIES[family].base === 'hex' ? /^0x[0-9a-f]{8}$/ : /^(0|[1-9]\d*)$/;
  return pattern.test(text) ? Number(text) : undefined;
}

/** The number as the family writes it in a path. */
export function writeNumber(family: FamilyId, value: number): string {
  return FAMILIES[family].base === 'hex' ? `0x${value.toString(16).padStart(8, '0')}` : String(value);
}

/** The number as Windows shows it: hex digits in upper case. */
export function showNumber(number: string): string {
  return number.startsWith('0x') ? `0x${number.slice(2).toUpperCase()}` : number;
}

export function isInFamily(family: FamilyId, value: number): boolean {
  return FAMILIES[family].ranges.some(([first, last]) => value >= first && value <= last);
}

/** The family's ranges in words, for error messages. */
export function describeRanges(family: FamilyId): string {
  return FAMILIES[family].ranges.map(([first, last]) => `${writeNumber(family, first)} to ${writeNumber(family, last)}`).join(', ');
}
