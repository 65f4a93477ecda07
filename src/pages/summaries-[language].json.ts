/** /summaries-en.json, /summaries-fr.json: one sentence a code, for lists of results. */
import { toSummaries } from '../build/data.ts';
import { LANGUAGES, type Language } from '../catalog/language.ts';
import { loadCatalog } from '../content.ts';

export function getStaticPaths() {
  return LANGUAGES.map((language) => ({ params: { language } }));
}

export async function GET({ params }: { params: { language: Language } }): Promise<Response> {
  return Response.json(toSummaries(await loadCatalog(), params.language));
}
