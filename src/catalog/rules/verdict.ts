/** Rule: where a document decides the verdict on a number, that is the verdict, not what an author thinks. */

import { readId, type CodeEntry } from '../code.ts';
import { FAMILIES } from '../families/index.ts';
import type { Problem } from '../problem.ts';

export function checkVerdict({ id, file, data, lineOf }: CodeEntry): Problem[] {
  const code = readId(id);
  const expected = code && FAMILIES[code.family].judge?.(code.value);
  if (!code || expected === undefined || expected === data.verdict) return [];
  return [
    { file, line: lineOf(['verdict']), message: `verdict: the rule of ${code.family} makes ${code.number} ${expected}: write ${expected}` },
  ];
}
