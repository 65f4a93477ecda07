/** Files that hosts read: /_redirects for real redirects of the short links (Netlify, Cloudflare Pages). */
import { writeRedirects } from '../build/redirects.ts';
import { href } from '../components/addresses.ts';
import { listShortLinks } from '../catalog/short-links.ts';
import { loadCatalog } from '../content.ts';

// Astro takes no page whose file begins with an underscore: the name comes as a parameter.
export const getStaticPaths = () => [{ params: { file: '_redirects' } }];

export async function GET(): Promise<Response> {
  const { codes } = await loadCatalog();
  return new Response(writeRedirects(listShortLinks(codes), href));
}
