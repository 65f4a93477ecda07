/** Rule: each half is written in its language, without the words that the style leaves out, titles and summaries in their form. */

import type { CodeEntry } from '../code.ts';
import { readHalves } from '../halves.ts';
import { LANGUAGES, type Language } from '../language.ts';
import type { Problem } from '../problem.ts';
import { blankFences, withoutCode } from '../tokens.ts';

/** What the style leaves out of both languages. */
const UNWANTED = /\b(?:simply|please|just click|simplement|veuillez|TODO|lorem)\b/i;

/** Function words that betray a line written in the other language: two of them close together. */
const FOREIGN: Record<Language, { pattern: RegExp; name: string }> = {
  en: { pattern: /\b(?:les|vous|avec|dans|votre|est)\b(?:\W+\p{L}+){0,3}\W+\b(?:de|la|le|et|une)\b/iu, name: 'French' },
  fr: { pattern: /\b(?:the|with|from|which|your|and|is)\b(?:\W+\p{L}+){0,3}\W+\b(?:the|of|is|and|with)\b/iu, name: 'English' },
};

/** One sentence: a full stop at the end, and inside only where no space follows (`net.exe`). */
const SENTENCE = /^[^.]*(?:\.\S[^.]*)*\.$/;

export function checkStyle(entry: CodeEntry): Problem[] {
  return [...checkBody(entry), ...checkFields(entry)];
}

function checkBody(entry: CodeEntry): Problem[] {
  const { halves } = readHalves(entry);
  return LANGUAGES.flatMap((language) =>
    halves[language].flatMap(({ markdown, line }) =>
      blankFences(markdown)
        .split('\n')
        .flatMap((text, at) => {
          const report = (message: string): Problem => ({ file: entry.file, line: line + 1 + at, message });
          const prose = withoutCode(text);
          const { pattern, name } = FOREIGN[language];
          return [
            ...(pattern.test(prose) ? [report(`reads like ${name} in the ${language} half: write it in the language of the half`)] : []),
            ...listUnwanted(prose).map(report),
          ];
        }),
    ),
  );
}

function checkFields({ file, data, lineOf }: CodeEntry): Problem[] {
  return LANGUAGES.flatMap((language) => {
    const report = (field: 'title' | 'summary' | 'reply', message: string): Problem => ({
      file,
      line: lineOf([field, language]),
      message: `${field}.${language}: ${message}`,
    });
    return [
      ...(/[.!]$/.test(data.title[language]) ? [report('title', 'ends in a stop: remove it')] : []),
      ...(SENTENCE.test(data.summary[language]) ? [] : [report('summary', 'is not one sentence: write one, with a full stop at its end')]),
      ...(['title', 'summary', 'reply'] as const).flatMap((field) =>
        listUnwanted(data[field][language]).map((message) => report(field, message)),
      ),
    ];
  });
}

function listUnwanted(text: string): string[] {
  const found = UNWANTED.exec(text);
  return found ? [`“${found[0]}” is left out by the style: say what to do`] : [];
}
