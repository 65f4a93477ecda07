/** Files that hosts read: /_redirects for real redirects of the short links (Netlify, Cloudflare Pages). */
import { href } from '../components/addresses.ts';
import { listShortLinks } from '../catalog/short-links.ts';
import { loadCatalog } from '../content.ts';

/** Cloudflare Pages reads at most 2,000 fixed redirects; the others have a page of their own all the same. */
const MOST_REDIRECTS = 2000;

// Astro takes no page whose file begins with an underscore: the name comes as a parameter.
export const getStaticPaths = () => [{ params: { file: '_redirects' } }];

export async function GET(): Promise<Response> {
  const { codes } = await loadCatalog();
  const links = listShortLinks(codes).filter(({ codes: own }) => own.length === 1);
  const lines = links.slice(0, MOST_REDIRECTS).map(({ name, codes: [code] }) => `${href(`${name}/`)} ${href(`${code.id}/`)} 301`);
  return new Response(`${lines.join('\n')}\n`);
}
