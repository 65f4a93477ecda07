/** The number is an exit code of curl: curl: (52), cURL error 28. Source: curl.se/libcurl/c/libcurl-errors.html. */

import { isCalledError } from '../antecedent.ts';
import { isOwned } from '../owner.ts';
import { isNear, type Place, type Reading } from '../reading.ts';
import { isCurl } from '../words/vocabulary.ts';
import type { Signal } from './signal.ts';

/** Its highest code. */
const HIGHEST = 101;
/** Tokens of a text that holds nothing but a code and its program: curl 7, error 7 curl. */
const SHORT = 3;

export const exitCode: Signal = {
  id: 'exit-code',
  about: { en: 'an exit code of curl', fr: 'un code de sortie de curl' },
  find: (place) => (isExitCode(place) ? 'exit-code' : undefined),
  yes: [
    'curl: (‹52›)',
    'curl: (‹7›) Failed to connect',
    'cURL error ‹28›: timed out',
    'curl exit code ‹6›',
    'curl.exe returned ‹35›',
    'RPC failed; curl ‹56› Recv failure',
    'CURLcode: ‹60›',
    'error ‹60› curl',
    'code ‹28› (curl)',
    '‹7› curl',
    'curl error ‹1›',
    'curl error ‹101›',
    'it ended with error ‹7› of curl',
  ],
  no: [
    'curl: (22) The requested URL returned error: ‹404›',
    'curl -m ‹28› http://srv01/',
    'curl ‹7›.88.1',
    'curl port ‹35›',
    'curl failed. We ordered ‹60›',
    'curl: (7) Failed to connect to srv01 port ‹53›',
    'I started ‹10› curl processes',
    'curl error ‹10061›',
    'curl error ‹0›',
    'curl error ‹102›',
    'error ‹7› big curl',
    'error ‹7›, curl',
    'error ‹7› of the big curl',
    'we saw ‹7› curl processes',
  ],
};

function isExitCode(place: Place): boolean {
  const { reading, at, token, after } = place;
  if (token.kind !== 'decimal' || token.value < 1 || token.value > HIGHEST || /^[.:/]\d/.test(after)) return false;
  if (!isNear(reading.countersAt, token, 60)) return false;
  return isOwned(reading, at, isCurl) || (isOwnedAfter(reading, at) && (isCalledError(place) || reading.tokens.length <= SHORT));
}

function isOwnedAfter({ text, tokens, kinds }: Reading, at: number): boolean {
  for (let index = at + 1; index < Math.min(tokens.length, at + 3); index++) {
    if (!/^[ (]{1,2}$/.test(text.slice(tokens[index - 1].end, tokens[index].start))) return false;
    if (isCurl(tokens[index].text)) return true;
    if (kinds[index] !== 'join' && kinds[index] !== 'place') return false;
  }
  return false;
}
