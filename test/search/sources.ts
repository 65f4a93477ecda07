/** The table and the index of the real content, as the browser reads them. */

import { readMessages } from '../../src/build/facts.ts';
import { toSearchData } from '../../src/build/search-data.ts';
import { readIndex } from '../../src/search/index-data.ts';
import { catalog } from '../content/entries.ts';
import { lookup } from '../identify/table.ts';

export const table = lookup;
export const data = toSearchData(catalog, readMessages());
export const index = readIndex(JSON.parse(JSON.stringify(data)));
