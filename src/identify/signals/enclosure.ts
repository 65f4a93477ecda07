/** The number stands by itself between signs: (10061), [809], <Data>809</Data>, the end of a message. */

import { findAntecedent } from '../antecedent.ts';
import type { Signal } from './signal.ts';

export const enclosure: Signal = {
  id: 'enclosure',
  about: { en: 'in brackets or a field of its own', fr: 'entre parenthèses ou seul dans un champ' },
  find(place) {
    const { before, after } = place;
    if (findAntecedent(place).kind === 'thing') return undefined;
    const open = /[([{«]\s*$/.test(before) && /^\s*[)\]}»:,/]/.test(after);
    const element = />$/.test(before) && /^</.test(after);
    const field = /;\s*$/.test(before) && /^\s*(?:;|$)/.test(after);
    if (open || element || field) return 'enclosed';
    // A message often ends with its code.
    return /[\p{L})\]:.,] $/u.test(before) && /^[ .!?)]*$/.test(after) ? 'last' : undefined;
  },
  yes: ['connect (‹10061›)', '[‹809›]', '<Data>‹809›</Data>', '20227;RasClient;SYSTEM;Work;‹868›', '« ‹691› »', 'cannot reach it, ‹10051›'],
  no: ['connect ‹10061› now', 'port (‹10061›)', '; ‹10061› boxes'],
};
