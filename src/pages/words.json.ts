/** /words.json: the index of words and messages, for finding a code by what a text says. */
import { readMessages } from '../build/facts.ts';
import { toSearchData } from '../build/search-data.ts';
import { loadCatalog } from '../content.ts';

export async function GET(): Promise<Response> {
  return Response.json(toSearchData(await loadCatalog(), readMessages()));
}
