/** Rule: both halves have the known headings, in their order, the same ones, the required ones, and none empty. */

import { readHalves, type Section, type SourceText } from '../halves.ts';
import { findSectionKey, HEADINGS, REQUIRED_SECTIONS, SECTION_KEYS } from '../headings.ts';
import { LANGUAGES, type Bilingual, type Language } from '../language.ts';
import type { Problem } from '../problem.ts';

export function checkHeadings(entry: SourceText): Problem[] {
  const { halves, problems } = readHalves(entry);
  if (problems.length > 0) return problems;
  const found = LANGUAGES.flatMap((language) => checkHalf(entry.file, language, halves[language], entry.bodyLine));
  return [...found, ...checkOnly(entry.file, halves, 'en', 'fr'), ...checkOnly(entry.file, halves, 'fr', 'en')];
}

const NAMES: Bilingual = { en: 'English', fr: 'French' };

/** Sections of one half that the other one lacks. */
function checkOnly(file: string, halves: Bilingual<Section[]>, own: Language, other: Language): Problem[] {
  const there = new Set(halves[other].map(({ heading }) => findSectionKey(other, heading)));
  return halves[own].flatMap(({ heading, line }) => {
    const key = findSectionKey(own, heading);
    if (!key || there.has(key)) return [];
    const message = `the ${NAMES[other]} half lacks “## ${HEADINGS[key][other]}”: add it, or drop “## ${HEADINGS[key][own]}”`;
    return [{ file, line, message }];
  });
}

function checkHalf(file: string, language: Language, sections: Section[], bodyLine: number): Problem[] {
  const problems: Problem[] = [];
  let last = -1;
  for (const { heading, line, markdown } of sections) {
    const key = findSectionKey(language, heading);
    if (!key) {
      const known = SECTION_KEYS.map((each) => HEADINGS[each][language]).join(', ');
      problems.push({ file, line, message: `“${heading}” is no heading of the ${language} half: use ${known}` });
      continue;
    }
    const rank = SECTION_KEYS.indexOf(key);
    if (rank === last) problems.push({ file, line, message: `“${heading}” stands twice: keep one` });
    if (rank < last)
      problems.push({ file, line, message: `“${heading}” comes too late: put it before “${HEADINGS[SECTION_KEYS[last]][language]}”` });
    last = rank;
    if (markdown.trim() === '') {
      const remedy = REQUIRED_SECTIONS.includes(key) ? 'write it, every code has it' : 'write it, or remove the heading';
      problems.push({ file, line, message: `“${heading}” is empty: ${remedy}` });
    }
  }
  const keys = sections.map((section) => findSectionKey(language, section.heading));
  for (const key of REQUIRED_SECTIONS)
    if (!keys.includes(key))
      problems.push({ file, line: bodyLine, message: `the ${language} half lacks “## ${HEADINGS[key][language]}”: every code has it` });
  return problems;
}
