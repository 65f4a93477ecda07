import fc from 'fast-check';
import { expect, test } from 'vitest';

import { setLanguage } from '../../src/browser/language-head.ts';
import { explain } from '../../src/identify/explain.ts';
import { identify } from '../../src/identify/identify.ts';
import { readStatus } from '../../src/identify/read-status.ts';
import { readTicket } from '../../src/identify/read-ticket.ts';
import { answer } from '../../src/search/answer.ts';
import { readText } from '../../src/search/read-text.ts';
import { index, table } from '../search/sources.ts';
import { anyText } from './texts.ts';

const RUNS = { numRuns: 100, seed: 7 };

test('any query is answered: with codes that there are', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { codes, parts } = identify(text, table);
      for (const id of [...codes, ...parts]) expect(table.rows.has(id)).toBe(true);
      explain(text, table);
      for (const result of answer(text, { table, index }).results) expect(result.title.en).toBeTruthy();
    }),
    RUNS,
  );
});

test('any ticket is read: marks lie in the text, in order, on codes that there are', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const marks of [readTicket(text, table), readText(text, { table, index })]) {
        let last = 0;
        for (const { start, end, id } of marks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (id) expect(table.rows.has(id)).toBe(true);
          last = start;
        }
      }
    }),
    RUNS,
  );
});

test('any text gives a status or none', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const status = readStatus(text);
      expect(status === undefined || (Number.isInteger(status) && status >= 100 && status <= 599)).toBe(true);
    }),
    RUNS,
  );
});

test('any address and any kept choice give one of the two languages', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, fc.array(anyText, { maxLength: 3 }), (hash, search, kept, languages) => {
      const root = { lang: '', dataset: {} as DOMStringMap };
      setLanguage(root, { address: { hash: `#${hash}`, search: `?lang=${search}` }, languages, read: () => kept });
      expect(['en', 'fr']).toContain(root.lang);
      expect([undefined, 'en', 'fr']).toContain(root.dataset['only']);
    }),
    RUNS,
  );
});
