/** Resolves one token to the codes it names. Exact only: what resembles a code is not one. */

import type { Token } from './scan.ts';
import { foldName, type Lookup } from './table.ts';

/** HRESULT_FROM_WIN32 of winerror.h: failure bit and facility 7 over a 16-bit code. */
const WIN32_HRESULT = 0x80070000;

/** Ids of the codes that a token names, best first; none where it names no code. */
export function resolveToken(token: Token, lookup: Lookup): string[] {
  if (token.kind === 'word') return resolveName(token.text, lookup);
  const ids = resolveNumber(token.value, lookup);
  // Eight digits may be hex without its prefix: 00200017 is no decimal code.
  return ids.length === 0 && /^\d{8}$/.test(token.text) ? resolveNumber(Number.parseInt(token.text, 16), lookup) : ids;
}

/** Codes of a number in any form: its value, or the HRESULT that carries it. */
function resolveNumber(value: number, { byValue, byHresult }: Lookup): string[] {
  if (Number.isNaN(value)) return [];
  return [...new Set([...(byValue.get(value) ?? []), ...(byHresult.get(value) ?? [])])];
}

/** Codes of a symbol or of another system's name for it, in any case and with any separators. */
export function resolveName(name: string, { rows, byName, byMember }: Lookup): string[] {
  // libuv's names are those of POSIX behind a prefix.
  const whole = byName.get(foldName(name)) ?? byName.get(foldName(name.replace(/^UV_/, '')));
  // WSAENOMORE and WSA_E_NO_MORE differ in their separators only: the one that is written so comes first.
  const written = name.toUpperCase().replace(/[^A-Z0-9]+/g, '_');
  if (whole) return whole.toSorted((a, b) => Number(rows.get(b)?.symbol === written) - Number(rows.get(a)?.symbol === written));
  // SocketError.TimedOut, windows.WSAETIMEDOUT, ErrorKind::TimedOut: the last part is the name.
  const last = name.split(/\.|::/).at(-1) ?? '';
  return last === name ? [] : (byMember.get(foldName(last)) ?? byName.get(foldName(last)) ?? []);
}

/** Letters that a part of a symbol must have: fewer would match by chance. */
const PART_LETTERS = 5;

/**
 * Codes whose own symbol holds a text from the beginning of one of its words, or at its end; the nearest to the whole
 * symbol first, then the shortest: `connrefused`, `wsaeconn`, `range_support`.
 * @param text a word, or several that stand for one name (`authentication failure`).
 */
export function resolvePart(text: string, { symbols }: Lookup): string[] {
  const part = foldName(text);
  if (part.length < PART_LETTERS || /^\d+$/.test(part)) return [];
  return symbols
    .filter(({ name, starts }) => name.endsWith(part) || starts.some((start) => name.startsWith(part, start)))
    .toSorted((a, b) => rankPart(a.name, part) - rankPart(b.name, part) || a.name.length - b.name.length)
    .map(({ id }) => id);
}

/** 0 where the part is the whole symbol but for its usual prefix, 1 at its end, 2 at its beginning, 3 inside. */
function rankPart(name: string, part: string): number {
  if (name.replace(/^(WSAE?|ERROR|BGE|BGS)/, '') === part || name.replace(/^WSA/, '') === part) return 0;
  return name.endsWith(part) ? 1 : name.startsWith(part) ? 2 : 3;
}

/** Whether a text is a whole symbol but for its usual prefix. */
export function isBareSymbol(text: string, id: string, { rows }: Lookup): boolean {
  return rankPart(foldName(rows.get(id)?.symbol ?? ''), foldName(text)) === 0;
}

/** Letters from which on a name may have one and two wrong ones. */
const ONE_WRONG_FROM = 7;
const TWO_WRONG_FROM = 11;

/** Codes of the name that a mistyped one comes nearest to; none where two codes are equally near. */
export function resolveMistyped(name: string, { byName }: Lookup): string[] {
  const typed = foldName(name);
  const most = typed.length >= TWO_WRONG_FROM ? 2 : typed.length >= ONE_WRONG_FROM ? 1 : 0;
  let best: { distance: number; ids: Set<string> } = { distance: most + 1, ids: new Set() };
  if (most > 0)
    for (const [known, [id]] of byName) {
      const distance = countEdits(typed, known, Math.min(most, best.distance));
      if (distance < best.distance) best = { distance, ids: new Set([id]) };
      else if (distance === best.distance && distance <= most) best.ids.add(id);
    }
  return best.ids.size === 1 ? [...best.ids] : [];
}

/** Letters to insert, remove or change between two names (Levenshtein), or `most + 1` where there are more. */
function countEdits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + Number(a[i - 1] !== b[j - 1]));
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length];
}

/** What an HRESULT or NTSTATUS says of itself, whoever defined it. Source: winerror.h, ntstatus.h. */
export interface Decoded {
  value: number;
  hex: string;
  system: 'win32' | 'hresult' | 'ntstatus';
  severity: number;
  facility: number;
  code: number;
  /** The HRESULT that would carry a small number. */
  hresult?: string;
}

/** Takes a number apart; any unsigned 32-bit number can be. */
export function decodeNumber(value: number): Decoded {
  const hex = (number: number) => `0x${number.toString(16).toUpperCase().padStart(8, '0')}`;
  const small = value <= 0xffff;
  const system = small ? 'win32' : value >>> 30 === 3 ? 'ntstatus' : 'hresult';
  return {
    value,
    hex: small ? `0x${value.toString(16).toUpperCase()}` : hex(value),
    system,
    severity: small ? 1 : system === 'ntstatus' ? value >>> 30 : value >>> 31,
    facility: small ? 7 : (value >>> 16) & (system === 'ntstatus' ? 0xfff : 0x7ff),
    code: value & 0xffff,
    ...(small ? { hresult: hex((WIN32_HRESULT | value) >>> 0) } : {}),
  };
}
