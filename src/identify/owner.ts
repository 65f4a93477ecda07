/** Finds whose number stands behind some labels: curl exit code 7, Linux error 111. */

import type { Token } from './scan.ts';
import type { WordKind } from './words/vocabulary.ts';

/** A text as far as it is read: its words are known, its numbers are not. */
export interface Words {
  text: string;
  tokens: readonly Token[];
  kinds: readonly (WordKind | undefined)[];
}

/** Labels between an owner and the number at most: curl failed with exit code 7. */
const MOST_LABELS = 5;
const LABELS: ReadonlySet<WordKind | undefined> = new Set(['error', 'code', 'verb', 'join', 'carrier', 'failure']);
/** What stands between two of them. */
const GAP = /^[^\S\n]*(?:[:=([“"'#,-][^\S\n]*){0,2}$/;

/** Whether nothing but labels stands between a number and one of its owner's names. */
export function isOwned({ text, tokens, kinds }: Words, at: number, isOwner: (word: string) => boolean): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 1 - MOST_LABELS); index--) {
    if (kinds[index] === undefined || !GAP.test(text.slice(tokens[index].end, tokens[index + 1].start))) return false;
    if (isOwner(tokens[index].text)) return true;
    if (!LABELS.has(kinds[index])) return false;
  }
  return false;
}
