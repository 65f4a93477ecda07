/** Sets the spaces that French typography wants; authors type plain ones. */

import type { Language } from '../catalog/language.ts';

const NBSP = '\u00a0';
/** The narrow no-break space, before `; ! ?` and between groups of digits. */
const NNBSP = '\u202f';

/** The text as it stands on the page. English needs nothing; never call it on code. */
export function setTypography(text: string, language: Language): string {
  if (language === 'en') return text;
  return text
    .replace(/ :/g, `${NBSP}:`)
    .replace(/ ([;!?])/g, `${NNBSP}$1`)
    .replace(/« /g, `«${NBSP}`)
    .replace(/ »/g, `${NBSP}»`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NNBSP}`);
}

/** A date such as `2026-11-28` in words; it is a day, of no time zone. */
export function writeDate(date: string, language: Language): string {
  const text = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00Z`),
  );
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
