/** The number of an entry in a log of Windows: event 20227, EventID: 61. What failed stands in its text, with a code of its own. */

import { findAntecedent } from '../antecedent.ts';
import { isSpoken, OWN_FROM } from '../counted.ts';
import { isNear, placeOf, type Place } from '../reading.ts';
import { foldWord } from '../scan.ts';
import type { Signal } from './signal.ts';

/** How far before the number the word may stand, in characters. */
const REACH = 90;
/** What stands between two events of a list. */
const LIST = /^\s*(?:[,;/&+–-]|and|et|or|ou|und|to|à)\s*$/i;

export const event: Signal = {
  id: 'event',
  about: { en: 'the number of an event', fr: 'le numéro d’un événement' },
  find: (place) => (isEvent(place) ? 'event' : undefined),
  yes: [
    'event id ‹20226›',
    'évènement ‹64› BITS',
    'EventID: ‹20271›',
    '<EventID Qualifiers="0">‹20227›</EventID>',
    'ID de l’événement : ‹10061›',
    'Ereignis-ID ‹20227›',
    'events 59, 60 and ‹61›',
    'event ‹10048› of the phone',
    'RasClient ‹20227›',
    'BITS-Client, ‹16398›',
    '‹20227›',
  ],
  no: [
    'event log: error ‹10061›',
    'the event viewer shows ‹691›',
    'WSACreateEvent ‹10093›',
    'BITS ‹61›',
    'event 20227, error ‹868›',
    'printer ‹20227›',
    '‹10061›',
    'event 61 took ‹10060› ms',
  ],
};

function isEvent({ reading, at, token, before }: Place): boolean {
  if (token.kind !== 'decimal' || token.value > 0xffff) return false;
  if (isOfKnownSource(reading, at)) return true;
  if (!isNear(reading.countersAt, { start: token.start - REACH, end: token.start }, 0)) return false;
  if (/<EventID\b[^>]*>$/i.test(before)) return true;
  const { kind, word } = findAntecedent({ reading, at, token, before, after: '' });
  if (kind === 'thing' && word && reading.vocabulary.events.has(foldWord(word.text))) return true;
  const earlier = at - 1;
  const joined = reading.kinds[earlier] === undefined ? earlier : earlier - 1;
  return joined >= 0 && LIST.test(reading.text.slice(reading.tokens[joined].end, token.start)) && isEvent(placeOf(reading, joined));
}

/** An event that facts name, counted so high that its source needs no word for it; or nothing else stands there. */
function isOfKnownSource(reading: Place['reading'], at: number): boolean {
  const { value } = reading.tokens[at];
  if (value < OWN_FROM || reading.candidates[at].length > 0) return false;
  return (reading.lookup.called.get(value) ?? []).some(
    ([, words, , by]) => by === 'event' && (reading.tokens.length === 1 || (words !== '' && isSpoken(words, reading))),
  );
}
