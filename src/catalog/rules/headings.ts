/** Rule: both halves have the known headings, in their order, the same ones, the required ones, and none empty. */

import type { CodeEntry } from '../code.ts';
import { readHalves, type Section } from '../halves.ts';
import { findSectionKey, HEADINGS, REQUIRED_SECTIONS, SECTION_KEYS } from '../headings.ts';
import { LANGUAGES, type Language } from '../language.ts';
import type { Problem } from '../problem.ts';

export function checkHeadings(entry: CodeEntry): Problem[] {
  const { halves, problems } = readHalves(entry);
  if (problems.length > 0) return problems;
  const found = LANGUAGES.flatMap((language) => checkHalf(entry.file, language, halves[language], entry.bodyLine));
  const [en, fr] = LANGUAGES.map((language) => halves[language].map((section) => findSectionKey(language, section.heading)));
  const only = (own: typeof en, other: typeof en) => own.filter((key) => key && !other.includes(key));
  return [
    ...found,
    ...only(en, fr).map((key) => ({
      file: entry.file,
      message: `the French half lacks “## ${HEADINGS[key!].fr}”: add it, or drop “## ${HEADINGS[key!].en}”`,
    })),
    ...only(fr, en).map((key) => ({
      file: entry.file,
      message: `the English half lacks “## ${HEADINGS[key!].en}”: add it, or drop “## ${HEADINGS[key!].fr}”`,
    })),
  ];
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
    if (markdown.trim() === '') problems.push({ file, line, message: `“${heading}” is empty: write it, or remove the heading` });
  }
  const keys = sections.map((section) => findSectionKey(language, section.heading));
  for (const key of REQUIRED_SECTIONS)
    if (!keys.includes(key))
      problems.push({ file, line: bodyLine, message: `the ${language} half lacks “## ${HEADINGS[key][language]}”: every code has it` });
  return problems;
}
