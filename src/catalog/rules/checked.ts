/** Rule: nobody has checked facts in the future. */

import type { CodeEntry } from '../code.ts';
import type { Problem } from '../problem.ts';

/** @param today the day of the check, as `2026-11-28`. */
export function checkChecked({ file, data: { checked }, lineOf }: CodeEntry, today: string): Problem[] {
  if (checked <= today) return [];
  return [{ file, line: lineOf(['checked']), message: `checked: ${checked} is in the future: write the day of the check` }];
}
