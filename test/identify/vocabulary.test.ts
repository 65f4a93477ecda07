import { expect, test } from 'vitest';

import { kindOf, splitIdentifier, VOCABULARY } from '../../src/identify/words/vocabulary.ts';

test.each([
  ['error', 'error'],
  ['Erreur', 'error'],
  ['exitCode', 'code'],
  ['lastError', 'error'],
  ['WSAGetLastError', 'error'],
  ['error_code', 'error'],
  ['code_port', 'thing'],
  ['errorPort', 'thing'],
  ['SOCKETERROR', 'error'],
  ['connectErrno', 'error'],
  ['Dialogfehler', 'error'],
  ['myerrorcode', 'error'],
  ['errorless', 'other'],
  ['échoué', 'failure'],
  ['refused', 'failure'],
  ['pas', 'failure'],
  ['wifi', 'other'],
  ['windows', 'product'],
  ['server', 'thing'],
  ['numéro', 'carrier'],
  ['est', 'join'],
  ['at', 'place'],
  ['affiche', 'verb'],
  ['x'.repeat(75) + 'error', 'error'],
  ['x'.repeat(76) + 'error', 'other'],
])('%s is of the kind %s', (word, kind) => {
  expect(kindOf(word, VOCABULARY)).toBe(kind);
});

test.each([
  ['WSAGetLastError', ['wsa', 'get', 'last', 'error']],
  ['SC_STATUS', ['sc', 'status']],
  ['errno.h', ['errno', 'h']],
  ['std::error', ['std', 'error']],
  ['port8080', ['port', '8080']],
  ['délaiDépassé', ['delai', 'depasse']],
  ['error', ['error']],
])('%s is made of %j', (name, parts) => {
  expect(splitIdentifier(name)).toEqual(parts);
});
