/** /opensearch.xml: lets browsers search here from their address bar. */
import { absoluteHref } from '../components/addresses.ts';
import { writeTagline } from '../components/head.ts';
import { loadCatalog } from '../content.ts';
import { words } from '../i18n/words.ts';

export async function GET(): Promise<Response> {
  const { families } = await loadCatalog();
  const tagline = writeTagline(families);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${words.site.en}</ShortName>
<Description>${tagline.en} ${tagline.fr}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image width="32" height="32" type="image/svg+xml">${absoluteHref('favicon.svg')}</Image>
<Url type="text/html" method="get" template="${absoluteHref('search/')}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
}
