/** The words of the block “For your ticket” that the script brings. */

import type { Bilingual } from '../catalog/language.ts';
import type { TicketFormat } from '../search/reference.ts';
import { pair } from './pair.ts';

const same = (word: string) => pair(word, word);

export const ticketWords = {
  what: pair('What', 'Quoi'),
  kinds: {
    ref: pair('Reference', 'Référence'),
    reply: pair('Customer reply', 'Réponse au client'),
    note: pair('Note for the next team', 'Note pour l’équipe suivante'),
  },
  format: same('Format'),
  formats: {
    rich: same('Outlook, Teams'),
    plain: pair('Plain text', 'Texte brut'),
    md: same('Markdown'),
    jira: same('Jira'),
    html: pair('HTML source', 'Source HTML'),
    link: pair('Link only', 'Lien seul'),
  } satisfies Record<TicketFormat, Bilingual>,
  language: pair('Language', 'Langue'),
  languages: { en: pair('English', 'Anglais'), fr: pair('French', 'Français'), both: pair('Both', 'Les deux') },
};
