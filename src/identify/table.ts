/** The table of every identifier: what the build writes and the browser reads, and the lookup made of it. */

/** One code in the table: number, symbol, other names, member of SocketError, of ErrorKind, English and French title, verdict. */
export type TableEntry = [
  number: string,
  symbol: string,
  names: string,
  dotnet: string,
  rust: string,
  en: string,
  fr: string,
  verdict: string,
];

/** As it travels: by family, as arrays, names joined by spaces. It is fetched before anything else, so it is short. */
export type Table = Record<
  string,
  { /** Added to a number to make its HRESULT; 0 where it is one. */ hresultBase: number; codes: TableEntry[] }
>;

export interface TableRow {
  /** `family/number`. */
  id: string;
  symbol: string;
  title: { en: string; fr: string };
  verdict: string;
}

export interface Lookup {
  rows: ReadonlyMap<string, TableRow>;
  /** Codes by value, decimal and short hex alike. */
  byValue: ReadonlyMap<number, string[]>;
  byHresult: ReadonlyMap<number, string[]>;
  /** Codes by name with everything but letters and digits removed, best first. */
  byName: ReadonlyMap<string, string[]>;
  /** Codes by the last part of a dotted name: SocketError.Fault, ErrorKind::TimedOut. */
  byMember: ReadonlyMap<string, string[]>;
  /** Own symbols in the form of `byName`, and where their words begin in it: for parts of symbols. */
  symbols: readonly { name: string; starts: number[]; id: string }[];
}

/** A name as it is compared: upper case, letters and digits only, so that separators do not matter. */
export function foldName(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** Makes the lookup of a table; a few milliseconds for some hundred codes. */
export function buildLookup(table: Table): Lookup {
  const byValue = new Map<number, string[]>();
  const byHresult = new Map<number, string[]>();
  const byName = new Map<string, string[]>();
  const byMember = new Map<string, string[]>();
  const rows = new Map<string, TableRow>();
  const named = Object.entries(table).flatMap(([family, { hresultBase, codes }]) =>
    codes.map(([number, symbol, names, dotnet, rust, en, fr, verdict]) => {
      const id = `${family}/${number}`;
      rows.set(id, { id, symbol, title: { en, fr }, verdict });
      if (hresultBase !== 0) push(byValue, Number(number), id);
      push(byHresult, (hresultBase + Number(number)) >>> 0, id);
      if (symbol) push(byName, foldName(symbol), id);
      return { id, symbol, names: names.split(' ').filter(Boolean), dotnet, rust };
    }),
  );
  // After all own symbols: another system's name never hides one.
  // WSAECONNREFUSED is the ECONNREFUSED of other systems, whoever else calls itself so.
  for (const { id, symbol } of named) if (/^WSAE[A-Z]/.test(symbol)) push(byName, symbol.slice(3), id);
  for (const { id, names } of named) for (const name of names) push(byName, foldName(name), id);
  for (const member of ['dotnet', 'rust'] as const)
    for (const { id, [member]: name } of named) {
      if (!name) continue;
      push(byMember, foldName(name), id);
      // ConnectionRefused is nobody's word; Fault and Shutdown are everybody's.
      if (/\p{Ll}\p{Lu}/u.test(name)) push(byName, foldName(name), id);
    }
  const symbols = named
    .filter(({ symbol }) => symbol !== '')
    .map(({ id, symbol }) => ({ id, name: foldName(symbol), starts: listStarts(symbol) }));
  return { rows, byValue, byHresult, byName, byMember, symbols };
}

/** Where the words of a symbol begin once it is folded; WSA and WSAE are words of their own. */
function listStarts(symbol: string): number[] {
  const starts = symbol.split('_').map((_, at, words) => words.slice(0, at).join('').length);
  return /^WSAE/.test(symbol) ? [...starts, 3, 4] : /^WSA/.test(symbol) ? [...starts, 3] : starts;
}

function push<Key>(map: Map<Key, string[]>, key: Key, id: string): void {
  const list = map.get(key);
  if (!list) map.set(key, [id]);
  else if (!list.includes(id)) list.push(id);
}
