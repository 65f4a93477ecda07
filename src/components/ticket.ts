/** Writes the texts that are pasted into tickets, one for each format and language. */

import { nameCode, type Code } from '../catalog/code.ts';
import type { Language } from '../catalog/language.ts';
import { placeWords, verdictWords } from '../i18n/words.ts';
import { setTypography } from '../i18n/typography.ts';

export const TICKET_FORMATS = ['link', 'short', 'md', 'html', 'jira', 'plain', 'reply'] as const;

export type TicketFormat = (typeof TICKET_FORMATS)[number];

/** Full addresses of a code. */
export interface TicketAddresses {
  page: string;
  /** The short link that can be typed by hand. */
  short: string;
}

/** A code's line for a ticket. French links open on the French half. */
export function writeTicket(code: Code, { page, short }: TicketAddresses, format: TicketFormat, language: Language): string {
  const link = language === 'fr' ? `${page}#fr` : page;
  const name = code.symbol ? `${code.number} ${code.symbol}` : nameCode(code);
  const gist = describe(code, language);
  switch (format) {
    case 'link':
      return link;
    case 'short':
      return language === 'fr' ? `${short}#fr` : short;
    case 'md':
      return `[${name.replaceAll('_', '\\_')}](${link})${gist}`;
    case 'html':
      return `<a href="${link}"${language === 'fr' ? ' lang="fr"' : ''}>${name}</a>${gist}`;
    case 'jira':
      return `[${name}|${link}]${gist}`;
    case 'plain':
      return `${name}${gist} ${link}`;
    case 'reply':
      return setTypography(code.reply[language], language);
  }
}

/** `: Connection refused. Transient; its service.` in the language's own punctuation. */
function describe(code: Code, language: Language): string {
  const title = code.title[language];
  const verdict = verdictWords[code.verdict].name[language];
  const place = placeWords[code.where].station[language];
  return setTypography(language === 'fr' ? ` : ${title}. ${verdict} ; ${place}.` : `: ${title}. ${verdict}; ${place}.`, language);
}
