/** Rule: symbols, names of functions and numbers stand equally often in both halves, so that neither says more. */

import { readHalves, type SourceText } from '../halves.ts';
import { inBoth, type Bilingual } from '../language.ts';
import type { Problem } from '../problem.ts';
import { compareCounts, listCodeSpans, listNumbers } from '../tokens.ts';

export function checkIdentifiers(entry: SourceText): Problem[] {
  const { halves } = readHalves(entry);
  const text = inBoth((language) => halves[language].map((section) => section.markdown).join('\n'));
  return [...compare(entry.file, text, listCodeSpans, 'code span'), ...compare(entry.file, text, listNumbers, 'number')];
}

function compare(file: string, text: Bilingual, list: (markdown: string) => string[], what: string): Problem[] {
  return compareCounts(list(text.en), list(text.fr)).map(({ item, left, right }) => ({
    file,
    message: `the ${what} “${item}” stands ${left} time(s) in the English half and ${right} in the French one: say it equally often in both`,
  }));
}
