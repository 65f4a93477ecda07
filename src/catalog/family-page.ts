/** A family's own page, its front matter checked: what it is, its groups, its common codes. */

import type { Entry } from './content-file.ts';
import type { FamilyData } from './schema.ts';

export type FamilyEntry = Entry<FamilyData>;
