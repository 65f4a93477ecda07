/** The codes whose numbers lie nearest to one that is no code. */

import type { TableRow } from '../identify/table.ts';
import { loadLookup } from './engine.ts';

/** Codes shown at most. */
const MOST = 3;

/** Rows by the distance of their number (the code inside the HRESULT for BITS) to `code`. */
export async function findNearest(code: number): Promise<TableRow[]> {
  const { rows } = await loadLookup();
  const distance = ({ id }: TableRow) => Math.abs((Number(id.split('/')[1]) & 0xffff) - code);
  return [...rows.values()].toSorted((a, b) => distance(a) - distance(b)).slice(0, MOST);
}
