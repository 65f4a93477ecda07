/** The number counts something: a unit or a plural follows. */

import { findAntecedent } from '../antecedent.ts';
import { foldWord } from '../scan.ts';
import type { Signal } from './signal.ts';

export const count: Signal = {
  id: 'count',
  about: { en: 'counts something', fr: 'compte quelque chose' },
  find(place) {
    const { reading, at, token, after } = place;
    if (token.kind !== 'decimal') return undefined;
    if (/^\s?[%€$°]/.test(after)) return 'unit';
    const next = reading.tokens[at + 1];
    if (next?.kind !== 'word' || !/^[ \u00a0\u202f]?$/.test(reading.text.slice(token.end, next.start))) return undefined;
    const { units, uncounted, products } = reading.vocabulary;
    const word = foldWord(next.text);
    // 691 windows 10: the name of a product.
    if (products.has(word)) return undefined;
    // L’erreur 10060 s’affiche: an elided word is no unit.
    if (units.has(word)) return /^['’]/.test(reading.text.slice(next.end, next.end + 1)) ? undefined : 'unit';
    if (!/^\p{Ll}{3,}s$/u.test(next.text) || uncounted.has(word)) return undefined;
    const { kind } = findAntecedent(place);
    return kind === 'error' || kind === 'code' ? undefined : 'count';
  },
  yes: ['‹10060› ms', 'Windows 7, ‹64› bit', 'took ‹10060›ms', '‹10048› câbles', '‹10061› files', '‹100› %'],
  no: [
    'L’erreur ‹10060› s’affiche',
    "l'erreur ‹691› s'est produite",
    '‹10061› means refused',
    '‹691› windows 10',
    'error ‹10061› haunts us',
    'hr ‹0x8007274D› bytes',
  ],
};
