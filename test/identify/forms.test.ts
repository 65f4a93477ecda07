import { expect, test } from 'vitest';

import type { Code } from '../../src/catalog/code.ts';
import { identify } from '../../src/identify/identify.ts';
import { catalog } from '../content/entries.ts';
import { lookup } from './table.ts';

/** Every way in which people and programs write a code: generated, not listed. */
function listWritings({ family, number, value, symbol, forms, equivalents }: Code): string[] {
  const numbers = forms.map(({ text }) => text);
  const hresult = forms.find(({ kind }) => kind === 'hresult')!.text;
  const decimal =
    family === 'bits'
      ? []
      : [number, `Error ${number}`, `Erreur ${number} :`, `error code: ${number}`, `(${number})`, `code d’erreur ${number}`];
  const winsock =
    family === 'winsock'
      ? [
          `[WinError ${number}]`,
          `os error ${number}`,
          `System.Net.Sockets.SocketException (${number})`,
          `0x${value.toString(16).padStart(8, '0')}`,
        ]
      : [];
  const ras =
    family === 'ras'
      ? [`RAS ${number}`, `VPN ${number}`, `VPN error ${number}`, `0x${value.toString(16)}`, `0x${value.toString(16).toUpperCase()}`]
      : [];
  const http = family === 'http' ? [`HTTP ${number}`, `BITS ${number}`] : [];
  const symbols = symbol
    ? [symbol, symbol.toLowerCase(), symbol.replaceAll('_', ' '), symbol.replaceAll('_', '-'), symbol.replaceAll('_', '')]
    : [];
  const names = [equivalents.posix, equivalents.python, equivalents.dotnet && `SocketError.${equivalents.dotnet}`].filter(
    (name) => name !== undefined,
  );
  return [
    ...numbers,
    hresult.toLowerCase(),
    hresult.slice(2),
    `(${hresult})`,
    `hr=${hresult}`,
    ...decimal,
    ...winsock,
    ...ras,
    ...http,
    ...symbols,
    ...names,
  ];
}

/** POSIX and .NET names that two of our codes share: either is right. */
const shared = (query: string, first: string) => lookup.byName.get(query.toUpperCase().replace(/[^A-Z0-9]/g, ''))?.includes(first) ?? false;

test.each(catalog.codes.map((code) => [code.id, code] as const))('%s is found by every way of writing it', (id, code) => {
  const missed = listWritings(code).filter((query) => {
    const { codes } = identify(query, lookup);
    const [first] = codes;
    // Two families may count alike: a number without a name shows the codes of both.
    if (first !== undefined && codes.includes(id) && lookup.rows.get(first)!.value === lookup.rows.get(id)!.value) return false;
    return first !== id && !(first !== undefined && /^[A-Z]/.test(query) && shared(query, id));
  });
  expect(missed, 'these lead elsewhere').toEqual([]);
});
