/** A word of the family stands directly before the number, or in brackets or behind a colon after it: VPN 691, HTTP error 404, 691 (VPN). */

import { findAntecedent } from '../antecedent.ts';
import type { FamilyId } from '../../catalog/families/index.ts';
import type { Place } from '../reading.ts';
import type { Strength } from '../weights.ts';
import type { Signal } from './signal.ts';

export const topicLabel: Signal = {
  id: 'topic-label',
  about: { en: 'a word of its family beside it', fr: 'un mot de sa famille à côté' },
  find(place, family) {
    if (!family) return undefined;
    const { reading, before } = place;
    if (/\bHTTP\/\d(?:\.\d)?"?\s+$/i.test(before)) return findTopic(place, family, indexOfLast(place, /^HTTP$/i));
    const { kind, at, gap } = findAntecedent(place);
    if (at !== undefined && kind !== 'thing' && kind !== 'place' && kind !== 'verb' && (gap !== 'apart' || kind !== 'noun'))
      for (let index = at; index >= 0 && index >= (kind === 'noun' ? at : at - 2); index--) {
        if (/[\n.;]\s/.test(reading.text.slice(reading.tokens[index].end, reading.tokens[at].start))) break;
        const found = findTopic(place, family, index);
        if (found) return found;
      }
    return isTopicAfter(place, family) ? 'topic-after' : undefined;
  },
  yes: [
    'VPN ‹691›',
    'HTTP error ‹404›',
    'rasdial: ‹691›',
    '‹691› (VPN)',
    '‹80090308›: LdapErr: DSID-0C090446',
    'HTTP status code ‹404›',
    'HTTP/1.1 ‹404› Not Found',
    'WinHttpSendRequest: ‹12029›',
    'winsock ‹10061›',
    'VPN connection error ‹691›',
    '"GET /a HTTP/2" ‹404›',
  ],
  no: [
    'VPN on floor ‹809›',
    'room ‹691›',
    'VPN down. ‹691› of them',
    'http port ‹404›',
    '‹404› boxes',
    'VPN of my error ‹691›',
    'Our VPN. An error ‹691›',
    'VPN box ‹691›',
    'VPN shows ‹691›',
    'VPN, then ‹691›',
    '‹10061› connection',
    'HTTP/1.1 ‹10061›',
    '‹691›; VPN',
  ],
};

/** `topic-label` for a word that is in no language, `topic-word` for one of English or French. */
function findTopic({ reading }: Place, family: FamilyId, index: number): Strength | undefined {
  if (index < 0 || reading.kinds[index] === undefined) return undefined;
  const own = reading.topics[index].filter((topic) => topic.family === family);
  return own.some(({ strong }) => strong) ? 'topic-label' : own.length > 0 ? 'topic-word' : undefined;
}

function indexOfLast({ reading, at }: Place, pattern: RegExp): number {
  let index = at - 1;
  while (index >= 0 && !pattern.test(reading.tokens[index].text)) index--;
  return index;
}

function isTopicAfter(place: Place, family: FamilyId): boolean {
  const { reading, at, token } = place;
  const next = reading.tokens[at + 1];
  return (
    next !== undefined &&
    /^\s*(?:\(|: )?$/.test(reading.text.slice(token.end, next.start)) &&
    findTopic(place, family, at + 1) === 'topic-label'
  );
}
