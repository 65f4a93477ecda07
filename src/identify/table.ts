/** The table of every identifier: what the build writes and the browser reads, and the lookup made of it. */

/** One code in the table, as short as it can be: the table is fetched before anything else. */
export interface TableRow {
  /** `family/number`. */
  id: string;
  symbol: string;
  /** Other names, best first: aliases, then those of other systems. */
  names: string[];
  title: { en: string; fr: string };
}

export interface Table {
  /** What must be added to a family's number to make its HRESULT; 0 where the number is one. */
  hresultBase: Record<string, number>;
  rows: TableRow[];
}

export interface Lookup {
  rows: ReadonlyMap<string, TableRow>;
  /** Codes by value, decimal and short hex alike. */
  byValue: ReadonlyMap<number, string[]>;
  byHresult: ReadonlyMap<number, string[]>;
  /** Codes by name with everything but letters and digits removed, best first. */
  byName: ReadonlyMap<string, string[]>;
  /** Own symbols in that same form, for parts of symbols. */
  symbols: readonly { name: string; id: string }[];
}

/** A name as it is compared: upper case, letters and digits only, so that separators do not matter. */
export function foldName(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** Makes the lookup of a table; a few milliseconds for some hundred codes. */
export function buildLookup({ hresultBase, rows }: Table): Lookup {
  const byValue = new Map<number, string[]>();
  const byHresult = new Map<number, string[]>();
  const byName = new Map<string, string[]>();
  for (const { id, symbol } of rows) {
    const [family = '', number = ''] = id.split('/');
    const base = hresultBase[family] ?? 0;
    if (base !== 0) push(byValue, Number(number), id);
    push(byHresult, (base + Number(number)) >>> 0, id);
    if (symbol) push(byName, foldName(symbol), id);
  }
  // Own symbols first: another system's name never hides one.
  const most = Math.max(0, ...rows.map((row) => row.names.length));
  for (let rank = 0; rank < most; rank++) for (const { id, names } of rows) if (names[rank]) push(byName, foldName(names[rank]), id);
  const symbols = rows.filter((row) => row.symbol).map(({ id, symbol }) => ({ id, name: foldName(symbol) }));
  return { rows: new Map(rows.map((row) => [row.id, row])), byValue, byHresult, byName, symbols };
}

function push<Key>(map: Map<Key, string[]>, key: Key, id: string): void {
  const list = map.get(key);
  if (!list) map.set(key, [id]);
  else if (!list.includes(id)) list.push(id);
}
