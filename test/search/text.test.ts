import { expect, test } from 'vitest';

import { contentWords, dropAccents, foldText, listStems, listTerms, listVariants, splitWords, stemWord } from '../../src/search/text.ts';

test.each([
  ['L’hôte distant', ['hôte', 'distant']],
  ["jusqu'à l'arrêt", ['à', 'arrêt']],
  ['sous-système 404.13', ['sous', 'système', '404', '13']],
  ['WSA_INVALID_HANDLE!', ['wsa_invalid_handle']],
  ["don't", ['don', 't']],
  ['E\u0301CHEC', ['échec']],
  ['…', []],
])('%s is cut into its words', (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

test('accents, capitals and signs do not count where texts are compared', () => {
  expect(dropAccents('délai dépassé')).toBe('delai depasse');
  expect(foldText('  L’Hôte —  INCONNU ! ')).toBe('hote inconnu');
});

test('words that stand everywhere and single letters are left out, unless nothing else is there', () => {
  expect(contentWords(['the', 'port', 'x', 'is', 'closed'])).toEqual(['port', 'closed']);
  expect(contentWords(['the', 'is'])).toEqual(['the', 'is']);
  expect(listTerms('the error of WSA_INVALID_HANDLE')).toEqual(['wsa', 'invalid', 'handle']);
});

test('stems are those of the language, without accents', () => {
  expect(stemWord('certificates', 'en')).toBe(stemWord('certificate', 'en'));
  expect(stemWord('réinitialisées', 'fr')).toBe(stemWord('réinitialisée', 'fr'));
  expect(stemWord('délai', 'fr')).not.toMatch(/\p{M}|é/u);
  expect(listStems('the queries', 'en')).toEqual([stemWord('queries', 'en')]);
});

test('an unstemmed index is asked for the words and for their stems, each wording once', () => {
  const variants = listVariants(['locaux']);
  expect(variants[0]).toBe('locaux');
  expect(variants).toContain('local');
  expect(listVariants(['dns'])).toEqual(['dns', ...listVariants(['dns']).slice(1)]);
  expect(new Set(variants).size).toBe(variants.length);
});
