import { expect, test } from 'vitest';

import * as all from '../../src/i18n/words.ts';

/** Every bilingual pair below a value, with its path. */
function listPairs(value: unknown, path: string): [string, { en: string; fr: string }][] {
  if (value === null || typeof value !== 'object') return [];
  if ('en' in value && 'fr' in value) return [[path, value as { en: string; fr: string }]];
  return Object.entries(value).flatMap(([key, child]) => listPairs(child, `${path}.${key}`));
}

test.each(listPairs(all, 'words'))('%s is there in both languages', (_, { en, fr }) => {
  expect(en.trim()).not.toBe('');
  expect(fr.trim()).not.toBe('');
  expect(en + fr).not.toMatch(/\p{L}'\p{L}/u);
  expect(fr).not.toMatch(/\p{L}[;!?:](?:\s|$)/u);
});
