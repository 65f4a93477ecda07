import { expect, test } from 'vitest';

import { answer } from '../../src/search/answer.ts';
import { catalog } from '../content/entries.ts';
import { index, table } from './sources.ts';

/** What a page says that a product prints: as it stands there, beside the product’s name, and each HRESULT in it by itself. */
const forms = catalog.codes.flatMap(({ id, seen = [] }) =>
  seen.flatMap(({ in: product, as }) =>
    as
      ? [{ id, ways: [as, `${product} ${as}`] }, ...(as.match(/\b0x[0-9a-f]{8}\b/gi) ?? []).map((hresult) => ({ id, ways: [hresult] }))]
      : [],
  ),
);

test('every form of “Seen in” finds its page', () => {
  const lost = forms.filter(
    ({ id, ways }) => !ways.some((form) => answer(form, { table, index }).results.some((result) => result.id === id)),
  );
  expect(forms.length).toBeGreaterThan(200);
  expect(lost).toEqual([]);
});
