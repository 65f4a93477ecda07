/** Whether words speak of a code: its symbol and its titles have them. */

import type { FamilyId } from '../catalog/families/index.ts';
import type { Reading } from './reading.ts';
import type { Row } from './rows.ts';
import { foldWord } from './scan.ts';
import { foldName, type TableRow } from './table.ts';
import { splitIdentifier } from './words/vocabulary.ts';

/** The code of a family that a number of a text could mean. */
export function codeAt({ candidates, lookup }: Reading, at: number, family: FamilyId): TableRow | undefined {
  const own = candidates[at].find((candidate) => candidate.family === family);
  return own && lookup.rows.get(own.id);
}

/** Letters in which two words must agree from their beginning to be forms of one: timeout, timed. */
const STEM_LETTERS = 4;

/** Letters of a part of a symbol at least: fewer stand in any. */
const NAME_LETTERS = 3;

/** @param words folded words or parts of names, without those that any error has. */
export function describes(words: readonly string[], { symbol, title }: TableRow): boolean {
  const name = foldName(symbol);
  const titles = foldWord(`${title.en} ${title.fr}`).match(/[\p{L}\d]+/gu) ?? [];
  return words.some(
    (word) =>
      (foldName(word).length >= NAME_LETTERS && name.includes(foldName(word))) ||
      titles.some(
        (other) => other === word || (other.length >= STEM_LETTERS && word.slice(0, STEM_LETTERS) === other.slice(0, STEM_LETTERS)),
      ),
  );
}

/** Characters of a line that are read. */
const LONGEST_LINE = 500;

const described = new WeakMap<Row, boolean>();

/** Whether half of the numbers of a row have words on their lines that speak of their codes: then the table is ours as a whole. */
export function isDescribed(row: Row, reading: Reading): boolean {
  let known = described.get(row);
  if (known === undefined) {
    const ours = row.members.filter((at) => {
      const code = codeAt(reading, at, row.family);
      return code && describes(wordsOfLine(reading, at), code);
    });
    described.set(row, (known = ours.length * 2 >= row.members.length));
  }
  return known;
}

function wordsOfLine({ text, tokens, kinds }: Reading, at: number): string[] {
  const around = text.slice(Math.max(0, tokens[at].start - LONGEST_LINE), tokens[at].start);
  const start = tokens[at].start - around.length + around.lastIndexOf('\n') + 1;
  const after = text.slice(tokens[at].end, tokens[at].end + LONGEST_LINE);
  const end = tokens[at].end + (after.includes('\n') ? after.indexOf('\n') : after.length);
  const words: string[] = [];
  const add = (index: number) => {
    if (kinds[index] !== undefined) words.push(...splitIdentifier(tokens[index].text));
  };
  for (let index = at - 1; index >= 0 && tokens[index].start >= start; index--) add(index);
  for (let index = at + 1; index < tokens.length && tokens[index].end <= end; index++) add(index);
  return words;
}
