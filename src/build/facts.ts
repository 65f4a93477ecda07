/** Reads the facts that stand beside the codes: other names, and the codes that have no page. */

import { readFileSync } from 'node:fs';

import type { TableFacts } from './data.ts';

export function readTableFacts(folder = 'content/facts'): TableFacts {
  const read = <Facts>(name: string) => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as Facts;
  const { called, libuv } = read<Pick<TableFacts, 'called' | 'libuv'>>('aliases');
  const { lists } = read<{ lists: TableFacts['unknown'] }>('unknown');
  return { called, libuv, unknown: lists };
}
