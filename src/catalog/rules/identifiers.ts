/** Rule: symbols, names of functions and numbers stand equally often in both halves, so that neither says more. */

import { readHalves, type Section, type SourceText } from '../halves.ts';
import { inBoth, type Bilingual } from '../language.ts';
import type { Problem } from '../problem.ts';
import { blankFences, compareCounts, listCodeSpans, listNumbers } from '../tokens.ts';

type List = (markdown: string) => string[];

export function checkIdentifiers(entry: SourceText): Problem[] {
  const { halves } = readHalves(entry);
  return [...compare(entry, halves, listCodeSpans, 'code span'), ...compare(entry, halves, listNumbers, 'number')];
}

function compare({ file, bodyLine }: SourceText, halves: Bilingual<Section[]>, list: List, what: string): Problem[] {
  const text = inBoth((language) => halves[language].map((section) => section.markdown).join('\n'));
  return compareCounts(list(text.en), list(text.fr)).map(({ item, left, right }) => ({
    file,
    line: findSurplus(halves[left > right ? 'en' : 'fr'], item, Math.min(left, right), list) ?? bodyLine,
    message: `the ${what} “${item}” stands ${left} time(s) in the English half and ${right} in the French one: say it equally often in both`,
  }));
}

/** The line of the first mention that the other half, which has `matched` of them, does not have. */
function findSurplus(sections: Section[], item: string, matched: number, list: List): number | undefined {
  let count = 0;
  for (const { line, markdown } of sections)
    for (const [at, text] of blankFences(markdown).split('\n').entries()) {
      count += list(text).filter((other) => other === item).length;
      if (count > matched) return line + 1 + at;
    }
  return undefined;
}
