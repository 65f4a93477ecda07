/** The verdicts in words: their names, and what they mean for the reader. Pages and scripts show them. */

import type { Place } from '../catalog/classification.ts';
import type { Bilingual } from '../catalog/language.ts';
import type { Verdict } from '../catalog/schema.ts';
import { pair } from './pair.ts';

export const verdictWords: Record<Verdict, { name: Bilingual; meaning: Bilingual }> = {
  transient: { name: pair('Transient', 'Transitoire'), meaning: pair('Trying again later can work.', 'Réessayer plus tard peut suffire.') },
  fatal: {
    name: pair('Fatal', 'Définitive'),
    meaning: pair('Trying again changes nothing until somebody acts.', 'Réessayer ne change rien tant que personne n’agit.'),
  },
  progress: {
    name: pair('Progress', 'En cours'),
    meaning: pair('Not a failure: the work goes on.', 'Ce n’est pas un échec : le travail continue.'),
  },
  context: {
    name: pair('Context', 'Contexte'),
    meaning: pair(
      'Says where the error happened: the error code beside it decides.',
      'Indique où l’erreur s’est produite : le code d’erreur qui l’accompagne décide.',
    ),
  },
};

/** What fails on the way may work on another one. */
const elsewhere = pair(
  'Trying again later, or from another network, can work.',
  'Réessayer plus tard, ou depuis un autre réseau, peut suffire.',
);

/** What a verdict means for somebody who thinks of trying again, at the place that has to be repaired. */
export function sayRetry(verdict: Verdict, where: Place): Bilingual {
  return verdict === 'transient' && where === 'network' ? elsewhere : verdictWords[verdict].meaning;
}

/** For whom a verdict holds: `For BITS:`, before a word or a sentence in lower case. */
export const judgedWords = (judge: string): Bilingual => pair(`For ${judge}:`, `Pour ${judge} :`);
