/** Rule: the French half is French: no title, summary, reply or section is the English one again. */

import type { CodeEntry } from '../code.ts';
import { findSectionKey } from '../headings.ts';
import { readHalves } from '../halves.ts';
import type { Problem } from '../problem.ts';
import { withoutCode } from '../tokens.ts';

export function checkTranslated(entry: CodeEntry): Problem[] {
  const { file, data, lineOf } = entry;
  const { halves } = readHalves(entry);
  const fields = (['title', 'summary', 'reply'] as const).filter((field) => data[field].en === data[field].fr);
  const sections = halves.fr.filter(({ heading, markdown }) => {
    const key = findSectionKey('fr', heading);
    const english = halves.en.find((section) => key !== undefined && findSectionKey('en', section.heading) === key);
    // A section of commands alone is the same in both languages.
    return english !== undefined && /\p{L}/u.test(withoutCode(markdown)) && english.markdown.trim() === markdown.trim();
  });
  return [
    ...fields.map((field) => ({ file, line: lineOf([field, 'fr']), message: `${field}.fr: is the English one: write it in French` })),
    ...sections.map(({ heading, line }) => ({ file, line, message: `“${heading}” is the English section: write it in French` })),
  ];
}
