/** A text with one number between ‹ ›, read with the real content: that number in its place, and the family that it could be of. */

import { FAMILY_IDS, isInFamily, type FamilyId } from '../../src/catalog/families/index.ts';
import { placeOf, read, type Place } from '../../src/identify/reading.ts';
import type { Vocabulary } from '../../src/identify/words/vocabulary.ts';
import { lookup } from './table.ts';

export function readMarked(example: string, vocabulary?: Vocabulary): { place: Place; family: FamilyId | undefined } {
  const reading = read(example.replace(/[‹›]/g, ''), lookup, vocabulary);
  const at = reading.tokens.findIndex(({ start, kind }) => start === example.indexOf('‹') && kind !== 'word');
  if (at < 0) throw new Error(`no number between ‹ › in ${example}`);
  const family = reading.candidates[at][0]?.family ?? FAMILY_IDS.findLast((id) => isInFamily(id, reading.tokens[at].value));
  return { place: placeOf(reading, at), family };
}
