/** The forms in which Windows and its programs print one number: all computed, never written by hand. */

import { FAMILIES, type FamilyId } from './families/index.ts';

const FORM_KINDS = ['status', 'decimal', 'hex', 'hresult', 'signed', 'unsigned'] as const;

export type FormKind = (typeof FORM_KINDS)[number];

export interface NumberForm {
  kind: FormKind;
  text: string;
}

/** Failure bit of an HRESULT, from winerror.h. */
const FAILURE = 0x80000000;

/**
 * The HRESULT that carries a code, as an unsigned 32-bit number: the code itself where it is one already.
 * Source: HRESULT_FROM_WIN32 in winerror.h; BitsMsg.h for FACILITY_HTTP (0x8019xxxx).
 */
export function toHresult(family: FamilyId, value: number): number {
  const facility = FAMILIES[family].hresult;
  return facility === 'self' ? value : (FAILURE | (facility << 16) | value) >>> 0;
}

/** `0x` and upper-case digits, at least `width` of them. */
export function toHex(value: number, width = 1): string {
  return `0x${value.toString(16).toUpperCase().padStart(width, '0')}`;
}

/** Every form of a code, in the order of the page, without repeats. */
export function listForms(family: FamilyId, value: number): NumberForm[] {
  const hresult = toHresult(family, value);
  const own = FAMILIES[family].forms.map((kind): NumberForm => ({ kind, text: kind === 'hex' ? toHex(value) : String(value) }));
  const signed = String(hresult | 0);
  const unsigned = String(hresult);
  return [
    ...own,
    { kind: 'hresult', text: toHex(hresult, 8) },
    // A success HRESULT is the same number with and without sign.
    ...(signed === unsigned ? [] : [{ kind: 'signed', text: signed } as const]),
    { kind: 'unsigned', text: unsigned },
  ];
}
