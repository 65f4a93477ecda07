/** Reads an HTTP status from what people paste: `409`, `HTTP 409`, `0x80190199`, `-2145844839`, `BG_E_HTTP_ERROR_409`. */

/** FACILITY_HTTP with the failure bit: the upper half of an HRESULT that carries a status. Source: winerror.h, BitsMsg.h. */
const HTTP_HRESULT = 0x8019;

/** The status, 100 to 599, or undefined where the text holds none. */
export function readStatus(text: string): number | undefined {
  const hex = /(?:0x|\b)(8019[0-9a-f]{4})\b/i.exec(text);
  if (hex) return keepStatus(Number.parseInt(hex[1], 16) & 0xffff);
  const signed = /[-−](\d{10})\b/.exec(text);
  const number = signed ? 2 ** 32 - Number(signed[1]) : Number(/(?<!\d)\d{3,10}(?!\d)/.exec(text.replace(/_/g, ' '))?.[0]);
  return number >>> 16 === HTTP_HRESULT ? keepStatus(number & 0xffff) : keepStatus(number);
}

function keepStatus(number: number): number | undefined {
  return number >= 100 && number <= 599 ? number : undefined;
}
