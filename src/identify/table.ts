/** The table of every identifier: what the build writes and the browser reads, and the lookup made of it. */

import { toHresult } from '../catalog/forms.ts';
import { FAMILIES, isFamilyId, writeNumber, type FamilyId } from '../catalog/families/index.ts';
import { PLACES, type Place, type Verdict } from '../catalog/classification.ts';
import { fromSteps } from './steps.ts';

/**
 * One code in the table: the distance of its value from the one before in its family, symbol, names of other systems, member
 * of SocketError, of ErrorKind, English and French title, verdict, how often it is met (2 common, 1 occasional, 0 rare),
 * numbers of other systems (an errno after the letter of its system), names of other errors with the same number, and the
 * place (an index of PLACES).
 */
export type TableEntry = [
  step: number,
  symbol: string,
  names: string,
  dotnet: string,
  rust: string,
  en: string,
  fr: string,
  verdict: string,
  frequency: number,
  others: string,
  sameNumber: string,
  where: number,
];

/** A code without a page: the distance of its number from the one before in its list, its names (the first is said), page nearest in meaning or empty. */
export type UnknownEntry = [step: number, names: string, related: string];

/** As it travels, as arrays, names joined by spaces. It is fetched before anything else, so it is short. */
export interface Table {
  codes: Record<string, TableEntry[]>;
  /** Names for numbers that have no page, by the list that defines them. */
  unknown: Record<string, UnknownEntry[]>;
  /** What other programs call a code: `curl 7`, `event 20276 ras`. */
  called: Called[];
  /** Details of a code that its page names: `404.13`, with the anchor of the line. */
  details: Detail[];
  /** Titles of the guides to which such a number leads. */
  guides: GuideEntry[];
  /** Comparisons by their names: numbers joined by hyphens. */
  comparisons: string[];
}

/** Who counts so: curl its exit codes, Windows its events; everybody else is known by the words beside the number. */
export type Counter = '' | 'curl' | 'event';

/**
 * A number that leads to a page only as somebody else counts: beside one of some words, whatever stands beside it where there
 * are none. The page is `family/number` or `guides/name#section`, or empty where no page explains it; the name is the counter's own.
 */
export type Called = [number: string, words: string, page: string, by: Counter, name: string];

/** A number with its detail, as IIS writes it, and where the page of the code names it: `404.13`, `http/404#cause-3`. */
export type Detail = [detail: string, place: string];

/** A guide by the path of its page. */
export type GuideEntry = [id: string, en: string, fr: string];

export interface TableRow {
  /** `family/number`. */
  id: string;
  family: FamilyId;
  /** The number as an unsigned integer. */
  value: number;
  /** The HRESULT that carries it. */
  hresult: number;
  symbol: string;
  title: { en: string; fr: string };
  verdict: Verdict;
  where: Place;
  /** 2 common, 1 occasional, 0 rare. */
  frequency: number;
}

