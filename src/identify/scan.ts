/** Finds in a text what could be an identifier: numbers in every form, and names. Knows no code. */

export type TokenKind = 'hex' | 'bare-hex' | 'signed' | 'decimal' | 'word';

export interface Token {
  kind: TokenKind;
  text: string;
  start: number;
  end: number;
  /** The number as an unsigned 32-bit integer; NaN for a word or a number beyond 32 bits. */
  value: number;
}

/**
 * Hex with its prefix; a signed HRESULT; eight hex digits that begin as an HRESULT or NTSTATUS does,
 * or with zeros before a letter;
 * a decimal; err or code written together with its number, or e with one of Winsock; a name (Latin letters first, with dots only between parts, as in SocketError.TimedOut and ErrorKind::TimedOut).
 */
const TOKEN =
  /(?<hex>0[xX][0-9a-fA-F]+)|(?<signed>[-−]\d{9,10}(?!\d))|(?<bare>(?<![\w.-])(?:(?=[0-9a-fA-F]*[a-fA-F]|8)[89cC]|00(?=[0-9a-fA-F]{6}(?!\w))(?=\d*[a-fA-F]))[0-9a-fA-F]{6,7}(?!\w))|(?<decimal>\d+)|(?<prefix>(?:win)?(?:err(?:or|eur)?|wsa|code)(?=\d+\b)|e(?=1[01]\d{3}\b))|(?<word>\p{Script=Latin}[\p{Script=Latin}\p{N}_]*(?:(?:\.|::)\p{Script=Latin}[\p{Script=Latin}\p{N}_]*)*)/giu;

export function scan(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const { hex, signed, bare, decimal } = match.groups ?? {};
    const kind: TokenKind = hex ? 'hex' : signed ? 'signed' : bare ? 'bare-hex' : decimal ? 'decimal' : 'word';
    const start = match.index;
    return { kind, text: match[0], start, end: start + match[0].length, value: readValue(kind, match[0]) };
  });
}

function readValue(kind: TokenKind, text: string): number {
  if (kind === 'word') return NaN;
  if (kind === 'signed') return fit(2 ** 32 - Number(text.slice(1)));
  if (kind === 'bare-hex') return fit(Number.parseInt(text, 16));
  return fit(kind === 'hex' ? Number.parseInt(text.slice(2), 16) : Number(text));
}

/** NaN for what is no unsigned 32-bit number. */
function fit(value: number): number {
  return value >= 0 && value < 2 ** 32 ? value : NaN;
}
