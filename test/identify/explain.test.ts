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
