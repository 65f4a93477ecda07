/**
 * /<number>/, /<symbol>/, /<hresult>/: leads to the code's page in one hop, without script.
 * An endpoint and no page, because the short link of HTTP 404 would be taken for the page of the error 404.
 */
import type { GetStaticPaths } from 'astro';

import { absoluteHref, href } from '../../components/addresses.ts';
import { listShortLinks, type ShortLink } from '../../catalog/short-links.ts';
import { writeShortPage } from '../../components/short-page.ts';
import { loadCatalog } from '../../content.ts';

export const getStaticPaths = (async () => {
  const { codes } = await loadCatalog();
  return listShortLinks(codes).map((link) => ({ params: { short: link.name }, props: { link } }));
}) satisfies GetStaticPaths;

export function GET({ props: { link } }: { props: { link: ShortLink } }): Response {
  return new Response(writeShortPage(link, { href, absoluteHref }), { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
