/** The number is explained by a sentence of its own that speaks of nothing of the code or of networks: another program’s error. */

import { codeAt, describes } from '../own-vocabulary.ts';
import { isNear, type Place } from '../reading.ts';
import { foldWord } from '../scan.ts';
import type { Signal } from './signal.ts';

/** What stands between a number and its explanation. */
const OPENS = /^["'`*)\]]{0,3}\s*(?:[:|(–—-]|=>|\s"|,\s")[\s"'`(*]*/;
/** Where the explanation ends. */
const CLOSES = /[.!?;|/"«»()[\]{}<>]|,\s|\s-\s/;
/** Words that must say something for the sentence to explain anything. */
const LEAST_TELLING = 2;
/** How far around the number its family may be spoken of, in characters. */
const REACH = 180;

export const sentence: Signal = {
  id: 'sentence',
  about: { en: 'explained as something else', fr: 'expliqué comme autre chose' },
  find(place, family) {
    const opening = OPENS.exec(place.after)?.[0];
    // A whole HRESULT explains itself: nobody else numbers so.
    if (opening === undefined || !family || place.token.value >= 2 ** 31) return undefined;
    const code = codeAt(place.reading, place.at, family);
    if (!code || isNear(place.reading.topicsAt.get(family), place.token, REACH)) return undefined;
    const { telling, known, field } = readSentence(place, opening.length);
    // In a language that is not known it may say anything.
    return telling.length >= LEAST_TELLING && known && !field && !describes(telling, code) ? 'explained' : undefined;
  },
  yes: [
    'Erreur ‹678› : fichier de configuration de la ligne',
    'Error (‹12152›): Cannot elaborate the user hierarchy',
    "Error (‹12152›): Can't elaborate user hierarchy",
    'error ‹720›: too many blocks in cooperative launch',
    'Error ‹691› - the tray of the printer is empty',
  ],
  no: [
    'Error ‹691›: access was denied because of the password',
    'error ‹720›: no PPP control protocols',
    'Erreur ‹678› : pas de réponse du modem',
    'hr ‹0x80090326›: the shape of the garden',
    'Fehler ‹678›: Konfigurationsdatei fehlerhaft',
    'error ‹10061›: please help me with this thing',
    'Erreur ‹691› : merci de votre aide rapide',
    'error ‹691› in the tray of the printer',
    "Error ‹720›: zuviele Blocke vorhanden. I can't print",
  ],
};

/** The words after a number up to the end of the clause: those that tell something, whether their language is known, whether they speak of networks. */
function readSentence({ reading, at, token, after }: Place, skip: number): { telling: string[]; known: boolean; field: boolean } {
  const clause = after.slice(skip);
  const close = CLOSES.exec(clause)?.index ?? clause.length;
  const end = token.end + skip + close;
  const telling: string[] = [];
  // “can’t” is English.
  let known = /n['’]t\b/.test(clause.slice(0, close));
  for (let index = at + 1; index < reading.tokens.length && reading.tokens[index].end <= end; index++) {
    const kind = reading.kinds[index];
    const { text } = reading.tokens[index];
    if (kind === 'join' || kind === 'place') known = true;
    // A person who tells what happened explains nothing.
    if (reading.vocabulary.persons.has(foldWord(text))) return { telling: [], known, field: false };
    if (kind === 'other' && text.length > 2) telling.push(foldWord(text));
  }
  return { telling, known, field: isNear(reading.fieldAt, { start: token.end, end }, 0) };
}
