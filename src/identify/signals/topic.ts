/** The family is spoken of near the number. */

import { isNear } from '../reading.ts';
import type { Signal } from './signal.ts';

/** How far from a number its family may be spoken of, in characters: some two lines. */
const REACH = 180;

export const topic: Signal = {
  id: 'topic',
  about: { en: 'its family spoken of nearby', fr: 'sa famille évoquée à proximité' },
  find({ reading, token }, family) {
    return family !== undefined && isNear(reading.topicsAt.get(family), token, REACH) ? 'topic' : undefined;
  },
  yes: [
    'I get ‹691› when I dial the VPN',
    'rasphone shows it: ‹691›',
    'accès à distance, ‹691›',
    'RasDialDlg … ‹691›',
    'two modems: ‹691›',
  ],
  no: ['I get ‹691› from the printer'],
};
