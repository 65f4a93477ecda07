/** Rule: a comparison is named by the numbers of its codes, which exist and stand once; a command comes with its reading. */

import { nameComparison, type ComparisonEntry } from '../comparison.ts';
import type { Problem } from '../problem.ts';

export function checkComparisons(comparisons: readonly ComparisonEntry[], ids: ReadonlySet<string>): Problem[] {
  return comparisons.flatMap(({ id, file, data, lineOf }) => {
    const report = (message: string): Problem => ({ file, line: lineOf(['codes']), message });
    const named = data.codes.map(({ code }) => code);
    const expected = nameComparison(named);
    return [
      ...(id === expected ? [] : [report(`compares ${named.join(', ')}: name the file ${expected}.md`)]),
      ...named.filter((code) => !ids.has(code)).map((code) => report(`names ${code}, which does not exist: correct it`)),
      ...named.filter((code, at) => named.indexOf(code) < at).map((code) => report(`names ${code} twice: keep one row`)),
      ...((data.command === undefined) === (data.reading === undefined)
        ? []
        : [report('command and reading belong together: write both, or neither')]),
    ];
  });
}
