/** Decides whether a number of a text is a code, for queries and tickets alike. Nothing else decides. */

import { FAMILIES, type FamilyId } from '../catalog/families/index.ts';
import { placeOf, type Place, type Reading } from './reading.ts';
import type { Candidate } from './resolve.ts';
import type { Token } from './scan.ts';
import { SIGNALS } from './signals/index.ts';
import type { Signal } from './signals/signal.ts';
import { LEAST, WEIGHTS, type Strength } from './weights.ts';

export interface Finding {
  signal: Signal;
  strength: Strength;
  weight: number;
}

export interface Judgement {
  at: number;
  /** What the number means if it is a code; undefined where no page has it. */
  candidate: Candidate | undefined;
  /** The evidence reaches what the number needs. */
  isCode: boolean;
  sum: number;
  findings: Finding[];
}

/** Below this a number is everyday in whatever family: 6, 87, 404, 9003. */
const DISTINCT_FROM = 10_000;

/** A number that errors share with ports, prices and rooms: by its family, unless an HRESULT carries it. */
function isEveryday({ text, value }: Token, family: FamilyId | undefined): boolean {
  // Eight digits may be a size.
  if (value >= 2 ** 16) return /^\d{8}$/.test(text);
  return value < DISTINCT_FROM || (family !== undefined && FAMILIES[family].everyday);
}

/**
 * Judges the numbers of a reading, in order.
 * @param isWanted says of a number's place whether it is worth judging; all are where it is not given.
 */
export function weighAll(reading: Reading, prior: number, isWanted: (at: number) => boolean = () => true): Judgement[] {
  return reading.tokens.flatMap((token, at) =>
    token.kind === 'word' || Number.isNaN(token.value) || !isWanted(at) ? [] : [weigh(placeOf(reading, at), prior)],
  );
}

/** Judges one number: of the codes that it could mean, the one that the text speaks for most. */
function weigh(place: Place, prior: number): Judgement {
  const candidates = place.reading.candidates[place.at];
  const judged = (candidates.length > 0 ? candidates : [undefined]).map((candidate) => weighFor(place, candidate, prior));
  return judged.reduce((best, next) => (next.sum > best.sum ? next : best));
}

/** What ends the matter: nothing else is asked then. */
const ENDS: ReadonlySet<Strength> = new Set(['larger', 'version', 'stage', 'event', 'exit-code']);

function weighFor(place: Place, candidate: Candidate | undefined, prior: number): Judgement {
  const everyday = isEveryday(place.token, candidate?.family);
  const findings: Finding[] = [];
  for (const signal of SIGNALS) {
    const strength = signal.find(place, candidate?.family);
    if (strength) findings.push({ signal, strength, weight: WEIGHTS[strength][everyday ? 1 : 0] });
    // What ends the matter stands first.
    if (strength && ENDS.has(strength)) break;
  }
  const sum = findings.reduce((all, { weight }) => all + weight, prior);
  return { at: place.at, candidate, isCode: sum >= LEAST[everyday ? 'everyday' : 'distinct'], sum, findings };
}
