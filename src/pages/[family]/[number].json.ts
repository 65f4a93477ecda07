/** /<family>/<number>.json: one code as data. */
import type { GetStaticPaths } from 'astro';

import { absoluteHref } from '../../components/addresses.ts';
import type { Code } from '../../catalog/code.ts';
import { loadCatalog } from '../../content.ts';
import { toRecord } from '../../build/data.ts';

export const getStaticPaths = (async () => {
  const { codes } = await loadCatalog();
  return codes.map((code) => ({ params: { family: code.family, number: code.number }, props: { code } }));
}) satisfies GetStaticPaths;

export function GET({ props: { code } }: { props: { code: Code } }): Response {
  return Response.json(toRecord(code, absoluteHref(`${code.id}/`)));
}
