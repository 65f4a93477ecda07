/** Reads an HTTP status from what people paste: `409`, `HTTP 409`, `0x80190199`, `-2145844839`, `BG_E_HTTP_ERROR_409`. */

import { toHresult } from '../catalog/forms.ts';
import { scan, type Token } from './scan.ts';

/** The status, 100 to 599, or undefined where the text holds none. */
export function readStatus(text: string): number | undefined {
  return scan(text)
    .map(readToken)
    .find((status) => status >= 100 && status <= 599);
}

/** The number of a token, the one at the end of a symbol, or the status inside the HRESULT that carries it. */
function readToken({ kind, text, value }: Token): number {
  if (kind === 'word') return Number(/_(\d+)$/.exec(text)?.[1]);
  const base = toHresult('http', 0);
  return value >= base ? value - base : value;
}
