/** Rule: every file below `content/` is read: one that lies elsewhere or is named otherwise would be missing without a word. */

import type { Problem } from '../problem.ts';

/** Files that systems and editors leave behind. */
const LITTER = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.[^/]*\.sw[op]|[^/]*~)$/i;

/** @param strays paths of the files that nobody reads. */
export function checkStrays(strays: readonly string[]): Problem[] {
  return strays
    .filter((file) => !LITTER.test(file))
    .map((file) => ({
      file,
      message: 'is read by nothing: texts are content/<folder>/….md, facts content/facts/….json, in lower case; rename it, or remove it',
    }));
}