export interface Lookup {
  rows: ReadonlyMap<string, TableRow>;
  /** Codes by value, decimal and short hex alike. */
  byValue: ReadonlyMap<number, string[]>;
  byHresult: ReadonlyMap<number, string[]>;
  /** Codes by the number of the same error in another list of Windows: NTSTATUS, Win32, Windows Update. */
  byOther: ReadonlyMap<number, string[]>;
  /** Codes by the errno of another system, where the text says that it is one: 111, 61, -4078. */
  byErrno: ReadonlyMap<number, readonly Errno[]>;
  /** Codes by name with everything but letters and digits removed, best first. */
  byName: ReadonlyMap<string, string[]>;
  /** Codes by the last part of a dotted name: SocketError.Fault, ErrorKind::TimedOut. */
  byMember: ReadonlyMap<string, string[]>;
  /** Codes by the name of another error that bears the same number. */
  bySameNumber: ReadonlyMap<string, string[]>;
  /** Codes whose number is another error in Windows' system error list. */
  homonyms: ReadonlySet<string>;
  /** Whether a folded name is the code's own symbol, or its POSIX form. */
  isOwnName: (folded: string, id: string) => boolean;
  /** Own symbols in the form of `byName`, and where their words begin in it: for parts of symbols. */
  symbols: readonly { name: string; starts: number[]; prefixes: string[]; id: string }[];
  /** Numbers and names that have no page. */
  unknown: ReadonlyMap<number, readonly UnknownName[]>;
  /** Numbers without a page by folded name. */
  unknownNames: ReadonlyMap<string, number>;
  /** What other programs call a code, by the number. */
  called: ReadonlyMap<number, readonly Called[]>;
  /** The same by their folded names: CURLE_COULDNT_CONNECT. */
  calledNames: ReadonlyMap<string, Called>;
  /** Places of details of codes, by the detail. */
  details: ReadonlyMap<string, string>;
  /** Titles of guides, by the path of the page. */
  guides: ReadonlyMap<string, { en: string; fr: string }>;
  /** Names of comparisons, each with the numbers that it tells apart. */
  comparisons: readonly { name: string; numbers: readonly string[] }[];
}

/** The systems whose errno lead to codes, by the letter before the number in the table. */
const ERRNO_SYSTEMS = { l: 'Linux', m: 'macOS', v: 'libuv' } as const;

export type ErrnoSystem = (typeof ERRNO_SYSTEMS)[keyof typeof ERRNO_SYSTEMS];

/** The name of a code of Winsock in other systems: ECONNREFUSED. */
export function nameErrno({ symbol }: Pick<TableRow, 'symbol'>): string {
  return symbol.replace(/^WSA/, '');
}

/** A code as another system numbers it. */
export interface Errno {
  id: string;
  system: ErrnoSystem;
}

export interface UnknownName {
  number: number;
  name: string;
  /** The list that defines it: `winhttp`, `dns` … */
  list: string;
  /** The page nearest in meaning, where a fact says so. */
  related: string;
}

