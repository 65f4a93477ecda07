/** Rule: the sections of both halves have the same form: as many paragraphs, list items and lines in each. */

import { findSectionKey } from '../headings.ts';
import { readHalves, type SourceText } from '../halves.ts';
import type { Problem } from '../problem.ts';
import { blankFences } from '../tokens.ts';

export function checkParity(entry: SourceText): Problem[] {
  const { halves } = readHalves(entry);
  return halves.en.flatMap(({ heading, markdown }, at) => {
    const key = findSectionKey('en', heading);
    // Headings of a guide are its own: there the order pairs them.
    const french = key ? halves.fr.find((section) => findSectionKey('fr', section.heading) === key) : halves.fr[at];
    return french ? compare(entry.file, french.line, heading, countParts(markdown), countParts(french.markdown)) : [];
  });
}

function compare(file: string, line: number, heading: string, en: Parts, fr: Parts): Problem[] {
  return Object.keys(en)
    .filter((part) => en[part] !== fr[part])
    .slice(0, 1)
    .map((part) => ({
      file,
      line,
      message: `“${heading}” has ${en[part]} ${part} in English and ${fr[part]} in French: give both halves the same form`,
    }));
}

type Parts = Record<string, number>;

function countParts(markdown: string): Parts {
  const text = blankFences(markdown);
  return {
    paragraphs: text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '').length,
    'list items': text.match(/^\s*(?:[-*]|\d+\.)\s/gm)?.length ?? 0,
    lines: text.split('\n').filter((line) => line.trim() !== '').length,
  };
}
