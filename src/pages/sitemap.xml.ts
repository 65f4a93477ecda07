/** /sitemap.xml: every page that is meant to be found. */
import { absoluteHref } from '../components/addresses.ts';
import { loadCatalog } from '../content.ts';

export async function GET(): Promise<Response> {
  const { families, codes, guides, maps, comparisons } = await loadCatalog();
  const paths = [
    '',
    'decode/',
    'maps/',
    'compare/',
    'offline/',
    'licences/',
    ...families.map(({ id }) => `${id}/`),
    ...maps.map(({ family }) => `${family}/map/`),
    ...comparisons.map(({ id }) => `compare/${id}/`),
    ...guides.map(({ id }) => `guides/${id}/`),
    ...codes.map(({ id }) => `${id}/`),
  ];
  const urls = paths.map((path) => `<url><loc>${absoluteHref(path)}</loc></url>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
}
