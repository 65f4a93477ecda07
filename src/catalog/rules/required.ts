/** Rule: every code has the optional fields that its family requires; `phase` is of no use to the other families. */

import { readId, type CodeEntry } from '../code.ts';
import { FAMILIES } from '../families/index.ts';
import type { Problem } from '../problem.ts';
import { FREQUENCIES, PHASES } from '../schema.ts';

const FIELDS = [
  { name: 'phase', choices: PHASES },
  { name: 'frequency', choices: FREQUENCIES },
] as const;

export function checkRequired({ id, file, data, lineOf }: CodeEntry): Problem[] {
  const family = readId(id)?.family;
  if (!family) return [];
  return FIELDS.flatMap(({ name, choices }) => {
    const wanted = FAMILIES[family].requires.includes(name);
    const present = data[name] !== undefined;
    if (wanted && !present) return [{ file, line: lineOf([name]), message: `${name} is missing: write one of ${choices.join(', ')}` }];
    if (!wanted && present) return [{ file, line: lineOf([name]), message: `${name} is not for codes of ${family}: remove it` }];
    return [];
  });
}
