import fc from 'fast-check';
import { expect, test } from 'vitest';

import { explain } from '../../src/identify/explain.ts';
import { identify } from '../../src/identify/identify.ts';
import { readTicket } from '../../src/identify/read-ticket.ts';
import { lookup } from './table.ts';

const odd = fc.constantFrom(
  '\ud800',
  '\udfff',
  '\u202e',
  '\u200b',
  '\u0000',
  'İ',
  'ß',
  '10061',
  '0x8007274D',
  '-2147014835',
  'error ',
  ' vpn ',
  '[',
  '|',
  '\n',
  ',',
  ';',
  '=',
  '→',
  '错误',
  'é',
);

test('no text makes an exception, and marks lie in it, in order, without overlap', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(odd, { maxLength: 30 }).map((parts) => parts.join('')),
      ),
      (text) => {
        identify(text, lookup);
        explain(text, lookup);
        let end = 0;
        for (const mark of readTicket(text, lookup)) {
          expect(mark.start).toBeGreaterThanOrEqual(end);
          expect(mark.end).toBeLessThanOrEqual(text.length);
          end = mark.end;
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('explain says in both languages what spoke for a number and against it', () => {
  const [first] = explain('VPN error 691', lookup);
  expect(first).toMatchObject({ text: '691', id: 'ras/691', isCode: true });
  expect(first.words.en).toContain('+ a word names it an error');
  expect(first.words.fr).toContain('+ un mot en fait une erreur');
  expect(explain('port 10061', lookup)[0].words.en).toContain('− another noun before it');
  expect(explain('port 10061', lookup)[0].isCode).toBe(false);
});
