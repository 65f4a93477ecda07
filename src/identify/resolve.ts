/** Resolves one token to the codes that it could mean, and says how it means each. */

import type { FamilyId } from '../catalog/families/index.ts';
import { countEdits } from './edits.ts';
import type { Token } from './scan.ts';
import { foldName, type ErrnoSystem, type Lookup } from './table.ts';

/**
 * `exact`: its own number or symbol in any form; `other-form`: the same error in another system;
 * `homonym`: another error with the same number or name; `part` and `mistyped`: of a symbol.
 */
export type How = 'exact' | 'other-form' | 'homonym' | 'part' | 'mistyped';

export interface Candidate {
  id: string;
  family: FamilyId;
  how: How;
  /** The system whose errno it is. */
  system?: ErrnoSystem;
}

export const familyOf = (id: string) => id.slice(0, id.indexOf('/')) as FamilyId;

const toCandidates = (ids: readonly string[] | undefined, how: How): Candidate[] =>
  (ids ?? []).map((id) => ({ id, family: familyOf(id), how }));

/** Codes that a token could mean, best first; none where it can mean no code. */
export function resolveToken(token: Token, lookup: Lookup): Candidate[] {
  if (token.kind === 'word') return resolveName(token.text, lookup);
  const found = resolveNumber(token.value, lookup);
  // Eight digits may be hex without its prefix: 00200017 is no decimal code.
  return found.length === 0 && /^\d{8}$/.test(token.text) ? resolveNumber(Number.parseInt(token.text, 16), lookup) : found;
}

/** Codes of a number in any form: its value, the HRESULT that carries it, the number of another system. */
function resolveNumber(value: number, { byValue, byHresult, byOther }: Lookup): Candidate[] {
  if (Number.isNaN(value)) return [];
  const exact = new Set([...(byValue.get(value) ?? []), ...(byHresult.get(value) ?? [])]);
  return [...toCandidates([...exact], 'exact'), ...toCandidates(byOther.get(value), 'other-form').filter(({ id }) => !exact.has(id))];
}

/** Codes of a symbol or of another system's name for it, in any case and with any separators. */
export function resolveName(name: string, lookup: Lookup): Candidate[] {
  const { rows, byName, byMember, bySameNumber } = lookup;
  if (name.length > LONGEST_NAME) return [];
  const folded = foldName(name);
  // libuv's names are those of POSIX behind a prefix.
  const whole = byName.get(folded) ?? byName.get(foldName(name.replace(/^UV_/, '')));
  // WSAENOMORE and WSA_E_NO_MORE differ in their separators only: the one that is written so comes first.
  const written = name.toUpperCase().replace(/[^A-Z0-9]+/g, '_');
  if (whole) {
    const ids = whole.toSorted((a, b) => Number(rows.get(b)?.symbol === written) - Number(rows.get(a)?.symbol === written));
    return ids.map((id) => ({ id, family: familyOf(id), how: lookup.isOwnName(folded, id) ? 'exact' : 'other-form' }));
  }
  // SocketError.TimedOut, windows.WSAETIMEDOUT, ErrorKind::TimedOut: the last part is the name.
  const last = name.split(/\.|::/).at(-1) ?? '';
  const member = last === name ? undefined : (byMember.get(foldName(last)) ?? byName.get(foldName(last)));
  return member ? toCandidates(member, 'exact') : toCandidates(bySameNumber.get(folded), 'homonym');
}

/** Written as programs print symbols: with underscores or dots, in capitals, in camel case, or beginning as Winsock’s do. */
export function isWrittenSymbol(text: string): boolean {
  return (
    /[_.:]|^\p{Lu}{3,}\d*$|^\p{Lu}*\p{Ll}+\p{Lu}/u.test(text) ||
    /^(?:wsa|e(?:conn|addr|net|host|timed|would|again|acces|no|pipe|afn|proto|al|is|mfile|inval|intr|fault|badf))[a-z]{2,}$/i.test(text)
  );
}

/** Characters that a symbol has at most. */
const LONGEST_NAME = 80;

/** Letters that a part of a symbol must have: fewer would match by chance. */
const PART_LETTERS = 5;

/**
 * Codes whose own symbol holds a text from the beginning of one of its words, or at its end; the nearest to the whole
 * symbol first, then the shortest: `connrefused`, `wsaeconn`, `range_support`.
 * @param text a word, or several that stand for one name (`authentication failure`).
 */
export function resolvePart(text: string, { symbols, rows }: Lookup): string[] {
  const part = foldName(text);
  if (part.length < PART_LETTERS || part.length > LONGEST_NAME || /^\d+$/.test(part)) return [];
  return symbols
    .filter(({ name, starts }) => name.endsWith(part) || starts.some((start) => name.startsWith(part, start)))
    .map((symbol) => ({ ...symbol, rank: rankPart(symbol, part), frequency: rows.get(symbol.id)?.frequency ?? 0 }))
    .toSorted((a, b) => a.rank - b.rank || b.frequency - a.frequency || a.name.length - b.name.length)
    .map(({ id }) => id);
}

type Symbol = Lookup['symbols'][number];

/** 0 where the part is the whole symbol but for its usual prefix, 1 at its end, 2 at its beginning, 3 inside. */
function rankPart({ name, prefixes }: Symbol, part: string): number {
  if (prefixes.some((prefix) => name.length === prefix.length + part.length && name.startsWith(prefix) && name.endsWith(part))) return 0;
  return name.endsWith(part) ? 1 : name.startsWith(part) ? 2 : 3;
}

/** The codes of which a text is the whole symbol but for its usual prefix. */
export function resolveBare(text: string, { symbols }: Lookup): string[] {
  const part = foldName(text);
  if (part.length < PART_LETTERS || part.length > LONGEST_NAME) return [];
  return symbols.filter((symbol) => rankPart(symbol, part) === 0).map(({ id }) => id);
}

/** Letters from which on a name may have one and two wrong ones. */
const ONE_WRONG_FROM = 7;
const TWO_WRONG_FROM = 11;

/** Codes of the name that a mistyped one comes nearest to; none where two codes are equally near. Two swapped letters are one slip. */
export function resolveMistyped(name: string, { byName }: Lookup): string[] {
  const typed = foldName(name);
  const most = typed.length > LONGEST_NAME ? 0 : typed.length >= TWO_WRONG_FROM ? 2 : typed.length >= ONE_WRONG_FROM ? 1 : 0;
  let best: { slips: number; ids: Set<string> } = { slips: most + 1, ids: new Set() };
  if (most > 0)
    for (const [known, [id]] of byName) {
      if (Math.abs(known.length - typed.length) > most || known.length < ONE_WRONG_FROM) continue;
      const slips = countEdits(typed, known, Math.min(most, best.slips));
      if (slips < best.slips) best = { slips, ids: new Set([id]) };
      else if (slips === best.slips && slips <= most) best.ids.add(id);
    }
  return best.ids.size === 1 ? [...best.ids] : [];
}
