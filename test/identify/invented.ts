/** A lookup of invented codes: the whole of it can be seen beside the test. */

import { toSteps } from '../../src/identify/steps.ts';
import { buildLookup, type Lookup, type Table, type TableEntry } from '../../src/identify/table.ts';

/** A code: what is not given is empty. */
interface Invented {
  number: string;
  symbol?: string;
  names?: string;
  dotnet?: string;
  rust?: string;
  title?: string;
  frequency?: number;
  others?: string;
  sameNumber?: string;
  where?: number;
}

export function invent(codes: Record<string, Invented[]>, rest: Partial<Omit<Table, 'codes'>> = {}): Lookup {
  const toEntry = ({ symbol = '', names = '', dotnet = '', rust = '', title = '', ...more }: Invented, step: number): TableEntry => {
    const { frequency = 0, others = '', sameNumber = '', where = 0 } = more;
    return [step, symbol, names, dotnet, rust, title, title, 'fatal', frequency, others, sameNumber, where];
  };
  const entries = Object.fromEntries(
    Object.entries(codes).map(([family, list]) => {
      const steps = toSteps(list.map(({ number }) => Number(number)));
      return [family, list.map((entry, at) => toEntry(entry, steps[at]))];
    }),
  );
  return buildLookup({ codes: entries, unknown: {}, called: [], details: [], guides: [], comparisons: [], ...rest });
}
