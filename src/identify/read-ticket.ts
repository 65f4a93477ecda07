/** Reads a ticket or a log: every code that is written in it, in place, the look-alikes that are none, and the codes of others. */

import { counterOf, listCalled, OWN_FROM } from './counted.ts';
import { isNear, read, type Reading } from './reading.ts';
import { isWrittenSymbol, type How } from './resolve.ts';
import { foldName, type Counter, type Lookup } from './table.ts';
import { nameUnknown, originOf } from './unknown.ts';
import type { Named } from './words/facilities.ts';
import { weighAll, type Finding, type Judgement } from './weigh.ts';
import { PRIOR } from './weights.ts';
import type { Vocabulary } from './words/vocabulary.ts';

export interface Mark {
  start: number;
  end: number;
  /** `code`: one of ours; `look-alike`: a number that only looks like one; `foreign`: a code without a page. */
  kind: 'code' | 'look-alike' | 'foreign';
  /** The code meant here, only of kind `code`. */
  id?: string;
  how?: How;
  /** Of a foreign code: its value, its name, who prints it, and the page nearest in meaning: of a guide with its section. */
  value?: number;
  name?: string;
  origin?: Named;
  related?: string;
  /** What spoke for or against it. */
  findings: readonly Finding[];
}

/** Below this a number that is no code is not worth a mark: 6, 87 and 404 are everywhere. */
const WORTH_A_MARK = 10_000;

/** From here on an event that nobody knows is worth a mark; below, only one that could be taken for a code. */
const WORTH_AN_EVENT = 1_000;

/** How near to an event or to curl a number is looked at, in characters. */
const COUNTER_NEAR = 90;

/**
 * Marks of a text, in order. Linear in its length.
 * @param text at most a megabyte or so: the caller cuts longer ones at line ends.
 */
export function readTicket(text: string, lookup: Lookup, vocabulary?: Vocabulary): Mark[] {
  const reading = read(text, lookup, vocabulary);
  const numbers = weighAll(reading, PRIOR.ticket, (at) => isKnown(reading, at)).flatMap((judgement) => markNumber(judgement, reading));
  const names = reading.tokens.flatMap((token, at) => (token.kind === 'word' ? markName(reading, at) : []));
  return [...numbers, ...names].toSorted((a, b) => a.start - b.start);
}

/** Whether a number could be a code at all, ours or another’s: most of a log are times and sizes. */
function isKnown({ candidates, tokens, lookup, countersAt }: Reading, at: number): boolean {
  const { value } = tokens[at];
  if (candidates[at].length > 0 || nameUnknown(value, lookup) !== undefined || originOf(value) !== undefined) return true;
  return isNear(countersAt, tokens[at], COUNTER_NEAR) || (value >= OWN_FROM && lookup.called.has(value));
}

function markNumber({ at, candidate, isCode, findings }: Judgement, reading: Reading): Mark[] {
  const { tokens, lookup } = reading;
  const { start, end, value } = tokens[at];
  const by = counterOf(findings);
  if (by) return markCounted({ at, findings }, by, reading);
  if (candidate?.how === 'exact') {
    if (isCode) return [{ start, end, kind: 'code', id: candidate.id, how: 'exact', findings }];
    return value >= WORTH_A_MARK ? [{ start, end, kind: 'look-alike', findings }] : [];
  }
  if (!isCode) return [];
  const name = nameUnknown(value, lookup);
  const related = candidate?.id ?? name?.related;
  const origin = name || candidate ? undefined : originOf(value);
  if (!name && !candidate && !origin) return [];
  const told = { ...(name ? { name: name.name } : {}), ...(origin ? { origin } : {}), ...(related ? { related } : {}) };
  return [{ start, end, kind: 'foreign', value, ...told, findings }];
}

/** A number that curl or Windows counts: with its name and the page that explains it, or only as what it is. */
function markCounted({ at, findings }: Pick<Judgement, 'at' | 'findings'>, by: Counter, reading: Reading): Mark[] {
  const { start, end, value } = reading.tokens[at];
  const [called] = listCalled(reading, at, by);
  if (!called) return reading.candidates[at].length > 0 || value >= WORTH_AN_EVENT ? [{ start, end, kind: 'look-alike', findings }] : [];
  const [, , related, , name] = called;
  const origin = findings.at(-1)!.signal.about;
  return [{ start, end, kind: 'foreign', value, origin, ...(name ? { name } : {}), ...(related ? { related } : {}), findings }];
}

/** A word is a name only where it is written as one. */
function markName({ tokens, candidates, text, lookup }: Reading, at: number): Mark[] {
  const [first] = candidates[at];
  const token = tokens[at];
  const foreign = first || !/_/.test(token.text) ? undefined : lookup.unknown.get(lookup.unknownNames.get(foldName(token.text)) ?? -1)?.[0];
  if (foreign)
    return [
      {
        start: token.start,
        end: token.end,
        kind: 'foreign',
        value: foreign.number,
        name: foreign.name,
        ...(foreign.related ? { related: foreign.related } : {}),
        findings: [],
      },
    ];
  const called = first || !/_/.test(token.text) ? undefined : lookup.calledNames.get(foldName(token.text));
  if (called) {
    const [number, , related, , name] = called;
    const { start, end } = token;
    return [{ start, end, kind: 'foreign', value: Number(number), name, ...(related ? { related } : {}), findings: [] }];
  }
  if (!first || first.how === 'homonym' || !isPrinted(token.text)) return [];
  // The errno of another system decides: ConnectionRefusedError: [Errno 111].
  if (/^\s*:?\s*\[Errno \d{1,3}\]/.test(text.slice(token.end, token.end + 20))) return [];
  return [{ start: token.start, end: token.end, kind: 'code', id: first.id, how: first.how, findings: [] }];
}

/** Written as a symbol, and no ordinary word: Shutdown and PENDING are everybody’s. */
function isPrinted(text: string): boolean {
  return isWrittenSymbol(text) && !/^(?!wsa)(?:[A-Z]?[a-z]+|[A-Z]{1,7}(?<!^E[A-Z]{3,6}))$/.test(text);
}
