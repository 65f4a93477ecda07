import { expect, test } from 'vitest';

import type { GuideEntry } from '../../../src/catalog/guide.ts';
import { checkGuide } from '../../../src/catalog/rules/guides.ts';

const BODY =
  ':::en\n## First steps\n\nRead [this](#first-steps) and `x` 1.\n:::\n\n:::fr\n## Premiers pas\n\nLire [ceci](#first-steps) et `x` 1.\n:::\n';
const around = { families: new Set(['winsock']), targets: new Set(['/winsock/1/']) };

function makeGuide(body = BODY, data: Partial<GuideEntry['data']> = {}): GuideEntry {
  const texts = { title: { en: 'x', fr: 'x' }, summary: { en: 'x', fr: 'x' } };
  return {
    id: 'x',
    file: 'content/guides/x.md',
    body,
    bodyLine: 5,
    lineOf: () => 2,
    data: { family: 'winsock', anchors: {}, ...texts, sources: ['https://x.org'], ...data },
  };
}

test('a right guide passes', () => {
  expect(checkGuide(makeGuide(), around)).toEqual([]);
});

test.each([
  ['a structure', makeGuide(BODY.replace(':::\n\n:::fr', ':::fr')), 5, /:::en of line 5 is not closed/],
  [
    'another count of sections',
    makeGuide(BODY.replace('## Premiers', '## Avant\n\nRien.\n\n## Premiers')),
    5,
    /^has 1 English sections and 2 French ones: make/,
  ],
  ['an unknown family', makeGuide(BODY, { family: 'ras' }), 2, /^family: ras is no family with a page: correct it/],
  ['a name in one half', makeGuide(BODY.replace('`x`', 'x')), 14, /the code span “x”/],
  ['a number in one half', makeGuide(BODY.replace(' 1.', '.')), 14, /the number “1”/],
  ['a command in one half', makeGuide(BODY.replace('`x` 1.\n', '`x` 1.\n\n```\na\n```\n')), 10, /command 1 differs/],
  ['another form', makeGuide(BODY.replace(' 1.\n:::\n\n', ' 1.\n\nMore.\n:::\n\n')), 14, /paragraphs in English/],
  ['typing', makeGuide(BODY.replace('Read', "Don't read")), 8, /straight apostrophe/],
  ['a link', makeGuide(BODY.replace('#first', '#last')), 8, /#last-steps is no place of this half: use #first-steps/],
])('tells %s', (_, guide, line, message) => {
  const found = checkGuide(guide, around);
  expect(found[0]).toMatchObject({ file: 'content/guides/x.md', message: expect.stringMatching(message) });
  if (!/is not closed/.test(found[0]!.message)) expect(found[0]!.line).toBe(line);
});
