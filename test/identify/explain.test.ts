import { expect, test } from 'vitest';

import { explain } from '../../src/identify/explain.ts';
import { lookup } from './table.ts';

test('explain says in both languages what spoke for a number and against it', () => {
  const [first] = explain('VPN error 691', lookup);
  expect(first).toMatchObject({ text: '691', id: 'ras/691', isCode: true });
  expect(first.words.en).toContain('+ a word names it an error');
  expect(first.words.fr).toContain('+ un mot en fait une erreur');
  expect(explain('port 10061', lookup)[0].words.en).toContain('− another noun before it');
  expect(explain('port 10061', lookup)[0].isCode).toBe(false);
});

test('the weightiest stands first, and the signs of both languages stand between', () => {
  const [first] = explain('connection to port 10061 (closed)', lookup);
  expect(first.words).toEqual({
    en: '− another noun before it; + its family spoken of nearby',
    fr: '− un autre nom avant lui ; + sa famille évoquée à proximité',
  });
  expect(first.sum).toBe(first.findings.reduce((sum, { weight }) => sum + weight, 0));
});

test('what a text gives in advance counts, and a number without a page has no code', () => {
  expect(explain('10061', lookup)[0].isCode).toBe(false);
  expect(explain('10061', lookup, 6)[0]).toMatchObject({ isCode: true, start: 0, end: 5 });
  expect(explain('10099', lookup)[0]).not.toHaveProperty('id');
});