/** A name as it is compared: upper case, letters and digits only, so that separators do not matter. */
export function foldName(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** Entries with the numbers that their distances make. */
function countEntries<Entry extends readonly [step: number, ...unknown[]]>(entries: readonly Entry[]): [number, Entry][] {
  const numbers = fromSteps(entries.map(([step]) => step));
  return entries.map((entry, at) => [numbers[at], entry]);
}

/** The same of a family's codes, each with its id. */
function countOwn(family: FamilyId, list: readonly TableEntry[]) {
  return countEntries(list).map(([value, entry]) => ({ family, id: `${family}/${writeNumber(family, value)}`, value, entry }));
}

/** Makes the lookup of a table; a few milliseconds for some thousand codes. */
export function buildLookup({ codes, unknown, called, details, guides, comparisons }: Table): Lookup {
  const byValue = new Map<number, string[]>();
  const byHresult = new Map<number, string[]>();
  const byOther = new Map<number, string[]>();
  const byErrno = new Map<number, Errno[]>();
  const byName = new Map<string, string[]>();
  const byMember = new Map<string, string[]>();
  const bySameNumber = new Map<string, string[]>();
  const rows = new Map<string, TableRow>();
  const entries = Object.entries(codes).flatMap(([family, list]) => (isFamilyId(family) ? countOwn(family, list) : []));
  for (const { family, id, value, entry } of entries) {
    const [, symbol, , , , en, fr, verdict, frequency, others] = entry;
    const hresult = toHresult(family, value);
    rows.set(id, {
      id,
      family,
      value,
      hresult,
      symbol,
      title: { en, fr },
      verdict: verdict as Verdict,
      where: PLACES[entry[11]] ?? 'program',
      frequency,
    });
    push(byValue, value, id);
    push(byHresult, hresult, id);
    for (const other of split(others)) {
      const system = ERRNO_SYSTEMS[other[0] as keyof typeof ERRNO_SYSTEMS];
      const number = Number(system ? other.slice(1) : other);
      if (system) byErrno.set(number, [...(byErrno.get(number) ?? []), { id, system }]);
      else push(byOther, number, id);
    }
    if (symbol) push(byName, foldName(symbol), id);
  }
  // After all own symbols: another system's name never hides one.
  // WSAECONNREFUSED is the ECONNREFUSED of other systems, whoever else calls itself so.
  for (const { id, entry } of entries) if (/^WSAE[A-Z]/.test(entry[1])) push(byName, entry[1].slice(3), id);
  for (const { id, entry } of entries) for (const name of split(entry[2])) push(byName, foldName(name), id);
  for (const at of [3, 4] as const)
    for (const { id, entry } of entries) {
      const name = entry[at];
      if (!name) continue;
      push(byMember, foldName(name), id);
      // ConnectionRefused is nobody's word; Fault and Shutdown are everybody's.
      if (/\p{Ll}\p{Lu}/u.test(name)) push(byName, foldName(name), id);
    }
  for (const { id, entry } of entries) for (const name of split(entry[10])) push(bySameNumber, foldName(name), id);
  return {
    rows,
    byValue,
    byHresult,
    byOther,
    byErrno,
    byName,
    byMember,
    bySameNumber,
    homonyms: new Set(entries.filter(({ entry }) => split(entry[10]).some(isOfWindows)).map(({ id }) => id)),
    isOwnName: (folded, id) => {
      const symbol = foldName(rows.get(id)!.symbol);
      return folded === symbol || `WSA${folded}` === symbol;
    },
    symbols: entries
      .filter(({ entry }) => entry[1] !== '')
      .map(({ id, family, entry }) => ({
        id,
        name: foldName(entry[1]),
        starts: listStarts(entry[1], family),
        prefixes: ['', ...FAMILIES[family].prefixes.map(foldName)],
      })),
    comparisons: comparisons.map((name) => ({ name, numbers: name.split('-') })),
    unknown: listUnknown(unknown),
    unknownNames: new Map(
      Object.values(unknown)
        .flatMap(countEntries)
        .flatMap(([number, [, names]]) => split(names).map((name) => [foldName(name), number] as const)),
    ),
    called: Map.groupBy(called, ([number]) => Number(number)),
    calledNames: new Map(called.filter(([, , , , name]) => name !== '').map((entry) => [foldName(entry[4]), entry])),
    details: new Map(details),
    guides: new Map(guides.map(([id, en, fr]) => [id, { en, fr }])),
  };
}

function listUnknown(unknown: Table['unknown']): Map<number, UnknownName[]> {
  const byNumber = new Map<number, UnknownName[]>();
  for (const [list, entries] of Object.entries(unknown))
    for (const [number, [, names, related]] of countEntries(entries)) {
      const [name] = names.split(' ');
      const known = byNumber.get(number) ?? [];
      known.push({ number, name, list, related });
      byNumber.set(number, known);
    }
  return byNumber;
}

/** SQL Server counts errors of its own: the list of Windows has none of them. */
function isOfWindows(name: string): boolean {
  return !name.startsWith('MSSQLSERVER_');
}

/** Where the words of a symbol begin once it is folded; its family's prefixes end where a word begins. */
function listStarts(symbol: string, family: FamilyId): number[] {
  const starts = symbol.split('_').map((_, at, words) => words.slice(0, at).join('').length);
  const folded = foldName(symbol);
  const prefixed = FAMILIES[family].prefixes.map(foldName).filter((prefix) => folded.startsWith(prefix));
  return [...new Set([...starts, ...prefixed.map((prefix) => prefix.length)])];
}

const split = (text: string) => text.split(' ').filter(Boolean);

function push<Key>(map: Map<Key, string[]>, key: Key, id: string): void {
  const list = map.get(key);
  if (!list) map.set(key, [id]);
  else if (!list.includes(id)) list.push(id);
}
