/** /robots.txt: everything may be read; where the list of pages is. */
import { absoluteHref } from '../components/addresses.ts';

export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${absoluteHref('sitemap.xml')}\n`);
}
