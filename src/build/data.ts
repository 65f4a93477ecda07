/** The catalog as data for machines: the records of /codes.json, the table of identifiers, and CSV. */

import type { Catalog } from '../catalog/catalog.ts';
import { PLACES } from '../catalog/classification.ts';
import type { Code } from '../catalog/code.ts';
import type { Language } from '../catalog/language.ts';
import { toSteps } from '../identify/steps.ts';
import type { Called, Detail, GuideEntry, Table, TableEntry, UnknownEntry } from '../identify/table.ts';

/** The public record of a code. Fields are added, never renamed: other people's tools read them. */
export function toRecord(code: Code, url: string) {
  const {
    family,
    number,
    value,
    symbol,
    header,
    status,
    verdict,
    where,
    frequency,
    checked,
    seen,
    title,
    summary,
    reply,
    forms,
    aliases,
    equivalents,
    functions,
    homonyms,
    alike,
    related,
    sources,
  } = code;
  return {
    family,
    number,
    value,
    symbol: symbol ?? null,
    url,
    verdict,
    where,
    status,
    frequency: frequency ?? null,
    checked,
    title,
    summary,
    reply,
    forms: Object.fromEntries(forms.map(({ kind, text }) => [kind, text])),
    header: header ?? null,
    aliases,
    equivalents,
    functions,
    homonyms,
    seen,
    related: [...alike.map((entry) => entry.code), ...related],
    sources,
    license: 'CC-BY-4.0',
  };
}

/** How often a code is met, as one digit. */
const FREQUENCY = { common: 2, occasional: 1, rare: 0 } as const;

/** Facts beside the codes: what other programs call them, and the codes that have no page. */
export interface TableFacts {
  called: { number: string; words: string[]; code: string }[];
  /** Exit codes of curl by their names, with the page of those that mean a code. */
  curl: { number: string; is: string; code?: string }[];
  /** Events of Windows: their source in words, and the page that says what they are. */
  events: { ids: string[]; source: string[]; page: string }[];
  /** Numbers of libuv's names on Windows. */
  libuv: Record<string, number>;
  unknown: Record<string, { codes: { number: string; names: string[]; related?: string }[] }>;
}

/** The table of identifiers: small enough to be fetched before anything is typed. */
export function toTable({ families, codes, comparisons, guides }: Catalog, facts: TableFacts = NO_FACTS): Table {
  const pages = new Set(codes.map(({ id }) => id));
  const called = listCalled(facts);
  const leads = new Set(called.map(([, , page]) => page.split('#')[0]));
  return {
    codes: Object.fromEntries(families.map(({ id, codes }) => [id, toEntries(codes, facts.libuv)])),
    unknown: listUnknown(facts, codes, pages),
    called: called.filter(([, , page, by]) => by === 'curl' || page.startsWith('guides/') || pages.has(page)),
    details: codes.flatMap(listDetails),
    guides: guides.map(({ id, title }): GuideEntry => [`guides/${id}`, title.en, title.fr]).filter(([id]) => leads.has(id)),
    comparisons: comparisons.map(({ id }) => id),
  };
}

