/** The words of the list of results. */

import type { Bilingual } from '../catalog/language.ts';
import { pair } from './pair.ts';

export const resultWords = {
  shown: pair('{count} of {all}, the likeliest first', '{count} sur {all}, les plus probables en premier'),
  more: pair('Show {count} more', 'Afficher {count} de plus'),
  compare: pair('Compare {numbers}', 'Comparer {numbers}'),
  guide: pair('The guide that explains this event', 'Le guide qui explique cet événement'),
  elsewhere: pair('A code from another list; it has no page here.', 'Un code d’une autre liste, sans page ici.'),
  inMeaning: pair('Closest in meaning', 'Sens le plus proche'),
  otherForm: pair('Same error, other form', 'Même erreur, autre forme'),
  otherMeaning: pair('Same number, other meaning: how to tell', 'Même numéro, autre sens : comment les distinguer'),
  causes: pair('Causes', 'Causes'),
  checks: pair('Checks', 'Vérifications'),
  fix: pair('Fix', 'Résolution'),
  ticket: pair('Reply and ticket', 'Réponse et ticket'),
} satisfies Record<string, Bilingual>;
