/** /manifest.webmanifest: lets a phone or a desktop keep the site as an application. */
import { href } from '../components/addresses.ts';
import { words } from '../i18n/words.ts';

const ICONS = [192, 512];

export function GET(): Response {
  const manifest = {
    name: `${words.site.en} · ${words.site.fr}`,
    short_name: words.site.en,
    description: `${words.tagline.en} · ${words.tagline.fr}`,
    lang: 'en',
    start_url: href(''),
    scope: href(''),
    id: href(''),
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#14171c',
    icons: [
      { src: href('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...ICONS.map((size) => ({ src: href(`icons/${size}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose: 'any' })),
      { src: href('icons/maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: `${words.find.en} · ${words.find.fr}`, url: href('search/') },
      { name: 'Read a ticket · Lire un ticket', url: href('decode/') },
    ],
  };
  return new Response(JSON.stringify(manifest, null, 2), { headers: { 'content-type': 'application/manifest+json' } });
}
