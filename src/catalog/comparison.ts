/** A comparison: codes that people take for each other, told apart by one question. */

import type { Entry } from './content-file.ts';
import type { ComparisonData } from './schema.ts';

/** A comparison's file as the loader hands it over: `id` is the numbers of its codes joined by hyphens. */
export type ComparisonEntry = Entry<ComparisonData>;

export interface Comparison extends ComparisonData {
  id: string;
}

/** Makes a comparison of an entry that has passed its rule. */
export function toComparison({ id, data }: ComparisonEntry): Comparison {
  return { ...data, id };
}

/** The name of the file, and of the address, that compares these codes. */
export function nameComparison(codes: readonly string[]): string {
  return codes.map((id) => id.slice(id.indexOf('/') + 1)).join('-');
}

/** The comparisons that tell a code apart from others, those of the fewest codes first. */
export function findComparisons(comparisons: readonly Comparison[], id: string): Comparison[] {
  return comparisons.filter(({ codes }) => codes.some(({ code }) => code === id)).toSorted((a, b) => a.codes.length - b.codes.length);
}
