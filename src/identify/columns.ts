/** Finds the columns of a table, CSV or log whose title says that they hold error codes. */

import type { Reading } from './reading.ts';
import type { Token } from './scan.ts';

/** What divides cells; blanks only where a line begins with #Fields, as the logs of IIS do. */
const DIVIDERS = [';', '\t', '|', ','] as const;

/** Characters that a line of a table has at most. */
const LONGEST_LINE = 2_000;

/** Numbers below a title that says error or code (error, status, sc-win32-status), up to an empty line. */
export function findColumns({ text, tokens, kinds }: Pick<Reading, 'text' | 'tokens' | 'kinds'>): Set<Token> {
  const titled = new Set<Token>();
  let header: { divider: string; cells: boolean[] } | undefined;
  let at = 0;
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    while (at < tokens.length && tokens[at].start < start) at++;
    let last = at;
    while (last < tokens.length && tokens[last].start < end) last++;
    const line = text.slice(start, end);
    const row = tokens.slice(at, last);
    const numbers = row.filter(({ kind }) => kind !== 'word').length;
    if (line.length > LONGEST_LINE || line.trim() === '') header = undefined;
    else if (numbers === 0 || line.startsWith('#Fields:')) header = readHeader(line, start, row, kinds.slice(at, last)) ?? header;
    else if (header)
      for (const token of row)
        if (token.kind !== 'word' && header.cells[cellOf(line, token.start - start, header.divider)]) titled.add(token);
    start = end + 1;
  }
  return titled;
}

/** Which cells of a line are titles of codes; undefined for a line that is no header. */
function readHeader(line: string, start: number, row: Token[], kinds: Reading['kinds']): { divider: string; cells: boolean[] } | undefined {
  const fields = line.startsWith('#Fields:');
  const divider = fields
    ? ' '
    : DIVIDERS.find((each) => line.split(each).filter((cell) => cell.trim() !== '').length > (each === ',' ? 2 : 1));
  if (!divider) return undefined;
  // The title of a log's first column stands after #Fields:, its value at the beginning of the line.
  const shift = fields ? -1 : 0;
  const cells: boolean[] = [];
  row.forEach((token, index) => {
    const kind = kinds[index];
    // sc-status of an access log counts every answer; sc-win32-status is an error.
    const access = fields && !/win32-$/.test(line.slice(0, token.start - start));
    if ((kind === 'error' || kind === 'code') && !access) cells[cellOf(line, token.start - start, divider) + shift] = true;
  });
  return cells.length > 0 ? { divider, cells } : undefined;
}

/** How many dividers stand before a place of a line. */
function cellOf(line: string, at: number, divider: string): number {
  let cell = 0;
  for (let next = line.indexOf(divider); next >= 0 && next < at; next = line.indexOf(divider, next + 1)) cell++;
  return cell;
}
