/** Rule: every symbol of Windows that a page names is known to the facts, and a number beside it is its own. */

import type { ContentFile } from '../content-file.ts';
import type { KnownNames } from '../known-names.ts';
import type { Problem } from '../problem.ts';

/** Names of error codes by their beginning. */
const SYMBOL =
  /(?<![\w-])(?:WSA(?:_[A-Z]+|[A-Z]{3,})(?:_[A-Z]+)*|(?:ERROR|DNS|STATUS|SEC_E|SEC_I|CERT_E|TRUST_E|CRYPT_E|SCARD_E|SCARD_W|BG_E|BG_S|WU_E|WININET_E|RPC_S|EPT|NTE|E)_[A-Z0-9_]+)(?![\w*…=-])/g;

/** A symbol of Windows with its number in brackets: `WSAETIMEDOUT` (10060). */
const PAIR = /(?<![\w-])((?:WSA|[A-Z]+_)[A-Z0-9_]+)`?,? \((0x[0-9A-Fa-f]{8}|\d{1,5})\)/g;

/** What people type and what a page counts as another name of its code need not be right; its own symbol is held to the facts by their rule. */
const TYPED = /^(?:keywords|aliases|seen|symbol):.*\n(?:[ -].*\n)*/gm;

/** @param names none where a project has no facts. */
export function checkSymbols({ file, text: whole }: ContentFile, names: KnownNames): Problem[] {
  if (names.size === 0) return [];
  const lines = whole
    .replaceAll('\r\n', '\n')
    .replace(TYPED, (typed) => typed.replace(/[^\n]/g, ''))
    .split('\n');
  return lines.flatMap((text, at): Problem[] => {
    const report = (message: string) => ({ file, line: at + 1, message });
    const unknown = [...new Set([...text.matchAll(SYMBOL)].map(([symbol]) => symbol))].filter((symbol) => !names.has(symbol));
    const wrong = [...text.matchAll(PAIR)].filter(([, symbol = '', number = '']) => {
      const own = names.get(symbol);
      return own !== undefined && own.size > 0 && ![...own].some((value) => isSame(value, Number(number)));
    });
    return [
      ...unknown.map((symbol) => report(`${symbol} is in no facts: correct it, or add it with its header to content/facts/names.json`)),
      ...wrong.map(([, symbol, number]) =>
        report(`${symbol} is not ${number} but ${[...names.get(symbol!)!].join(', ')}: correct the number, or the symbol`),
      ),
    ];
  });
}

/** A Win32 number and the HRESULT that carries it are the same code. */
const isSame = (value: number, written: number) => value === written || (value < 0x10000 && written === 0x80070000 + value);
