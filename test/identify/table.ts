/** The lookup of the real content, as the browser builds it. */

import { toTable } from '../../src/build/data.ts';
import { readTableFacts } from '../../src/build/facts.ts';
import { buildLookup } from '../../src/identify/table.ts';
import { catalog } from '../content/entries.ts';

export const table = toTable(catalog, readTableFacts());
export const lookup = buildLookup(table);
