/** Titles and descriptions of pages, for tabs, search engines and previews in chats. */

import type { Code } from '../catalog/code.ts';
import { nameFamily, showNumber } from '../catalog/families/index.ts';
import type { Bilingual, Language } from '../catalog/language.ts';
import { words } from '../i18n/words.ts';

/** What chats show of a description before they cut it, in characters. */
const DESCRIPTION_LENGTH = 200;

/** `10061 WSAECONNREFUSED — Connection refused · Connexion refusée` */
export function titlePage({ number, symbol, family, title }: Code): string {
  const name = symbol ? `${showNumber(number)} ${symbol}` : `${nameFamily(family).en} ${showNumber(number)}`;
  return `${name} — ${title.en} · ${title.fr}`;
}

/** What the site is for, with the names of its families: `What … to do: Winsock, RAS.` */
export function writeTagline(families: readonly { name: Bilingual }[]): Bilingual {
  const list = (language: Language) => families.map(({ name }) => name[language]).join(', ');
  return { en: `${words.tagline.en}: ${list('en')}.`, fr: `${words.tagline.fr} : ${list('fr')}.` };
}

/** Where `npm run pictures` puts the picture of a code. Path below the site. */
export function pathPicture(id: string): string {
  return `og/${id}.png`;
}

/**
 * The picture of a page for chats: that of its code where the build is told that it will be drawn, else that of its family
 * where there is one, else the site's.
 * @param code its id, on the page of a code.
 * @param drawn whether `npm run pictures` follows the build (PICTURES=1).
 * @returns a path below the site.
 */
export function findPicture(
  { family, code }: { family?: string | undefined; code?: string | undefined },
  isThere: (path: string) => boolean,
  drawn = false,
): string {
  if (code !== undefined && drawn) return pathPicture(code);
  const own = `og/${family}.png`;
  return family !== undefined && isThere(own) ? own : 'og/site.png';
}

/** Both summaries, cut short where they are longer than a preview shows. */
export function describePage({ summary }: Code): string {
  const half = Math.floor((DESCRIPTION_LENGTH - 3) / 2);
  const [en, fr] = [summary.en, summary.fr];
  const room = { en: Math.max(half, DESCRIPTION_LENGTH - 3 - fr.length), fr: Math.max(half, DESCRIPTION_LENGTH - 3 - en.length) };
  return `${cutShort(en, room.en)} · ${cutShort(fr, room.fr)}`;
}

/**
 * The text itself, or its beginning with `…`, at most `length` characters: up to the end of a clause, or of a word where
 * that would leave less than half.
 */
export function cutShort(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length);
  const clause = /^.*\S(?=\s?[,;:]\s)/su.exec(start)?.[0] ?? '';
  return `${clause.length > length / 2 ? clause : start.replace(/[\s,;:.]*\s\S*$/u, '')}…`;
}

/** A code as structured data: a term of its family's set, in both languages (schema.org DefinedTerm); what it means is the description of the page. */
export function describeTerm({ number, symbol, title }: Code, url: string, setUrl: string): object {
  const tagged = ({ en, fr }: Bilingual) => [
    { '@language': 'en', '@value': en },
    { '@language': 'fr', '@value': fr },
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    url,
    termCode: number,
    ...(symbol ? { alternateName: symbol } : {}),
    name: tagged(title),
    inLanguage: ['en', 'fr'],
    inDefinedTermSet: setUrl,
  };
}
