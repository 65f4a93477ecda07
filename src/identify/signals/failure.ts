/** A failure is spoken of near the number. */

import { isNear } from '../reading.ts';
import type { Signal } from './signal.ts';

/** How far from a number the failure may be spoken of, in characters. */
const REACH = 90;

export const failure: Signal = {
  id: 'failure',
  about: { en: 'a failure spoken of nearby', fr: 'une panne évoquée à proximité' },
  find({ reading, token, before }) {
    // What a function of Winsock returns when it has failed.
    if (/=\s*-1\s*[,;(]\s*$/.test(before)) return 'failure';
    return isNear(reading.failuresAt, token, REACH) ? 'failure' : undefined;
  },
  yes: [
    'connect() = -1, ‹10061›',
    'connect() failed, ‹10061›',
    '‹10061›: connexion impossible',
    'refused … ‹10061›',
    'Verbindung fehlgeschlagen, ‹10061›',
  ],
  no: ['we ordered ‹10061›'],
};
