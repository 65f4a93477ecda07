/** /codes.csv: every code, one line each. */
import { absoluteHref } from '../components/addresses.ts';
import { loadCatalog } from '../content.ts';
import { toCsv, toRecord } from '../build/data.ts';

export async function GET(): Promise<Response> {
  const { codes } = await loadCatalog();
  return new Response(toCsv(codes.map((code) => toRecord(code, absoluteHref(`${code.id}/`)))));
}
