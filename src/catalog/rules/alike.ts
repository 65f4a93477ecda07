/** Rule: a symbol that tells look-alikes apart exists: it is the name of a code, or another name that a page knows. */

import type { CodeEntry } from '../code.ts';
import { FAMILIES, FAMILY_IDS } from '../families/index.ts';
import { LANGUAGES } from '../language.ts';
import type { Problem } from '../problem.ts';

const SYMBOL = /(?<![\w.])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*(?!\w|\.\w)/g;

export function checkAlike(entries: readonly CodeEntry[]): Problem[] {
  const known = new Set(entries.flatMap(({ data }) => [data.symbol, ...data.aliases, ...data.homonyms.map(({ symbol }) => symbol)]));
  const prefixes = FAMILY_IDS.flatMap((family) => FAMILIES[family].prefixes);
  // A word in capitals is taken for a symbol where it goes on after the beginning of some family's symbols.
  const isSymbol = (word: string) => prefixes.some((prefix) => word.startsWith(prefix) && word.length > prefix.length + 1);
  return entries.flatMap(({ file, data, lineOf }) =>
    data.alike.flatMap((alike, at) =>
      LANGUAGES.flatMap((language) =>
        [...alike[language].matchAll(SYMBOL)]
          .map(([word]) => word)
          .filter((word) => isSymbol(word) && !known.has(word))
          .map((word) => ({
            file,
            line: lineOf(['alike', at, language]),
            message: `alike: ${word} is the name of no code here: correct it`,
          })),
      ),
    ),
  );
}
