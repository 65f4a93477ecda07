/** Rule: a content file holds no mark of a merge and no character that nobody sees or that stands for a lost one. */

import type { ContentFile } from '../content-file.ts';
import type { Problem } from '../problem.ts';

/** Control characters but tab and line ends, zero-width and bidirectional marks, the sign for a lost character, half a pair. */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const MERGE = /^(?:<{7}|>{7}|\|{7}) |^={7}$/;

export function checkCharacters({ file, text }: ContentFile): Problem[] {
  return text.split(/\r?\n/).flatMap((line, at): Problem[] => {
    const unseen = UNSEEN.exec(at === 0 ? line.replace(/^\ufeff/, '') : line)?.[0];
    const name = unseen && `U+${unseen.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    return [
      ...(name ? [{ file, line: at + 1, message: `holds the unseen character ${name}: delete it, or type what it stands for` }] : []),
      ...(MERGE.test(line) ? [{ file, line: at + 1, message: 'holds a mark of a merge: keep one side and delete the marks' }] : []),
    ];
  });
}
