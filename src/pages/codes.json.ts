/** /codes.json: every code as data. */
import { absoluteHref } from '../components/addresses.ts';
import { loadCatalog } from '../content.ts';
import { toRecord } from '../build/data.ts';

export async function GET(): Promise<Response> {
  const { codes } = await loadCatalog();
  return Response.json(codes.map((code) => toRecord(code, absoluteHref(`${code.id}/`))));
}
