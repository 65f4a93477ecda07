/** The words of the list of results. */

import type { Bilingual } from '../catalog/language.ts';
import type { Counter } from '../identify/table.ts';
import { pair } from './pair.ts';

export const resultWords = {
  shown: pair('{count} of {all}, the likeliest first', '{count} sur {all}, les plus probables en premier'),
  more: pair('Show {count} more', 'Afficher {count} de plus'),
  several: pair('This address names several codes:', 'Cette adresse nomme plusieurs codes :'),
  compare: pair('Compare {numbers}', 'Comparer {numbers}'),
  guide: pair('The guide that explains this event', 'Le guide qui explique cet événement'),
  event: pair('Explains this event', 'Explique cet événement'),
  elsewhere: pair('A code from another list; it has no page here.', 'Un code d’une autre liste, sans page ici.'),
  inMeaning: pair('Closest in meaning', 'Sens le plus proche'),
  /** What somebody else counts. */
  counted: {
    '': pair('A number of another program.', 'Un numéro d’un autre programme.'),
    curl: pair('{number} is an exit code of curl; it has no page here.', '{number} est un code de sortie de curl, sans page ici.'),
    event: pair(
      '{number} is the number of an event. What failed stands in the text of the event: look that code up.',
      '{number} est le numéro d’un événement. Ce qui a échoué figure dans le texte de l’événement : cherchez ce code-là.',
    ),
  } satisfies Record<Counter, Bilingual>,
  detail: pair('Opens where {detail} is explained', 'S’ouvre à l’explication de {detail}'),
  errno: pair('{name} on {system}: same error, other form', '{name} sous {system} : même erreur, autre forme'),
  otherForm: pair('Same error, other form', 'Même erreur, autre forme'),
  otherMeaning: pair('Same number, other meaning: how to tell', 'Même numéro, autre sens : comment les distinguer'),
  causes: pair('Causes', 'Causes'),
  checks: pair('Checks', 'Vérifications'),
  fix: pair('Fix', 'Résolution'),
  ticket: pair('Reply and ticket', 'Réponse et ticket'),
} satisfies Record<string, Bilingual | Record<Counter, Bilingual>>;
