/** What a signal is: one small rule that looks at one number of a text, with its examples beside it. */

import type { FamilyId } from '../../catalog/families/index.ts';
import type { Bilingual } from '../../catalog/language.ts';
import type { Place } from '../reading.ts';
import type { Strength } from '../weights.ts';

export interface Signal {
  id: string;
  /** What it says of a number, in a few words: the title of a mark. */
  about: Bilingual;
  /** How strongly it speaks of a number as a code of a family; undefined where it is silent. */
  find: (place: Place, family: FamilyId | undefined) => Strength | undefined;
  /** Texts with one number between ‹ ›, of which it speaks … */
  yes: readonly string[];
  /** … and of which it is silent. */
  no: readonly string[];
}
