/** Rule: the texts use the words of the glossary; a page on which a left-out word is right is listed, and struck off when it is not there. */

import type { Entry } from '../content-file.ts';
import { LANGUAGES, type Bilingual, type Language } from '../language.ts';
import { readHalves, type SourceText } from '../halves.ts';
import type { Problem } from '../problem.ts';
import { TERMS, type Term } from '../terms.ts';
import { blankFences, withoutCode } from '../tokens.ts';

interface Line {
  language: Language;
  text: string;
  line: number | undefined;
}

/** Fields of the front matter that are no prose: what people type is theirs. */
const NO_PROSE = new Set(['keywords', 'aliases', 'seen', 'sources']);

export function checkTerms(entry: Entry<unknown>, terms: Bilingual<readonly Term[]> = TERMS): Problem[] {
  const { file } = entry;
  const page = file.replace(/^content\//, '').replace(/\.md$/, '');
  const lines = [...listFields(entry), ...listBody(entry)];
  return LANGUAGES.flatMap((language) =>
    terms[language].flatMap(({ pattern, write, reason, right = {} }) => {
      const found = lines.flatMap((line) => {
        const match = line.language === language ? pattern.exec(line.text) : null;
        return match ? [{ line: line.line, word: match[0] }] : [];
      });
      if (!(page in right))
        return found.map(({ line, word }) => ({
          file,
          line,
          message: `“${word}”: write “${write}” (${reason}); where the word is right, list the page under it in src/catalog/terms.ts`,
        }));
      return found.length > 0
        ? []
        : [{ file, message: `“${write}”: the exception for this page is needed no more: strike it off in src/catalog/terms.ts` }];
    }),
  );
}

function listBody(entry: SourceText): Line[] {
  const { halves } = readHalves(entry);
  return LANGUAGES.flatMap((language) =>
    halves[language].flatMap(({ markdown, line }) =>
      blankFences(markdown)
        .split('\n')
        .map((text, at) => ({ language, text: withoutCode(text), line: line + 1 + at })),
    ),
  );
}

/** Every text below a key `en` or `fr` of the front matter. */
function listFields({ data, lineOf }: Entry<unknown>): Line[] {
  const walk = (value: unknown, path: readonly (string | number)[]): Line[] => {
    if (typeof value === 'string') {
      const language = LANGUAGES.find((each) => each === path.at(-1));
      return language ? [{ language, text: withoutCode(value), line: lineOf(path) }] : [];
    }
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => (NO_PROSE.has(key) ? [] : walk(inner, [...path, key])));
  };
  return walk(data, []);
}
