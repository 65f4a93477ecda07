/** The number stands in a column whose title says error or code, or below others of its family. */

import type { Signal } from './signal.ts';

export const column: Signal = {
  id: 'column',
  about: { en: 'a column or a row of codes', fr: 'une colonne ou une suite de codes' },
  find({ reading, token }, family) {
    if (reading.titled.has(token)) return 'titled';
    return family !== undefined && reading.rows.get(token) === family ? 'row' : undefined;
  },
  yes: [
    'host;error;time\nsrv1;‹10061›;12:00',
    '| PC | Code |\n| --- | --- |\n| A | ‹691› |',
    '#Fields: date time sc-status sc-win32-status\n2026-01-02 10:00:00 500 ‹995›',
    '‹10048›: in use\n10049: not ours\n10061: refused',
    'time\tstatut\n10:00\t‹809›',
  ],
  no: [
    'host;port;time\nsrv1;‹10061›;12:00',
    'host;error;time\n\nsrv1;‹10061›;12:00',
    '10048: in use\n‹10049›: not ours',
    '#Fields: date time sc-status sc-win32-status\n2026-01-02 10:00:00 ‹500› 0',
    '10048\n\n\n\n10049\n\n\n\n‹10061›',
  ],
};
