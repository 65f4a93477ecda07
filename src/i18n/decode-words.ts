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
  local: pair('Read in your browser. Nothing is sent anywhere.', 'L’analyse se fait dans votre navigateur. Rien n’est envoyé.'),
  noScript: pair('The ticket reader needs JavaScript.', 'Le lecteur de tickets nécessite JavaScript.'),
  found: pair('Codes found', 'Codes trouvés'),
  marked: pair('Your text, with the codes marked', 'Votre texte, codes repérés'),
  summary: pair('Summary for the ticket', 'Résumé à coller dans le ticket'),
  reading: pair('Reading…', 'Lecture en cours…'),
  readingOn: pair('Still looking for messages without a code…', 'Recherche des messages sans code en cours…'),
  none: pair('No code of this site is written in this text.', 'Aucun code de ce site ne figure dans ce texte.'),
  guessed: pair('A guess from the wording', 'Une hypothèse, d’après la formulation'),
  said: pair('The text says: “{text}”', 'Le texte dit : « {text} »'),
  tooLong: pair('Only the first megabyte is read.', 'Seul le premier mégaoctet est lu.'),
  /** The key below the text. */
  keyCode: pair('code explained here', 'code expliqué ici'),
  keyForeign: pair('other code, no page here', 'autre code, sans page ici'),
  keyGuess: pair('a guess from the wording', 'hypothèse, d’après la formulation'),
  keyLike: pair('only looks like a code', 'ressemble à un code sans en être un'),
  /** What was found, counted: announced when a text has been read. */
  countOne: pair('1 code found', '1 code trouvé'),
  countMany: pair('{count} codes found', '{count} codes trouvés'),
  places: pair('in {count} places', 'à {count} endroits'),
  guessOne: pair('1 guess', '1 hypothèse'),
  guessMany: pair('{count} guesses', '{count} hypothèses'),
  foreignOne: pair('1 other code', '1 autre code'),
  foreignMany: pair('{count} other codes', '{count} autres codes'),
  times: pair('{count} times', '{count} fois'),
  strike: pair('Remove', 'Retirer'),
  putBack: pair('Put back', 'Rétablir'),
  add: pair('Add to the summary', 'Ajouter au résumé'),
  foreign: pair('Other codes', 'Autres codes'),
  sameError: pair('Same error, other form:', 'Même erreur, autre forme :'),
  explained: pair('Explained in:', 'Expliqué dans :'),
  nearest: pair('Closest in meaning:', 'Sens le plus proche :'),
  checks: pair('Checks for {values}', 'Vérifications pour {values}'),
} satisfies Record<string, Bilingual>;
