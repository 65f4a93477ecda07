/** Rule: no two codes share a symbol, and no two codes of a family share a title. */

import type { CodeEntry } from '../code.ts';
import { LANGUAGES } from '../language.ts';
import type { Problem } from '../problem.ts';

export function checkUnique(entries: readonly CodeEntry[]): Problem[] {
  const familyOf = (entry: CodeEntry) => entry.id.split('/')[0];
  return [
    ...findRepeats(entries, 'symbol', ({ data }) => data.symbol),
    ...LANGUAGES.flatMap((language) =>
      findRepeats(entries, `title.${language}`, (entry) => `${familyOf(entry)}: ${entry.data.title[language].toLowerCase()}`),
    ),
  ];
}

function findRepeats(entries: readonly CodeEntry[], field: string, read: (entry: CodeEntry) => string | undefined): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap((entry) => {
    const value = read(entry);
    if (value === undefined) return [];
    const other = first.get(value);
    if (other === undefined) first.set(value, entry.file);
    return other === undefined
      ? []
      : [
          {
            file: entry.file,
            line: entry.lineOf(field.split('.')),
            message: `${field} “${value}” is already that of ${other}: change one of them`,
          },
        ];
  });
}
