/** Finds the columns of a table, CSV or log whose title says that they hold error codes. */

import type { Reading } from './reading.ts';
import type { Token } from './scan.ts';

/** What divides cells; blanks only where a line begins with #Fields, as the logs of IIS do. */
const DIVIDERS = [';', '\t', '|', ','] as const;

/** Characters that a line of a table has at most. */
const LONGEST_LINE = 2_000;

/** The dashes that PowerShell and sqlcmd draw below the titles of a table: its columns have no divider, but a place. */
const RULE = /^ *-+(?: +-+)+ *$/;

/** A line with its tokens. */
interface Line {
  line: string;
  start: number;
  row: Token[];
  kinds: Reading['kinds'];
}

/** Says of a token of a later line whether it stands in a column of codes. */
type Header = (line: string, token: Token, start: number) => boolean;

/** Numbers below a title that says error or code (error, status, sc-win32-status), up to an empty line. */
export function findColumns({ text, tokens, kinds }: Pick<Reading, 'text' | 'tokens' | 'kinds'>): Set<Token> {
  const titled = new Set<Token>();
  let header: Header | undefined;
  let before: Line | undefined;
  let at = 0;
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    while (at < tokens.length && tokens[at].start < start) at++;
    let last = at;
    while (last < tokens.length && tokens[last].start < end) last++;
    const line = text.slice(start, end);
    const row = tokens.slice(at, last);
    const here: Line = { line, start, row, kinds: kinds.slice(at, last) };
    const isWords = row.every(({ kind }) => kind === 'word');
    if (line.length > LONGEST_LINE || line.trim() === '') header = undefined;
    else if (before && RULE.test(line)) header = readRuled(before, line) ?? header;
    else if (isWords || line.startsWith('#Fields:')) header = readHeader(here) ?? header;
    else if (header) for (const token of row) if (token.kind !== 'word' && header(line, token, start)) titled.add(token);
    before = isWords ? here : undefined;
    start = end + 1;
  }
  return titled;
}

/** Titles above a rule: a value stands below or above some of the dashes of its column, to whichever side it is aligned. */
function readRuled({ start, row, kinds }: Line, rule: string): Header | undefined {
  const columns = [...rule.matchAll(/-+/g)].map(({ 0: dashes, index }) => ({ from: index, to: index + dashes.length }));
  const coded = columns.filter(({ from, to }) =>
    row.some((token, index) => isTitle(kinds[index]) && token.start - start < to && token.end - start > from),
  );
  if (coded.length === 0) return undefined;
  return (_, token, lineStart) => coded.some(({ from, to }) => token.start - lineStart < to && token.end - lineStart > from);
}

/** Whether a word of a title says error or code. */
function isTitle(kind: Reading['kinds'][number]): boolean {
  return kind === 'error' || kind === 'code';
}

/** Which cells of a line are titles of codes; undefined for a line that is no header. */
function readHeader({ line, start, row, kinds }: Line): Header | undefined {
  const fields = line.startsWith('#Fields:');
  const divider = fields
    ? ' '
    : DIVIDERS.find((each) => line.split(each).filter((cell) => cell.trim() !== '').length > (each === ',' ? 2 : 1));
  if (!divider) return undefined;
  // The title of a log's first column stands after #Fields:, its value at the beginning of the line.
  const shift = fields ? -1 : 0;
  const cells: boolean[] = [];
  row.forEach((token, index) => {
    // sc-status of an access log counts every answer; sc-win32-status is an error.
    const access = fields && !/win32-$/.test(line.slice(0, token.start - start));
    if (isTitle(kinds[index]) && !access) cells[cellOf(line, token.start - start, divider) + shift] = true;
  });
  return cells.length > 0 ? (below, token, lineStart) => cells[cellOf(below, token.start - lineStart, divider)] : undefined;
}

/** How many dividers stand before a place of a line. */
function cellOf(line: string, at: number, divider: string): number {
  let cell = 0;
  for (let next = line.indexOf(divider); next >= 0 && next < at; next = line.indexOf(divider, next + 1)) cell++;
  return cell;
}
