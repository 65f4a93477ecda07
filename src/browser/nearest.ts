/** The pages nearest to a number that has none: in meaning where a fact says so, else in its family's own range. */

import type { TableRow } from '../identify/table.ts';
import type { Unknown } from '../identify/unknown.ts';
import { loadLookup } from './load.ts';

export async function listNearest({ related, nearest }: Unknown): Promise<TableRow[]> {
  const { rows } = await loadLookup();
  return [related ?? '', ...nearest].flatMap((id) => rows.get(id) ?? []);
}
