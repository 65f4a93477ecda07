/** Reads the facts that stand beside the codes: other names, and the codes that have no page. */

import { readFileSync } from 'node:fs';

import type { TableFacts } from './data.ts';
import type { MessageFacts } from './search-data.ts';

export function readTableFacts(folder = 'content/facts'): TableFacts {
  const read = <Facts>(name: string) => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as Facts;
  const aliases = read<Omit<TableFacts, 'unknown'>>('aliases');
  const { lists } = read<{ lists: TableFacts['unknown'] }>('unknown');
  return { ...aliases, unknown: lists };
}

/** The words of the messages that Windows prints. */
export function readMessages(folder = 'content/facts'): MessageFacts {
  return JSON.parse(readFileSync(`${folder}/messages.json`, 'utf8')) as MessageFacts;
}
