/** The catalog as data for machines: the records of /codes.json, the table of identifiers, and CSV. */

import type { Catalog } from '../catalog/catalog.ts';
import type { Code } from '../catalog/code.ts';
import { toHresult } from '../catalog/forms.ts';
import type { Table, TableEntry } from '../identify/table.ts';
import type { WordEntry } from '../search/rank.ts';

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
    checked: checked ?? null,
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

/** The table of identifiers: small enough to be fetched before anything is typed. */
export function toTable({ families }: Catalog): Table {
  return Object.fromEntries(
    families.map(({ id, codes }) => [
      id,
      {
        hresultBase: toHresult(id, 0),
        codes: codes.map((code): TableEntry => [
          code.number,
          code.symbol ?? '',
          listNames(code).join(' '),
          code.equivalents.dotnet ?? '',
          code.equivalents.rust ?? '',
          code.title.en,
          code.title.fr,
          code.verdict,
        ]),
      },
    ]),
  );
}

/** Names that stand by themselves, best first; those that the symbol tells already are left out. */
function listNames({ symbol = '', aliases, equivalents }: Code): string[] {
  const { python, libuv, win32 = [], ntstatus = [], eai = [] } = equivalents;
  // Node.js prints libuv's names without their prefix.
  const names = [...aliases, ...eai, python, libuv?.replace('UV_', ''), ...[...win32, ...ntstatus].map((text) => text.split(' ')[0])];
  return [...new Set(names)].filter((name): name is string => name !== undefined && name !== symbol && `WSA${name}` !== symbol);
}

/** What the search by words knows of each code. */
export function toWordList({ codes }: Catalog): WordEntry[] {
  return codes.map(({ id, keywords, summary }) => [id, keywords.en.join(', '), keywords.fr.join(', '), summary.en, summary.fr]);
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
