/** The catalog as data for machines: the records of /codes.json, the table of identifiers, and CSV. */

import type { Catalog } from './catalog/catalog.ts';
import type { Code } from './catalog/code.ts';
import { FAMILY_IDS } from './catalog/family.ts';
import { toHresult } from './catalog/forms.ts';
import { listEquivalents } from './components/equivalents.ts';
import type { Table } from './identify/table.ts';

/** The public record of a code. Fields are added, never renamed: other people's tools read them. */
export function toRecord(code: Code, url: string) {
  const { family, number, value, symbol, header, status, verdict, where, title, summary, reply, forms, aliases, equivalents, functions, homonyms, alike, related, sources } = code;
  return {
    family,
    number,
    value,
    symbol: symbol ?? null,
    url,
    verdict,
    where,
    status,
    title,
    summary,
    reply,
    forms: Object.fromEntries(forms.map(({ kind, text }) => [kind, text])),
    header: header ?? null,
    aliases,
    equivalents,
    functions,
    homonyms,
    related: [...alike.map((entry) => entry.code), ...related],
    sources,
    license: 'CC-BY-4.0',
  };
}

/** The table of identifiers: small enough to be fetched before anything is typed. */
export function toTable({ codes }: Catalog): Table {
  return {
    hresultBase: Object.fromEntries(FAMILY_IDS.map((family) => [family, toHresult(family, 0)])),
    rows: codes.map((code) => ({ id: code.id, symbol: code.symbol ?? '', names: listNames(code), title: code.title })),
  };
}

/** Other names of a code, best first, without its own symbol. */
function listNames({ symbol, aliases, equivalents }: Code): string[] {
  const elsewhere = listEquivalents(equivalents).flatMap(({ names }) => names.map(({ name }) => name));
  // Node.js prints libuv's names without their prefix.
  const node = elsewhere.filter((name) => name.startsWith('UV_')).map((name) => name.slice(3));
  return [...new Set([...aliases, ...elsewhere, ...node])].filter((name) => name !== '' && name !== symbol && name !== 'getaddrinfo');
}

const CSV_COLUMNS = ['family', 'number', 'value', 'symbol', 'verdict', 'where', 'status', 'title_en', 'title_fr', 'summary_en', 'summary_fr', 'url'] as const;

/** All codes as CSV (RFC 4180), one line a code. */
export function toCsv(records: ReturnType<typeof toRecord>[]): string {
  const rows = records.map((record) => [record.family, record.number, record.value, record.symbol ?? '', record.verdict, record.where, record.status, record.title.en, record.title.fr, record.summary.en, record.summary.fr, record.url]);
  const quote = (value: string | number) => (/[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value));
  return [CSV_COLUMNS, ...rows].map((row) => row.map(quote).join(',')).join('\r\n') + '\r\n';
}
