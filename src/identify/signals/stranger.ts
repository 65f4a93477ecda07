/** Nothing in the text speaks of networks: an everyday number under a label may be the error of anything. */

import { FAMILIES, type FamilyId } from '../../catalog/families/index.ts';
import { isCalledError } from '../antecedent.ts';
import { placeOf, type Place } from '../reading.ts';
import type { Signal } from './signal.ts';

/** Words of a text that says something: in fewer, who pastes them knows what they are about. */
const LEAST_WORDS = 12;

export const stranger: Signal = {
  id: 'stranger',
  about: { en: 'a text about something else', fr: 'un texte qui parle d’autre chose' },
  find(place, family) {
    const { tokens, fieldAt } = place.reading;
    if (family === undefined || !FAMILIES[family].everyday || fieldAt.length > 0 || tokens.length < LEAST_WORDS) return undefined;
    return isCalledError(place) && !hasSibling(place, family) ? 'stranger' : undefined;
  },
  yes: ['The printer in room 12 has been empty since Monday, nobody could say why, and it shows error ‹691› in tray 2.'],
  no: [
    'error ‹691› since Monday',
    'L’erreur ‹809› s’est affichée ce matin, puis l’erreur 800 s’affiche à chaque essai.',
    'Since Monday the laptop of the boss cannot connect from home any more, nobody could say why, and it shows error ‹691›.',
  ],
};

/** Whether another number of the family is called an error, too: two of them are no chance. */
function hasSibling({ reading, at }: Place, family: FamilyId): boolean {
  return reading.candidates.some(
    ([first], index) =>
      index !== at && first?.family === family && reading.kinds[index] === undefined && isCalledError(placeOf(reading, index)),
  );
}
