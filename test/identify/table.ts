/** The lookup of the real content, as the browser builds it. */

import { toCatalog } from '../../src/catalog/catalog.ts';
import { toTable } from '../../src/build/data.ts';
import { readTableFacts } from '../../src/build/facts.ts';
import { buildLookup } from '../../src/identify/table.ts';
import { content } from '../content/entries.ts';

export const catalog = toCatalog(content);
export const table = toTable(catalog, readTableFacts());
export const lookup = buildLookup(table);
