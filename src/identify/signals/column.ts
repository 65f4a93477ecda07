/** The number stands in a column whose title says error or code, or below others of its family. */

import { isDescribed } from '../own-vocabulary.ts';
import { isNear, type Reading } from '../reading.ts';
import type { Row } from '../rows.ts';
import type { Signal } from './signal.ts';
import { thing } from './thing.ts';

export const column: Signal = {
  id: 'column',
  about: { en: 'a column or a row of codes', fr: 'une colonne ou une suite de codes' },
  find(place, family) {
    const { reading, token } = place;
    if (reading.titled.has(token)) return 'titled';
    const row = reading.rows.get(token);
    if (family === undefined || row?.family !== family || !isSpokenOf(row, reading)) return undefined;
    // Rows of things are none: ports, process ids, totals.
    return thing.find(place, family) === undefined ? 'row' : undefined;
  },
  yes: [
    'host;error;time\nsrv1;‹10061›;12:00',
    '| PC | Code |\n| --- | --- |\n| A | ‹691› |',
    '#Fields: date time sc-status sc-win32-status\n2026-01-02 10:00:00 500 ‹995›',
    '‹10048›: in use\n10049: not ours\n10061: refused',
    'time\tstatut\n10:00\t‹809›',
    'Computer  Error\n--------  -----\nsrv1        ‹809›',
  ],
  no: [
    'svchost.exe 10048\ndns.exe ‹10049›\nlsass.exe 10061',
    'host;port;time\nsrv1;‹10061›;12:00',
    'host;error;time\n\nsrv1;‹10061›;12:00',
    'Port   Error\n-----  -----\n‹10061›      5',
    '10048: in use\n‹10049›: not ours',
    '#Fields: date time sc-status sc-win32-status\n2026-01-02 10:00:00 ‹500› 0',
    '10048\n\n\n\n10049\n\n\n\n‹10061›',
    '"10048": "金币不足"\n"10049": "道具不足"\n"‹10061›": "背包已满"',
    '10048: apples\n10049: pears\n‹10061›: plums',
  ],
};

/** How far from a row a failure or its family may be spoken of, in characters. */
const REACH = 60;

/** Whether anything in a row, or beside it, says that its numbers are errors: else they may be those of anything. */
function isSpokenOf(row: Row, reading: Reading): boolean {
  const { family, members } = row;
  const { tokens, failuresAt, topicsAt } = reading;
  const span = { start: tokens[members[0]].start, end: tokens[members.at(-1)!].end };
  return isNear(failuresAt, span, REACH) || isNear(topicsAt.get(family), span, REACH) || isDescribed(row, reading);
}
