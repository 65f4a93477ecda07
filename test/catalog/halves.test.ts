import { describe, expect, test } from 'vitest';

import { readHalves } from '../../src/catalog/halves.ts';
import { BODY } from './sample.ts';

const read = (body: string) => readHalves({ file: 'x.md', body, bodyLine: 1 });

describe('readHalves', () => {
  test('cuts each half into its sections', () => {
    const { halves, problems } = read(BODY);
    expect(problems).toEqual([]);
    expect(halves.en.map((section) => section.heading)).toEqual(['Meaning', 'Causes', 'Checks', 'Fix']);
    expect(halves.fr.map((section) => section.heading)).toEqual(['Signification', 'Causes', 'Vérifications', 'Résolution']);
    expect(halves.fr[0].markdown.trim()).toBe('Rien n’écoute sur le port 1433.');
  });

  test.each([
    ['an unclosed :::en', BODY.replace(':::\n\n:::fr', ':::fr'), /:::en of line 2 is not closed/],
    ['an unclosed :::fr', BODY.replace(/:::\n$/, ''), /:::fr is not closed/],
    ['a missing half', BODY.replace(/:::fr[\s\S]*/, ''), /the halves “en”/],
    ['halves in the wrong order', ':::fr\n## Causes\nx\n:::\n:::en\n## Causes\nx\n:::', /the halves “fr en”/],
    ['a half twice', `${BODY}\n:::en\n## Causes\nx\n:::`, /the halves “en fr en”/],
    ['another language', BODY.replace(':::en', ':::de'), /:::de is no half/],
    ['nothing', '', /no halves/],
    ['text outside', `Hello\n${BODY}`, /text stands outside the halves/],
    ['text before a heading', BODY.replace('## Meaning', 'Hello\n## Meaning'), /text stands before the first heading/],
    ['a heading of rank 1', BODY.replace('Nothing listens', '# Big\nNothing listens'), /rank ## and ### only/],
    ['a marker that closes nothing', `:::\n${BODY}`, /closes nothing/],
  ])('tells %s with its line', (_, body, message) => {
    const { problems } = read(body);
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
    for (const problem of problems) expect(problem.line).toBeGreaterThan(0);
  });

  test('tells text outside once up to the next marker', () => {
    const lines = read(`one\n\ntwo\n${BODY}three\nfour\n`).problems.map(({ line }) => line);
    expect(lines).toEqual([1, `one\n\ntwo\n${BODY}`.split('\n').length]);
  });

  test('leaves markers and headings inside fences alone', () => {
    const body = BODY.replaceAll('Test-NetConnection srv01 -Port 1433', ':::\n# a comment\n:::en');
    expect(read(body).problems).toEqual([]);
  });
});
