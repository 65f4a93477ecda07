/** Rule: every code that a page points to exists, is not the page itself, and is named once. */

import type { CodeEntry } from '../code.ts';
import type { Problem } from '../problem.ts';

export function checkLinks(entries: readonly CodeEntry[]): Problem[] {
  const ids = new Set(entries.map((entry) => entry.id));
  return entries.flatMap(({ id, file, data }) => {
    const targets = [
      ...data.alike.map(({ code }) => ({ field: 'alike', code })),
      ...data.related.map((code) => ({ field: 'related', code })),
    ];
    return targets.flatMap(({ field, code }, at) => {
      const report = (message: string): Problem[] => [{ file, message: `${field}: ${code} ${message}` }];
      if (code === id) return report('is this page itself: remove it');
      if (!ids.has(code)) return report('does not exist: correct it, or add content/codes/' + code + '.md');
      if (targets.findIndex((other) => other.code === code) < at) return report('is named twice: keep it in one place');
      return [];
    });
  });
}
