/** The words of the ticket reader, in the page and in the browser. */

import type { Bilingual } from '../catalog/language.ts';
import { pair } from './pair.ts';

export const decodeWords = {
  title: pair('Read a ticket', 'Lire un ticket'),
  lead: pair(
    'Paste a ticket or a log: every code in it is marked and explained.',
    'Collez un ticket ou un journal : chaque code y est repéré et expliqué.',
  ),
  label: pair('Text of the ticket', 'Texte du ticket'),
  local: pair('Read in your browser. Nothing is sent anywhere.', 'Lu dans votre navigateur. Rien n’est envoyé.'),
  noScript: pair(
    'The ticket reader needs JavaScript. Where it is on, the script has not come: load the page again.',
    'Le lecteur de tickets a besoin de JavaScript. S’il est activé, le script n’est pas arrivé : rechargez la page.',
  ),
  found: pair('Codes found', 'Codes trouvés'),
  marked: pair('The text, with its codes marked', 'Le texte, avec ses codes repérés'),
  summary: pair('To paste back', 'À coller en réponse'),
  plain: pair('Plain', 'Texte'),
  none: pair('No code of ours is written in this text.', 'Aucun code d’ici n’est écrit dans ce texte.'),
  guessed: pair('A guess, from the words alone', 'Une supposition, d’après les seuls mots'),
  tooLong: pair('Only the first megabyte is read.', 'Seul le premier mégaoctet est lu.'),
} satisfies Record<string, Bilingual>;
