/** The page of a short link: goes on to the code at once; where a number had two meanings, it would offer both. */

import type { ShortLink } from '../catalog/short-links.ts';
import { titlePage } from './head.ts';

/** Said above two meanings of one name. */
const ASK = '<p>Which code do you have? · <span lang="fr">Quel code avez-vous ?</span></p>';

/** Nothing of the page stands in it: its one script is a file of the site. */
const POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";

/** How paths become addresses. */
interface Addresses {
  href(path: string): string;
  absoluteHref(path: string): string;
}

/** The HTML of a short link's page. */
export function writeShortPage({ name, codes }: ShortLink, { href, absoluteHref }: Addresses): string {
  const only = codes.length === 1 ? codes[0] : undefined;
  const head = only
    ? [
        `<title>${escapeHtml(titlePage(only))}</title>`,
        `<link rel="canonical" href="${absoluteHref(`${only.id}/`)}">`,
        `<meta http-equiv="refresh" content="0;url=${href(`${only.id}/`)}">`,
        // With the script, what stands after the address (#fr, ?lang=fr) goes along; without it, the page shows both languages.
        `<script async src="${href('short-link.js')}" data-to="${href(`${only.id}/`)}"></script>`,
      ]
    : [`<title>${escapeHtml(name)}</title>`];
  const items = codes.map((code) => `<li><a href="${href(`${code.id}/`)}">${escapeHtml(titlePage(code))}</a></li>`);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    ...head,
    '</head>',
    `<body>${only ? '' : ASK}<ul>${items.join('')}</ul></body>`,
    '</html>',
    '',
  ].join('\n');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
