/** Rule: no long paragraph stands on two pages: a text that fits another page too is wrong on both. */

import type { CodeEntry } from '../code.ts';
import type { Problem } from '../problem.ts';
import { blankFences } from '../tokens.ts';

/** Characters from which a paragraph counts as one that somebody wrote for a page. */
const LONG = 140;

export function checkRepeats(entries: readonly CodeEntry[]): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ id, file, body, bodyLine }) =>
    listParagraphs(body).flatMap(({ text, at }) => {
      const other = first.get(text);
      if (other === undefined) first.set(text, id);
      if (other === undefined) return [];
      return [
        {
          file,
          line: bodyLine + at,
          message: `“${text.slice(0, 60).replaceAll('\n', ' ')}…” stands on the page of ${other} too: say what is true of this code`,
        },
      ];
    }),
  );
}

/** The long paragraphs of a body with the lines on which they begin, from 0. */
function listParagraphs(body: string): { text: string; at: number }[] {
  const paragraphs: { text: string; at: number }[] = [];
  let open: { text: string; at: number } | undefined;
  for (const [at, line] of blankFences(body).split('\n').entries()) {
    if (line.trim() === '') open = undefined;
    else if (open) open.text += `\n${line}`;
    else paragraphs.push((open = { text: line, at }));
  }
  return paragraphs.filter(({ text }) => text.trim().length > LONG && !text.startsWith('#'));
}