/** Numbers with a detail that a page names, `404.13` or `404 13` as logs print it: the cause that the line is, or leads to, else its section. */
function listDetails({ id, number, halves }: Code): Detail[] {
  if (!/^\d{3}$/.test(number)) return [];
  const pattern = new RegExp(`(?<![\\d.])${number}(?:\\.|(?<=\`${number}) )(\\d{1,2})(?![\\d.]\\d|\\d)`, 'g');
  const found = new Map<string, string>();
  for (const { key, markdown } of halves.en)
    for (const line of markdown.split('\n')) {
      const cause = (key === 'causes' ? /^(\d+)\. /.exec(line) : /\(#cause-(\d+)\)/.exec(line))?.[1];
      for (const [, detail] of line.matchAll(pattern)) {
        const name = `${number}.${detail}`;
        if (!found.has(name)) found.set(name, `${id}#${cause ? `cause-${cause}` : key}`);
      }
    }
  return [...found];
}

const NO_FACTS: TableFacts = { called: [], curl: [], events: [], libuv: {}, unknown: {} };

function listCalled({ called, curl, events }: TableFacts): Called[] {
  return [
    ...called.map(({ number, words, code }): Called => [number, words.join(' '), code, '', '']),
    ...curl.map(({ number, is, code = '' }): Called => [number, '', code, 'curl', is]),
    ...events.flatMap(({ ids, source, page }) => ids.map((number): Called => [number, source.join(' '), page, 'event', ''])),
  ];
}

function toEntries(codes: readonly Code[], libuv: TableFacts['libuv']): TableEntry[] {
  const steps = toSteps(codes.map(({ value }) => value));
  return codes.map((code, at) => toEntry(code, steps[at], libuv));
}

function toEntry(code: Code, step: number, libuv: TableFacts['libuv']): TableEntry {
  return [
    step,
    code.symbol ?? '',
    listNames(code).join(' '),
    code.equivalents.dotnet ?? '',
    code.equivalents.rust ?? '',
    code.title.en,
    code.title.fr,
    code.verdict,
    code.frequency ? FREQUENCY[code.frequency] : 0,
    listOthers(code, libuv).join(' '),
    code.homonyms.map(({ symbol }) => symbol).join(' '),
    PLACES.indexOf(code.where),
  ];
}

/** The same error in other systems, by number: NTSTATUS, Win32 and Windows Update as they are, an errno after the letter of its system. */
function listOthers({ equivalents }: Code, numbers: TableFacts['libuv']): string[] {
  const { linux, macos, libuv = '', win32 = [], ntstatus = [], wu = [] } = equivalents;
  const named = [...win32, ...ntstatus, ...wu].flatMap((text) => text.split(' ').slice(1));
  const errno = Object.entries({ l: linux, m: macos, v: numbers[libuv] }).filter(([, number]) => number !== undefined);
  return [
    ...new Set([...named.filter((text) => /^(?:0x[0-9a-f]+|\d+)$/i.test(text)), ...errno.map(([system, number]) => `${system}${number}`)]),
  ];
}

/** Codes without a page; of several names the first is said, the others only lead to it. */
function listUnknown({ unknown }: TableFacts, codes: readonly Code[], pages: ReadonlySet<string>): Table['unknown'] {
  const taken = new Set(codes.map(({ family, value }) => `${family}/${value}`));
  const others = new Set(codes.flatMap((code) => listOthers(code, {})).map(Number));
  return Object.fromEntries(
    Object.entries(unknown).map(([list, entries]) => {
      const kept = entries.codes.filter(({ number }) => !taken.has(`${list}/${Number(number)}`) && !others.has(Number(number)));
      const steps = toSteps(kept.map(({ number }) => Number(number)));
      return [
        list,
        kept.map(({ names, related }, at): UnknownEntry => [steps[at], names.join(' '), related && pages.has(related) ? related : '']),
      ];
    }),
  );
}

/** Names that stand by themselves, best first; those that the symbol tells already are left out. */
function listNames({ symbol = '', aliases, equivalents }: Code): string[] {
  const { python, libuv, winhttp, statusCode, win32 = [], ntstatus = [], wu = [], eai = [] } = equivalents;
  // Node.js prints libuv's names without their prefix.
  const names = [
    ...aliases,
    ...eai,
    python,
    winhttp,
    // Only with its type: Found and Continue are everybody’s words.
    statusCode && `HttpStatusCode.${statusCode}`,
    libuv?.replace('UV_', ''),
    ...[...win32, ...ntstatus, ...wu].map((text) => text.split(' ')[0]),
  ];
  return [...new Set(names)].filter((name): name is string => name !== undefined && name !== symbol && `WSA${name}` !== symbol);
}

/** The summaries of all codes in one language, by id: what a list shows below a title. */
export function toSummaries({ codes }: Catalog, language: Language): Record<string, string> {
  return Object.fromEntries(codes.map(({ id, summary }) => [id, summary[language]]));
}

const CSV_COLUMNS = [
  'family',
  'number',
  'value',
  'symbol',
  'verdict',
  'where',
  'status',
  'title_en',
  'title_fr',
  'summary_en',
  'summary_fr',
  'url',
] as const;

/** All codes as CSV (RFC 4180), one line a code. */
export function toCsv(records: ReturnType<typeof toRecord>[]): string {
  const rows = records.map((record) => [
    record.family,
    record.number,
    record.value,
    record.symbol ?? '',
    record.verdict,
    record.where,
    record.status,
    record.title.en,
    record.title.fr,
    record.summary.en,
    record.summary.fr,
    record.url,
  ]);
  const quote = (value: string | number) => (/[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value));
  return [CSV_COLUMNS, ...rows].map((row) => row.map(quote).join(',')).join('\r\n') + '\r\n';
}
