/** Rule: the fenced commands and programs are the same in both halves, in the same order; their comments may differ. */

import { readHalves, type Section, type SourceText } from '../halves.ts';
import { inBoth } from '../language.ts';
import type { Problem } from '../problem.ts';
import { listFences } from '../tokens.ts';

export function checkCommands(entry: SourceText): Problem[] {
  const { halves } = readHalves(entry);
  // A half that is not there is told once, by its absence.
  if (halves.en.length === 0 || halves.fr.length === 0) return [];
  const fences = inBoth((language) => halves[language].flatMap(locateFences));
  const length = Math.max(fences.en.length, fences.fr.length);
  for (let at = 0; at < length; at++) {
    const [en, fr] = [fences.en[at], fences.fr[at]];
    if (en && fr && withoutComments(en.text) === withoutComments(fr.text)) continue;
    const shown = (fence: typeof en) => (fence ? `“${fence.text.split('\n')[1] ?? fence.text}”` : 'nothing');
    const message = `command ${at + 1} differs between the halves (en ${shown(en)}, fr ${shown(fr)}): make both the same but for their comments`;
    return [{ file: entry.file, line: (fr ?? en)!.line, message }];
  }
  return [];
}

function locateFences({ markdown, line }: Section): { text: string; line: number }[] {
  let from = 0;
  return listFences(markdown).map((text) => {
    const at = markdown.indexOf(text, from);
    from = at + text.length;
    return { text, line: line + markdown.slice(0, at).split('\n').length };
  });
}

/** A program without the words for people in it: comments of shells, of C and its kin, of cmd. */
function withoutComments(fence: string): string {
  return fence
    .split('\n')
    .map((text) =>
      text
        .replace(/(?:^|\s)(?:#|\/\/)(?:\s.*)?$/, '')
        .replace(/(?:^|\s)\/\*\s.*?\*\//g, '')
        .replace(/^\s*(?:rem|::)\s.*$/i, '')
        .trimEnd(),
    )
    .filter((text) => text !== '')
    .join('\n');
}
