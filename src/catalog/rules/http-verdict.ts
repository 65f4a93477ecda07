/** Rule: the verdict of an HTTP status is what BITS's rule gives, not what an author thinks. */

import { readId, type CodeEntry } from '../code.ts';
import { judgeStatus } from '../http-verdict.ts';
import type { Problem } from '../problem.ts';

export function checkHttpVerdict({ id, file, data }: CodeEntry): Problem[] {
  const code = readId(id);
  if (code?.family !== 'http') return [];
  const { verdict } = judgeStatus(code.value);
  const expected = verdict === 'success' ? 'progress' : verdict;
  return data.verdict === expected ? [] : [{ file, message: `verdict: BITS’s rule makes ${code.number} ${verdict}: write ${expected}` }];
}
