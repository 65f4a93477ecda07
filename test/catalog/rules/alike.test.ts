import { expect, test } from 'vitest';

import { checkAlike } from '../../../src/catalog/rules/alike.ts';
import { makeEntry } from '../sample.ts';

const messages = (text: string) =>
  checkAlike([
    makeEntry({ data: { aliases: ['ERROR_ALIAS'], homonyms: [{ symbol: 'ERROR_HOMONYM', header: 'x.h' }] } }),
    makeEntry({ id: 'winsock/10060', data: { symbol: 'WSAETIMEDOUT', alike: [{ code: 'winsock/10061', en: text, fr: 'Rien.' }] } }),
  ]).map(({ message }) => message);

test.each([
  'Nothing.',
  'WSAECONNREFUSED answers at once.',
  'With `WSAETIMEDOUT`, not.',
  'ERROR_ALIAS too, and ERROR_HOMONYM.',
  'The VPN says TCP, ERROR, WSA or WSAX.',
])('“%s” passes', (text) => {
  expect(messages(text)).toEqual([]);
});

test.each([
  ['WSAECONREFUSED answers.', 'WSAECONREFUSED'],
  ['(BG_E_NOTHING)', 'BG_E_NOTHING'],
  ['Not ERROR_OTHER_THING.', 'ERROR_OTHER_THING'],
])('“%s” names a code that does not exist', (text, symbol) => {
  expect(messages(text)).toEqual([`alike: ${symbol} is the name of no code here: correct it`]);
});
