/** Finds numbers of one family that stand below each other: a table of codes. */

import type { FamilyId } from '../catalog/families/index.ts';
import type { Reading } from './reading.ts';
import type { Token } from './scan.ts';

/** Lines that may lie between two of a column, and numbers that make one. */
const ROW_GAP = 2;
const ROW_LEAST = 3;

/** Numbers of one family below each other. */
export interface Row {
  family: FamilyId;
  /** Their places among the tokens. */
  members: readonly number[];
}

/** Three different numbers of one family, each the only one of its line, below each other. */
export function findRows({ text, tokens, candidates }: Pick<Reading, 'text' | 'tokens' | 'candidates'>): Map<Token, Row> {
  const lines = new Map<FamilyId, { at: number; line: number; id: string }[]>();
  let line = 0;
  let end = text.indexOf('\n');
  tokens.forEach((token, at) => {
    for (; end >= 0 && end < token.start; end = text.indexOf('\n', end + 1)) line++;
    const [first] = candidates[at];
    // Sizes with a separator of thousands and eight bare digits stand in columns of their own.
    if (token.kind === 'word' || first?.how !== 'exact' || !/^(?:\d{1,7}|.*[a-f].*|-\d+|\d{10}|0x\d+)$/i.test(token.text)) return;
    const list = lines.get(first.family) ?? [];
    if (list.at(-1)?.line !== line) list.push({ at, line, id: first.id });
    lines.set(first.family, list);
  });
  const rows = new Map<Token, Row>();
  for (const [family, list] of lines) {
    let run: typeof list = [];
    const close = () => {
      const row: Row = { family, members: run.map(({ at }) => at) };
      if (new Set(run.map(({ id }) => id)).size >= ROW_LEAST) for (const at of row.members) rows.set(tokens[at], row);
      run = [];
    };
    for (const each of list) {
      if (run.length > 0 && each.line - run.at(-1)!.line > ROW_GAP) close();
      run.push(each);
    }
    close();
  }
  return rows;
}
