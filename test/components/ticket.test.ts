import { expect, test } from 'vitest';

import { toCode } from '../../src/catalog/code.ts';
import { TICKET_FORMATS, writeTicket } from '../../src/components/ticket.ts';
import { makeEntry } from '../catalog/sample.ts';

const code = toCode(makeEntry({ data: { reply: { en: 'Try again.', fr: 'Réessayez : plus tard.' } } }));
const ADDRESSES = { page: 'https://example.org/winsock/10061/', short: 'https://example.org/10061/' };

test('every format in both languages', () => {
  expect(TICKET_FORMATS.map((format) => [writeTicket(code, ADDRESSES, format, 'en'), writeTicket(code, ADDRESSES, format, 'fr')])).toEqual([
    ['https://example.org/winsock/10061/', 'https://example.org/winsock/10061/#fr'],
    ['https://example.org/10061/', 'https://example.org/10061/#fr'],
    [
      '[10061 WSAECONNREFUSED](https://example.org/winsock/10061/): Connection refused. Transient; its service.',
      '[10061 WSAECONNREFUSED](https://example.org/winsock/10061/#fr)\u00a0: Connexion refusée. Transitoire\u202f; son service.',
    ],
    [
      '<a href="https://example.org/winsock/10061/">10061 WSAECONNREFUSED</a>: Connection refused. Transient; its service.',
      '<a href="https://example.org/winsock/10061/#fr" lang="fr">10061 WSAECONNREFUSED</a>\u00a0: Connexion refusée. Transitoire\u202f; son service.',
    ],
    [
      '[10061 WSAECONNREFUSED|https://example.org/winsock/10061/]: Connection refused. Transient; its service.',
      '[10061 WSAECONNREFUSED|https://example.org/winsock/10061/#fr]\u00a0: Connexion refusée. Transitoire\u202f; son service.',
    ],
    [
      '10061 WSAECONNREFUSED: Connection refused. Transient; its service. https://example.org/winsock/10061/',
      '10061 WSAECONNREFUSED\u00a0: Connexion refusée. Transitoire\u202f; son service. https://example.org/winsock/10061/#fr',
    ],
    ['Try again.', 'Réessayez\u00a0: plus tard.'],
  ]);
});

test('underscores do not slant a Markdown link', () => {
  const other = toCode(makeEntry({ data: { symbol: 'WSA_IO_PENDING' } }));
  expect(writeTicket(other, ADDRESSES, 'md', 'en')).toContain('[10061 WSA\\_IO\\_PENDING]');
});
