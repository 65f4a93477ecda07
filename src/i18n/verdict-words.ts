/** The verdicts in words: their names, and what they mean for the reader. Pages and scripts show them. */

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
    meaning: pair('Not a failure: the work goes on.', 'Pas un échec : le travail continue.'),
  },
  context: {
    name: pair('Beside an error', 'À côté d’une erreur'),
    meaning: pair('Says where it happened: the error code beside it decides.', 'Dit où c’est arrivé : le code d’erreur à côté décide.'),
  },
};

/** For whom a verdict holds: `For BITS:`, before a word or a sentence in lower case. */
export const judgedWords = (judge: string): Bilingual => pair(`For ${judge}:`, `Pour ${judge} :`);
