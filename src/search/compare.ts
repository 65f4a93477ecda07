/** Which comparisons belong to the codes that a query names. */

import type { Lookup } from '../identify/table.ts';

/** Comparisons offered at most. */
const MOST = 3;

/**
 * Names of comparisons that tell all of these codes apart, the fewest codes first; none where one of them has no row.
 * @param ids codes in the order of the answer, `winsock/10060`.
 */
export function listComparisons(ids: readonly string[], { comparisons }: Pick<Lookup, 'comparisons'>): string[] {
  if (ids.length === 0) return [];
  const numbers = ids.map((id) => id.slice(id.indexOf('/') + 1));
  return comparisons
    .filter((comparison) => numbers.every((number) => comparison.numbers.includes(number)))
    .toSorted((a, b) => a.numbers.length - b.numbers.length)
    .slice(0, MOST)
    .map(({ name }) => name);
}
