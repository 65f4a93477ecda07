/** Any other noun directly before a number names a thing: order 10054, port 10061, after 10060. */

import { findAntecedent } from '../antecedent.ts';
import { foldWord } from '../scan.ts';
import { label } from './label.ts';
import type { Signal } from './signal.ts';

export const thing: Signal = {
  id: 'thing',
  about: { en: 'another noun before it', fr: 'un autre nom avant lui' },
  find(place, family) {
    const { reading, token } = place;
    const { kind, at, gap } = findAntecedent(place);
    // A whole HRESULT names itself: only an address or a register bears such a number too.
    const whole = token.value >= 2 ** 31 && !/^\d{8}$/.test(token.text);
    if (kind === 'thing') return 'thing';
    if (token.kind === 'hex' && at !== undefined && reading.vocabulary.memory.has(foldWord(reading.tokens[at].text))) return 'thing';
    if (whole) return undefined;
    if (label.find(place, family) !== undefined) return undefined;
    if (kind === 'place') return 'place';
    if (kind !== 'noun' || at === undefined || gap === 'open' || gap === 'apart') return undefined;
    // A row of constants: sckAddressInUse = 10048.
    if (gap === 'key' && reading.rows.has(token) && isIdentifier(reading.tokens[at].text)) return undefined;
    return reading.topics[at].length > 0 ? undefined : 'noun';
  },
  yes: [
    'Order ‹10054› failed',
    'port ‹10061›',
    'process id: ‹10061›',
    'listening on ‹10061›',
    'after ‹10060›',
    'zip code ‹10013›',
    'ports 10048, ‹10049›',
    'Fault address: ‹0x80200010›',
    'at ‹0x8007274D›',
  ],
  no: [
    'error ‹10061›',
    'It stops (‹10061›)',
    'it stops, ‹10061›',
    'hr = ‹0x8007274D›',
    'Send: ‹0x8007274D›',
    'VPN ‹691›',
    'the ‹10061› error',
  ],
};

/** Named as programs name things: two words in one, or with an underscore. */
function isIdentifier(text: string): boolean {
  return /_|\p{Ll}\p{Lu}/u.test(text);
}
