/** Titles and descriptions of pages, for tabs, search engines and previews in chats. */

import type { Code } from '../catalog/code.ts';

/** What chats show of a description before they cut it, in characters. */
const DESCRIPTION_LENGTH = 200;

/** `10061 WSAECONNREFUSED — Connection refused · Connexion refusée` */
export function titlePage({ number, symbol, family, title }: Code): string {
  const name = symbol ? `${number} ${symbol}` : `${family.toUpperCase()} ${number}`;
  return `${name} — ${title.en} · ${title.fr}`;
}

/** Both summaries, cut at a word where they are longer than a preview shows. */
export function describePage({ summary }: Code): string {
  const half = Math.floor((DESCRIPTION_LENGTH - 3) / 2);
  const [en, fr] = [summary.en, summary.fr];
  const room = { en: Math.max(half, DESCRIPTION_LENGTH - 3 - fr.length), fr: Math.max(half, DESCRIPTION_LENGTH - 3 - en.length) };
  return `${cutAtWord(en, room.en)} · ${cutAtWord(fr, room.fr)}`;
}

/** The text itself, or its beginning up to a word's end with `…`, at most `length` characters. */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/[\s,;:.]*\s\S*$/u, '')}…`;
}
