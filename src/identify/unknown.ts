/** Says what a number is that has no page: its name, what is read in it, the list that knows it, the page nearest in meaning. */

import { FACILITY } from '../catalog/families/family.ts';
import { FAMILIES, FAMILY_IDS } from '../catalog/families/index.ts';
import { FACILITIES, FAILURE, LISTS, SUCCESS, type Named, type OfficialList } from './words/facilities.ts';
import type { Token } from './scan.ts';
import type { Lookup, UnknownName } from './table.ts';

/** What an HRESULT or NTSTATUS says of itself, whoever defined it. Source: winerror.h, ntstatus.h. */
interface Decoded {
  value: number;
  hex: string;
  system: 'win32' | 'hresult' | 'ntstatus';
  severity: number;
  facility: number;
  code: number;
  /** The HRESULT that would carry a small number. */
  hresult?: string;
}

export interface Unknown extends Decoded {
  /** As it was typed. */
  text: string;
  /** Typed as a bare decimal: it may as well be a port, a process or a duration. */
  bare: boolean;
  severityName: Named;
  facilityName: Named;
  /** Its name, where a list has it. */
  name?: string;
  /** The page nearest in meaning, where a fact says so. */
  related?: string;
  /** Pages nearest by number, only inside the range of its own family. */
  nearest: string[];
  /** The official list for such numbers. */
  list: OfficialList;
}

/** HRESULT_FROM_WIN32 of winerror.h: failure bit and facility 7 over a 16-bit code. */
const WIN32_HRESULT = 0x80070000;

/** Pages named beside an unknown number at most. */
const MOST_NEAREST = 3;

const toHex = (value: number, width: number) => `0x${value.toString(16).toUpperCase().padStart(width, '0')}`;

/** Takes a number apart; any unsigned 32-bit number can be. */
export function decodeNumber(value: number): Decoded {
  const small = value <= 0xffff;
  const system = small ? 'win32' : value >>> 30 === 3 ? 'ntstatus' : 'hresult';
  return {
    value,
    hex: toHex(value, small ? 1 : 8),
    system,
    severity: small ? 1 : system === 'ntstatus' ? value >>> 30 : value >>> 31,
    facility: small ? 7 : (value >>> 16) & (system === 'ntstatus' ? 0xfff : 0x7ff),
    code: value & 0xffff,
    ...(small ? { hresult: toHex((WIN32_HRESULT | value) >>> 0, 8) } : {}),
  };
}

export function explainUnknown({ kind, text, value }: Token, lookup: Lookup): Unknown {
  const decoded = decodeNumber(value);
  const { severity, facility } = decoded;
  const named = nameUnknown(value, lookup);
  return {
    ...decoded,
    text,
    bare: kind === 'decimal' && value <= 0xffff,
    severityName: severity === 0 ? SUCCESS : FAILURE,
    facilityName: nameFacility(decoded) ?? { en: `facility ${facility}`, fr: `composant ${facility}` },
    ...(named ? { name: named.name } : {}),
    ...(named?.related ? { related: named.related } : {}),
    nearest: findNearest(decoded, lookup),
    list: findList(decoded, named),
  };
}

function nameFacility({ system, facility }: Decoded): Named | undefined {
  return system === 'ntstatus' ? undefined : FACILITIES[facility];
}

/** Who prints an HRESULT that nobody here knows by name: `Windows Update (FACILITY_WINDOWSUPDATE)`; nothing for what may be an address or flags. */
export function originOf(value: number): Named | undefined {
  // Most numbers of a log are small: only failures have the highest bit.
  if (value < 2 ** 31) return undefined;
  const decoded = decodeNumber(value);
  return decoded.system === 'hresult' && decoded.facility > 0 ? nameFacility(decoded) : undefined;
}

/** The name of a number without a page: its own, or that of the Win32 code in its HRESULT. */
export function nameUnknown(value: number, { unknown }: Lookup): UnknownName | undefined {
  const carried = value >>> 16 === WIN32_HRESULT >>> 16 ? value & 0xffff : undefined;
  return unknown.get(value)?.[0] ?? (carried === undefined ? undefined : unknown.get(carried)?.[0]);
}

/** Pages of the family in whose own range the number lies, by distance: 10099, 0x80200099. */
function findNearest({ value, system, facility, code }: Decoded, { rows }: Lookup): string[] {
  // 0x80070194 carries 404 of Win32; the HRESULT of an HTTP status is another one.
  const carried = system === 'hresult' && facility === FACILITY.win32;
  const number = carried ? code : value;
  const isNarrow = ([first, last]: readonly [number, number]) =>
    number >= first && number <= last && (first >= 10_000 || (first >= 100 && last - first < 1_000));
  const family = FAMILY_IDS.find((id) => FAMILIES[id].ranges.some(isNarrow) && (!carried || FAMILIES[id].hresult === FACILITY.win32));
  if (!family) return [];
  return [...rows.values()]
    .filter((row) => row.family === family && Math.sign(row.value - 2 ** 31) === Math.sign(number - 2 ** 31))
    .toSorted((a, b) => Math.abs(a.value - number) - Math.abs(b.value - number))
    .slice(0, MOST_NEAREST)
    .map(({ id }) => id);
}

function findList({ system, facility, code }: Decoded, named: UnknownName | undefined): OfficialList {
  // WinHTTP and WinINet share their numbers, and each documents its own names.
  const own = named && /^ERROR_(?:INTERNET|HTTP|FTP|GOPHER)_/.test(named.name) ? 'wininet' : named?.list;
  const known = LISTS.find(({ list }) => list !== undefined && list === own);
  if (known) return known;
  if (system === 'ntstatus') return LISTS.find(({ system: own }) => own === 'ntstatus')!;
  if (system === 'hresult' && facility !== 7)
    return LISTS.find(({ facility: own }) => own === facility) ?? LISTS.find(({ system: own }) => own === 'hresult')!;
  return LISTS.find(({ from, to }) => from !== undefined && code >= from && code <= to!) ?? LISTS[0];
}
