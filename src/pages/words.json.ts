/** /words.json: titles, keywords and summaries, for finding a code by the words of a message. */
import { loadCatalog } from '../content.ts';
import { toWordList } from '../build/data.ts';

export async function GET(): Promise<Response> {
  return Response.json(toWordList(await loadCatalog()));
}
