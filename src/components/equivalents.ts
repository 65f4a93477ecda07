/** Lays out a code's equivalents as rows of a table: a system, then its names and numbers. */

import type { Equivalents } from '../catalog/schema.ts';

export interface EquivalentRow {
  system: string;
  names: { name: string; number: string }[];
}

/** How a system writes the name in a program. */
const SPELLING: Partial<Record<keyof Equivalents, (name: string) => string>> = {
  dotnet: (name) => `SocketError.${name}`,
  rust: (name) => `ErrorKind::${name}`,
  statusCode: (name) => `HttpStatusCode.${name}`,
};

/** Rows in the order of the schema. Linux and macOS numbers carry the Unix name. */
export function listEquivalents(equivalents: Equivalents): EquivalentRow[] {
  return Object.entries(equivalents).flatMap(([system, value]) => {
    if (value === undefined) return [];
    if (typeof value === 'number') return [{ system, names: [{ name: equivalents.posix ?? '', number: String(value) }] }];
    const spell = SPELLING[system as keyof Equivalents] ?? ((name: string) => name);
    return [{ system, names: [value].flat().map((text) => splitNumber(spell(text))) }];
  });
}

/** `ERROR_CONNECTION_REFUSED 1225` is a name and its number. */
function splitNumber(text: string): { name: string; number: string } {
  const [name = '', number = ''] = text.split(' ');
  return { name, number };
}

/** What the narrowest column of names holds, in characters. */
const ROOM = 22;

/** A name (letters, digits, `_ . :` only) that may break after separators, and between its words where they are still too long, as few times as fit narrow columns. */
export function breakName(name: string): string {
  let length = 0;
  return name
    .split(/(?<=[_.](?=.)|::(?=.))/)
    .flatMap((part) => (part.length <= ROOM ? [part] : part.split(/(?<=[a-z])(?=[A-Z])/)))
    .map((part, at) => {
      const fits = length + part.length <= ROOM;
      length = fits ? length + part.length : part.length;
      return at > 0 && !fits ? `<wbr>${part}` : part;
    })
    .join('');
}
