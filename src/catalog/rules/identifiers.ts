/** Rule: symbols, names of functions and numbers stand equally often in both halves, so that neither says more. */

import { readHalves, type Section, type SourceText } from '../halves.ts';
import { inBoth, type Bilingual } from '../language.ts';
import type { Problem } from '../problem.ts';
import { blankFences, compareCounts, listCodeSpans, listNumbers } from '../tokens.ts';

type List = (markdown: string) => string[];

export function checkIdentifiers(entry: SourceText): Problem[] {
  const { halves } = readHalves(entry);
  // A half that is not there lacks everything, which is told once.
  if (halves.en.length === 0 || halves.fr.length === 0) return [];
  return [...compare(entry, halves, listCodeSpans, 'code span'), ...compare(entry, halves, listNumbers, 'number')];
}

function compare({ file, bodyLine }: SourceText, halves: Bilingual<Section[]>, list: List, what: string): Problem[] {
  const text = inBoth((language) => halves[language].map((section) => section.markdown).join('\n'));
  return compareCounts(list(text.en), list(text.fr)).map(({ item, left, right }) => {
    const lines = inBoth((language) => listLines(halves[language], item, list));
    return {
      file,
      line: lines[left > right ? 'en' : 'fr'][Math.min(left, right)] ?? bodyLine,
      message: `the ${what} “${item}” stands ${left} time(s) in the English half${name(lines.en)} and ${right} in the French one${name(lines.fr)}: say it equally often in both`,
    };
  });
}

/** The line of each mention, in order: nobody but the author knows which of them is one too many. */
function listLines(sections: Section[], item: string, list: List): number[] {
  return sections.flatMap(({ line, markdown }) =>
    blankFences(markdown)
      .split('\n')
      .flatMap((text, at) => list(text).flatMap((other) => (other === item ? [line + 1 + at] : []))),
  );
}

/** Lines that are named in one message. */
const NAMED = 6;

function name(lines: number[]): string {
  const different = [...new Set(lines)];
  if (different.length === 0) return '';
  return ` (${different.length > 1 ? 'lines' : 'line'} ${different.slice(0, NAMED).join(', ')}${different.length > NAMED ? ' …' : ''})`;
}
