/** /identifiers.json: the table with which the browser resolves every form of a code. */
import { loadCatalog } from '../content.ts';
import { toTable } from '../build/data.ts';
import { readTableFacts } from '../build/facts.ts';

export async function GET(): Promise<Response> {
  return Response.json(toTable(await loadCatalog(), readTableFacts()));
}
