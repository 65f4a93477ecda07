/** A word says directly that the number is an error or a code, or that somebody met it. */

import { findAntecedent } from '../antecedent.ts';
import type { Place } from '../reading.ts';
import type { Strength } from '../weights.ts';
import { ERROR_AFTER } from '../words/abroad.ts';
import type { Signal } from './signal.ts';

const STRENGTH: Partial<Record<string, Strength>> = { error: 'error', symbol: 'error', code: 'code', verb: 'verb', failure: 'verb' };

export const label: Signal = {
  id: 'label',
  about: { en: 'a word names it an error', fr: 'un mot en fait une erreur' },
  find(place) {
    if (isNamedAfter(place)) return 'error';
    return STRENGTH[findAntecedent(place).kind];
  },
  yes: [
    'error ‹10061›',
    'Fehlercode lautet ‹809›',
    'The error code returned on failure is ‹809›.',
    'the code shown is ‹809›',
    'WSAGetLastError() = ‹10061›',
    'errors 809, 691 and ‹812›',
    'kErrAddrInUse = ‹10048›',
    'WSAEADDRINUSE ‹10048›',
    '错误代码为 ‹809›',
    'a ‹10061› error',
    '‹691› エラー',
    'got ‹10061›',
    'failed ‹10061›',
    'error no. ‹10061›',
    'error id ‹10061›',
    '"ErrorCode": ‹10061›',
    'Error\n‹10061›',
    'case ‹10061›:',
    'the printer replied. Error code:\n‹10061›',
  ],
  no: [
    'port ‹10061›',
    'process id ‹10061›',
    'We had an error. ‹10061› boxes',
    'zip code ‹10013›',
    'error on port ‹10061›',
    'Order ‹10054› failed',
    'error\n\n‹10061›',
  ],
};

/** 10061 error, 691错误, 10061 d’erreur: the word may follow its number; a plural counts. */
function isNamedAfter({ reading, at, token, after }: Place): boolean {
  if (/^\s?d['’]erreur/i.test(after)) return true;
  const next = reading.tokens[at + 1];
  if (next?.kind !== 'word') return false;
  const between = reading.text.slice(token.end, next.start);
  if (!/^[ \u00a0-]?\(?$/.test(between)) return false;
  if (ERROR_AFTER.test(next.text)) return true;
  return (
    reading.kinds[at + 1] === 'error' &&
    !/^[ \u00a0-]?\p{L}+[\s:=#]+["'(]?[\d-]/u.test(after) &&
    (token.value >= 10_000 || !/s$/i.test(next.text))
  );
}
