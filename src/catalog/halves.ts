/** Reads the body of a content file: one `:::en` half, one `:::fr` half, each cut into sections by its headings. */

import { LANGUAGES, type Bilingual, type Language } from './language.ts';
import type { Problem } from './problem.ts';

export interface Section {
  /** The heading as written. */
  heading: string;
  /** Line of the heading in the file, from 1. */
  line: number;
  /** The Markdown below the heading. */
  markdown: string;
}

/** A content file as the loader hands it over. */
export interface SourceText {
  file: string;
  body: string;
  /** Line of the file on which the body begins, from 1. */
  bodyLine: number;
  /** The line of a field of the front matter, or of the nearest field around it, from 1. */
  lineOf(path: readonly PropertyKey[]): number | undefined;
}

type Report = (line: number, message: string) => void;

interface Block {
  language: Language;
  sections: Section[];
}

/**
 * Splits a body into its halves.
 * @returns both halves (empty where the structure is broken) and what is wrong with the structure.
 */
export function readHalves({ file, body, bodyLine }: Pick<SourceText, 'file' | 'body' | 'bodyLine'>): {
  halves: Bilingual<Section[]>;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const report: Report = (line, message) => problems.push({ file, line, message });
  const blocks = readBlocks(body, bodyLine, report);
  const found = blocks.map((block) => block.language).join(' ');
  if (problems.length === 0 && found !== LANGUAGES.join(' '))
    report(bodyLine, `the body has ${found ? `the halves “${found}”` : 'no halves'}: write one :::en … ::: and then one :::fr … :::`);
  const sectionsOf = (language: Language) => blocks.find((block) => block.language === language)?.sections ?? [];
  return { halves: { en: sectionsOf('en'), fr: sectionsOf('fr') }, problems };
}

function readBlocks(body: string, bodyLine: number, report: Report): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let openLine = 0;
  let fence: string | undefined;
  // Text outside is told once up to the next marker, not line by line.
  let outside = false;
  body.split('\n').forEach((text, index) => {
    const line = bodyLine + index;
    const marker = fence === undefined && /^:::\s*(\S*)\s*$/.exec(text);
    if (marker) {
      outside = false;
      if (marker[1] === '') {
        if (!open) report(line, 'a ::: closes nothing: remove it, or open a half with :::en or :::fr');
        open = undefined;
      } else {
        if (open) report(line, `:::${open.language} of line ${openLine} is not closed: write ::: on a line of its own before this one`);
        const language = LANGUAGES.find((known) => known === marker[1]);
        if (!language) return report(line, `:::${marker[1]} is no half: use :::en or :::fr`);
        open = { language, sections: [] };
        openLine = line;
        blocks.push(open);
      }
      return;
    }
    if (open) addLine(open, text, line, fence === undefined, report);
    else if (text.trim()) {
      if (!outside) report(line, 'text stands outside the halves: move it between :::en and ::: or :::fr and :::');
      outside = true;
    }
    fence = fenceAfter(text, fence);
  });
  if (open) report(openLine, `:::${(open as Block).language} is not closed: write ::: on a line of its own after the half`);
  return blocks;
}

function addLine(block: Block, text: string, line: number, outsideFence: boolean, report: Report): void {
  const heading = outsideFence && /^(#{1,6})\s+(.*?)\s*$/.exec(text);
  if (heading && heading[1] === '##') {
    block.sections.push({ heading: heading[2], line, markdown: '' });
    return;
  }
  if (heading && heading[1].length < 3) report(line, 'a half has headings of rank ## and ### only: change the number of #');
  const section = block.sections.at(-1);
  if (section) section.markdown += `${text}\n`;
  else if (text.trim()) report(line, 'text stands before the first heading: put it under a ## heading');
}

/** The fence that is open after this line, or undefined: ``` and ~~~ hide headings and markers. */
function fenceAfter(text: string, open: string | undefined): string | undefined {
  const fence = /^\s{0,3}(`{3,}|~{3,})(.*)$/.exec(text);
  if (!fence) return open;
  if (open === undefined) return fence[1];
  return fence[1].startsWith(open) && fence[2].trim() === '' ? undefined : open;
}
