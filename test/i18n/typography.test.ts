import { expect, test } from 'vitest';

import { setTypography } from '../../src/i18n/typography.ts';

test.each([
  ['Rien : non ; oui ! quoi ?', 'Rien\u00a0: non\u202f; oui\u202f! quoi\u202f?'],
  ['« fermé »', '«\u00a0fermé\u00a0»'],
  ['5 000 ports, 12 345 678', '5\u202f000 ports, 12\u202f345\u202f678'],
  ['port 80 et 443', 'port 80 et 443'],
])('French: %s', (text, set) => {
  expect(setTypography(text, 'fr')).toBe(set);
});

test('English stays as typed', () => {
  expect(setTypography('Nothing: no ; “yes” !', 'en')).toBe('Nothing: no ; “yes” !');
});
