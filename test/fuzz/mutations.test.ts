import { expect, test } from 'vitest';

import { checkContent } from '../../src/catalog/catalog.ts';
import { describeProblem } from '../../src/catalog/problem.ts';
import { checkHtml } from '../../src/markdown/check-html.ts';
import { readBase } from './base.ts';
import { MUTATIONS } from './mutations.ts';
import { startRandom } from './random.ts';
import { FAULTS, tryMutation } from './try-mutation.ts';

/** Mutations of each kind here; `npm run fuzz` tries a thousand. */
const EACH = 2;

const content = readBase();

test('the content that is spoilt is right before', () => {
  expect(checkContent(content, [checkHtml]).problems.map(describeProblem)).toEqual([]);
});

test.each(MUTATIONS)('$kind: $expected', (mutation) => {
  const random = startRandom(mutation.kind.length);
  const tried = Array.from({ length: EACH }, () => tryMutation(mutation, content, random));
  expect(tried.filter(({ outcome }) => FAULTS.includes(outcome))).toEqual([]);
});

test.each(content.facts)('$file cut in half, or of another form, is named', (file) => {
  for (const text of [file.text.slice(0, file.text.length / 2), '[]', 'null', '{}']) {
    const facts = content.facts.map((other) => (other === file ? { ...file, text } : other));
    const { problems } = checkContent({ ...content, facts }, [checkHtml]);
    expect(problems.filter((problem) => problem.file === file.file).map(describeProblem)).not.toEqual([]);
  }
});
