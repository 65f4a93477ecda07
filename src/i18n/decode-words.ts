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
  noScript: pair('The ticket reader needs JavaScript.', 'Le lecteur de tickets a besoin de JavaScript.'),
  found: pair('Codes found', 'Codes trouvés'),
  marked: pair('The text, codes marked', 'Le texte, codes repérés'),
  summary: pair('Summary to paste back', 'Résumé à coller en réponse'),
  none: pair('No code of ours is written in this text.', 'Aucun code d’ici n’est écrit dans ce texte.'),
  guessed: pair('A guess, from the words', 'Une supposition, d’après les mots'),
  said: pair('The text says: “{text}”', 'Le texte dit : « {text} »'),
  tooLong: pair('Only the first megabyte is read.', 'Seul le premier mégaoctet est lu.'),
  /** The key below the text. */
  keyCode: pair('code of this site', 'code de ce site'),
  keyForeign: pair('code from elsewhere', 'code d’ailleurs'),
  keyGuess: pair('words: a guess', 'des mots : une supposition'),
  keyLike: pair('only looks like a code', 'ressemble à un code, n’en est pas un'),
  /** What was found, counted: announced when a text has been read. */
  countOne: pair('1 code found', '1 code trouvé'),
  countMany: pair('{count} codes found', '{count} codes trouvés'),
  places: pair('in {count} places', 'à {count} endroits'),
  guessOne: pair('1 guess', '1 supposition'),
  guessMany: pair('{count} guesses', '{count} suppositions'),
  foreignOne: pair('1 from elsewhere', '1 d’ailleurs'),
  foreignMany: pair('{count} from elsewhere', '{count} d’ailleurs'),
  times: pair('{count} times', '{count} fois'),
  strike: pair('Strike off', 'Rayer'),
  putBack: pair('Put back', 'Remettre'),
  add: pair('Add to the summary', 'Ajouter au résumé'),
  foreign: pair('Codes from elsewhere', 'Codes d’ailleurs'),
  sameError: pair('Same error, other form:', 'Même erreur, autre forme :'),
  nearest: pair('Closest in meaning:', 'Le plus proche par le sens :'),
  checks: pair('Checks, filled with {values}', 'Vérifications, remplies avec {values}'),
} satisfies Record<string, Bilingual>;
