/** /<family>/<number>.md: the source of a code's page. */
import type { GetStaticPaths } from 'astro';

import { loadCatalog, readSource } from '../../content.ts';

export const getStaticPaths = (async () => {
  const { codes } = await loadCatalog();
  return codes.map(({ id, family, number }) => ({ params: { family, number }, props: { id } }));
}) satisfies GetStaticPaths;

export async function GET({ props: { id } }: { props: { id: string } }): Promise<Response> {
  return new Response(await readSource(id));
}
