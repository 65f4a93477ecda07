/** Reads a number as the errno of another system, where the text says that it is one: errno 111, (os error 104), ECONNREFUSED (111). */

import { describes } from './own-vocabulary.ts';
import { isOwned, type Words } from './owner.ts';
import { familyOf, type Candidate } from './resolve.ts';
import { foldWord, type Token } from './scan.ts';
import type { Errno, Lookup } from './table.ts';

/** Errno of other systems and of libuv: from 10000 on it is one of Winsock. */
const BEYOND = 10_000;
/** The first errno that speaks of sockets, on macOS; the smaller ones are everybody's, files and arguments. */
const SOCKETS_FROM = 35;
/** Letters between a number and the symbol beside it at most. */
const BESIDE = 3;
/** Words of an explanation that are looked at, and the one that most of them have. */
const EXPLANATION = 5;
const ANY = 'connection';

const SYSTEMS = /^(?:linux|unix|macos|darwin|(?:lib)?uv)$/i;

/**
 * Codes of a number as an errno, and whether it can be nothing else.
 * @param named codes that each token could mean, as far as they are known: those of words are.
 */
export function readErrno(
  words: Words & { named: readonly (readonly Candidate[])[]; lookup: Lookup },
  at: number,
): { codes: Candidate[]; only: boolean } | undefined {
  const { tokens, lookup } = words;
  const value = tokens[at].value | 0;
  if (Number.isNaN(tokens[at].value) || Math.abs(value) >= BEYOND) return undefined;
  const known = lookup.byErrno.get(value) ?? [];
  if (isCalledErrno(words, at)) return { codes: known.map(toCandidate), only: true };
  const meant = known.filter(({ id }) => isNamedBeside(words, at, id) || isExplained(words, at, lookup, id));
  if (meant.length > 0) return { codes: meant.map(toCandidate), only: true };
  const ofSockets = known.length > 0 && Math.abs(value) >= SOCKETS_FROM;
  if (ofSockets && isOwned(words, at, (word) => SYSTEMS.test(word))) return { codes: known.map(toCandidate), only: true };
  // What only libuv counts so.
  if (ofSockets && tokens.length === 1 && tokens[at].kind === 'signed') return { codes: known.map(toCandidate), only: true };
  return ofSockets && isOfSystem(words, at) ? { codes: known.map(toCandidate), only: false } : undefined;
}

const toCandidate = ({ id, system }: Errno): Candidate => ({ id, family: familyOf(id), how: 'other-form', system });

/** [Errno 111], errno: -4078; not WSAGetLastError or h_errno. */
function isCalledErrno({ tokens, text }: Words, at: number): boolean {
  const previous = tokens[at - 1];
  return previous !== undefined && /^errno$/i.test(previous.text) && /^["'\s:=#(]{0,4}$/.test(text.slice(previous.end, tokens[at].start));
}

/** (os error 104) of Rust: the number of whatever system the program runs on. */
function isOfSystem({ tokens, text }: Words, at: number): boolean {
  return /\bos error:?\s*$/i.test(text.slice(Math.max(0, tokens[at].start - 12), tokens[at].start));
}

/** ECONNREFUSED (111), 111 ECONNREFUSED: the symbol of the same error stands beside it. */
function isNamedBeside({ tokens, text, named }: Words & { named: readonly (readonly Candidate[])[] }, at: number, id: string): boolean {
  const isBeside = (first: Token | undefined, second: Token | undefined) =>
    first !== undefined && second !== undefined && /^[\s:=()[\]]{0,3}$/.test(text.slice(first.end, second.start).slice(0, BESIDE + 1));
  const has = (index: number) => tokens[index]?.kind === 'word' && named[index].some((candidate) => candidate.id === id);
  return (has(at - 1) && isBeside(tokens[at - 1], tokens[at])) || (has(at + 1) && isBeside(tokens[at], tokens[at + 1]));
}

/** (111: Connection refused): words of its own stand behind it. */
function isExplained({ tokens, text }: Words, at: number, { rows }: Lookup, id: string): boolean {
  const { start, end } = tokens[at];
  if (text[start - 1] !== '(' || !/^(?:: |\) ?)\p{L}/u.test(text.slice(end, end + 4))) return false;
  const following = tokens.slice(at + 1, at + 1 + EXPLANATION).filter(({ kind }) => kind === 'word');
  return describes(
    following.map((token) => foldWord(token.text)).filter((word) => word !== ANY),
    rows.get(id)!,
  );
}
