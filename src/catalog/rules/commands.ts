/** Rule: the fenced commands and programs are the same in both halves, in the same order. */

import { readHalves, type SourceText } from '../halves.ts';
import { inBoth } from '../language.ts';
import type { Problem } from '../problem.ts';
import { listFences } from '../tokens.ts';

export function checkCommands(entry: SourceText): Problem[] {
  const { halves } = readHalves(entry);
  const fences = inBoth((language) => listFences(halves[language].map((section) => section.markdown).join('')));
  const length = Math.max(fences.en.length, fences.fr.length);
  for (let at = 0; at < length; at++) {
    if (fences.en[at] === fences.fr[at]) continue;
    const shown = (text: string | undefined) => (text === undefined ? 'nothing' : `“${text.split('\n')[1] ?? text}”`);
    return [
      {
        file: entry.file,
        message: `command ${at + 1} differs between the halves (en ${shown(fences.en[at])}, fr ${shown(fences.fr[at])}): make both the same to the letter`,
      },
    ];
  }
  return [];
}
