/** A family's own page as the loader hands it over: what it is, its groups, its common codes. */

import type { SourceText } from './halves.ts';
import type { FamilyData } from './schema.ts';

export interface FamilyEntry extends SourceText {
  id: string;
  data: FamilyData;
}
