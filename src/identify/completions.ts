/** Completes what has been typed so far of a number, a hex form or a symbol: the commonest codes first. Looks up, never judges. */

import { foldName, type Lookup, type TableRow } from './table.ts';

/** Characters from which on a prefix is completed. */
const LEAST_TYPED = 3;

/** Codes that a prefix could become; none where it is too short or begins nothing. */
export function completions(prefix: string, lookup: Lookup): string[] {
  const typed = prefix.trim();
  return typed.length < LEAST_TYPED ? [] : complete(typed, lookup);
}

/** The same from the first character on: whether anything begins so. */
export function complete(typed: string, { rows, symbols }: Lookup): string[] {
  const test = testFor(typed.toLowerCase());
  if (!test) {
    const name = foldName(typed);
    return name.length < LEAST_TYPED
      ? []
      : sort(
          symbols
            .filter((symbol) => symbol.name.startsWith(name) || symbol.prefixes.some((prefix) => symbol.name.startsWith(prefix + name)))
            .map(({ id }) => rows.get(id)!),
        );
  }
  return sort([...rows.values()].filter(test));
}

function testFor(typed: string): ((row: TableRow) => boolean) | undefined {
  const hex = /^0x0*([0-9a-f]*)$/.exec(typed) ?? /^(8[0-9a-f]{3,7}|0000[0-9a-f]*)$/.exec(typed);
  if (hex) {
    const digits = hex[1].replace(/^0+/, '');
    return ({ value, hresult }) =>
      digits !== '' && (hresult.toString(16).startsWith(digits) || (value <= 0xffff && value.toString(16).startsWith(digits)));
  }
  if (/^\d+$/.test(typed))
    return ({ id, hresult }) => id.slice(id.indexOf('/') + 1).startsWith(typed) || (typed.length >= 4 && String(hresult).startsWith(typed));
  if (/^-\d+$/.test(typed)) return ({ hresult }) => String(hresult | 0).startsWith(typed);
  return undefined;
}

function sort(rows: TableRow[]): string[] {
  return rows.toSorted((a, b) => b.frequency - a.frequency).map(({ id }) => id);
}
