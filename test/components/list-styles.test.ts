import { expect, test } from 'vitest';

import { FILTERS, writeListStyles } from '../../src/components/list-styles.ts';
import { PLACES, VERDICTS } from '../../src/catalog/schema.ts';
import { placeWords, verdictWords } from '../../src/i18n/words.ts';

const styles = writeListStyles();

test('every value that the schema allows has a filter that hides the rows and groups without it', () => {
  for (const [name, values] of Object.entries(FILTERS))
    for (const value of values)
      expect(styles).toContain(
        `main:has(#${name}-${value}:checked) :is(.codes li:not([data-${name}=${value}]),.group:not(:has([data-${name}=${value}]))){display:none}`,
      );
});

test('every verdict and place has its word in each language, and both where nothing is chosen', () => {
  const named = [
    ...VERDICTS.map((verdict) => [`[data-v=${verdict}] .verdict-word::after`, verdictWords[verdict].name] as const),
    ...PLACES.map((place) => [`[data-w=${place}] .place-word::before`, placeWords[place].name] as const),
  ];
  for (const [selector, { en, fr }] of named) {
    if (en === fr) {
      expect(styles).toContain(`${selector}{content:"${en}"}`);
      continue;
    }
    expect(styles).toContain(`${selector}{content:"${en} · ${fr}"}`);
    expect(styles).toContain(`[data-lang=en] ${selector}{content:"${en}"}`);
    expect(styles).toContain(`[data-lang=fr] ${selector}{content:"${fr}"}`);
  }
});
