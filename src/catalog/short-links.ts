/** Short links: the addresses that can be typed by hand, `/10061/`, `/wsaeconnrefused/`, `/0x8007274d/`. */

import type { Code } from './code.ts';

export interface ShortLink {
  /** The one part of the path, in lower case. */
  name: string;
  /** The codes that it means: one, as long as no number has two meanings among our families. */
  codes: Code[];
}

/** Every short link of every code: its number, its symbol and its HRESULT. */
export function listShortLinks(codes: readonly Code[]): ShortLink[] {
  const named = codes.flatMap((code) => [...listNames(code)].map((name) => ({ name, code })));
  const byName = Map.groupBy(named, ({ name }) => name);
  return [...byName].map(([name, links]) => ({ name, codes: links.map(({ code }) => code) }));
}

function listNames({ number, symbol, forms }: Code): Set<string> {
  const hresult = forms.find(({ kind }) => kind === 'hresult')?.text ?? number;
  return new Set([number, ...(symbol ? [symbol] : []), hresult].map((name) => name.toLowerCase()));
}
