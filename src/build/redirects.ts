/** The lines of `_redirects`: real redirects of short links, for hosts that read them (Netlify, Cloudflare Pages). */

import { FREQUENCIES } from '../catalog/schema.ts';
import type { Code } from '../catalog/code.ts';
import type { ShortLink } from '../catalog/short-links.ts';

/** Cloudflare Pages reads at most 2,000 fixed redirects; the other links have a page that leads on all the same. */
const MOST = 2000;

/** One line a link that has one meaning; where there are too many, those of the codes that people meet most. */
export function writeRedirects(links: readonly ShortLink[], href: (path: string) => string): string {
  const rank = ({ codes: [code] }: ShortLink) => rankFrequency(code!);
  return links
    .filter(({ codes }) => codes.length === 1)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, MOST)
    .map(({ name, codes: [code] }) => `${href(`${name}/`)} ${href(`${code!.id}/`)} 301\n`)
    .join('');
}

/** Obsolete codes after all that are met. */
function rankFrequency({ frequency, status }: Code): number {
  const met = frequency === undefined ? FREQUENCIES.length : FREQUENCIES.indexOf(frequency);
  return status === 'current' ? met : met + FREQUENCIES.length + 1;
}
