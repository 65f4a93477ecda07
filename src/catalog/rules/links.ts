/** Rule: every code that a page points to exists, is not the page itself, and is named once. */

import type { CodeEntry } from '../code.ts';
import type { Problem } from '../problem.ts';

export function checkLinks(entries: readonly CodeEntry[], ids: ReadonlySet<string>): Problem[] {
  return entries.flatMap(({ id, file, data, lineOf }) => {
    const targets = [
      ...data.alike.map(({ code }, at) => ({ field: 'alike', at, code })),
      ...data.related.map((code, at) => ({ field: 'related', at, code })),
    ];
    return targets.flatMap(({ field, at: index, code }, at) => {
      const report = (message: string): Problem[] => [{ file, line: lineOf([field, index]), message: `${field}: ${code} ${message}` }];
      if (code === id) return report('is this page itself: remove it');
      if (!ids.has(code)) return report('does not exist: correct it, or add content/codes/' + code + '.md');
      if (targets.findIndex((other) => other.code === code) < at) return report('is named twice: keep it in one place');
      return [];
    });
  });
}
