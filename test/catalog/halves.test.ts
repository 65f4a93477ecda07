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
    [
      'an unclosed :::en',
      BODY.replace(':::\n\n:::fr', ':::fr'),
      20,
      /^:::en of line 2 is not closed: write ::: on a line of its own before/,
    ],
    ['an unclosed :::fr', BODY.replace(/:::\n$/, ''), 22, /^:::fr is not closed: write ::: on a line of its own after the half/],
    ['a missing half', BODY.replace(/:::fr[\s\S]*/, ''), 1, /^the body has the halves “en”: write one :::en … ::: and then/],
    ['halves in the wrong order', ':::fr\n## Causes\nx\n:::\n:::en\n## Causes\nx\n:::', 1, /the halves “fr en”/],
    ['a half twice', `${BODY}\n:::en\n## Causes\nx\n:::`, 1, /the halves “en fr en”/],
    ['another language', ':::de\n', 1, /^:::de is no half: use :::en or :::fr/],
    ['nothing', '', 1, /^the body has no halves: write/],
    ['text outside', `Hello\n${BODY}`, 1, /^text stands outside the halves: move it between/],
    ['text before a heading', BODY.replace('## Meaning', 'Hello\n## Meaning'), 3, /^text stands before the first heading: put it under/],
    [
      'a heading of rank 1',
      BODY.replace('Nothing listens', '# Big\nNothing listens'),
      5,
      /^a half has headings of rank ## and ### only: change/,
    ],
    ['a marker that closes nothing', `:::\n${BODY}`, 1, /^a ::: closes nothing: remove it, or open a half/],
  ])('tells %s with its line', (_, body, line, message) => {
    expect(read(body).problems).toEqual([{ file: 'x.md', line, message: expect.stringMatching(message) }]);
  });

  test.each([
    ['blank lines before the first heading', BODY.replace('## Meaning', ' \n\n## Meaning')],
    ['blanks behind a marker and a heading', BODY.replace(':::en', '::: en  ').replace('## Meaning', '##  Meaning  ')],
    ['a heading of rank 3', BODY.replace('Nothing listens', '### More\n\nNothing listens')],
    ['a # that is no heading', BODY.replace('Nothing listens', '#5 listens')],
  ])('lets %s stand', (_, body) => {
    const { halves, problems } = read(body);
    expect(problems).toEqual([]);
    expect(halves.en[0]!.heading).toBe('Meaning');
  });

  test('lines are those of the file', () => {
    const { halves } = readHalves({ file: 'x.md', body: BODY, bodyLine: 10 });
    expect(halves.en.map(({ line }) => line)).toEqual([12, 16, 20, 26]);
    expect(halves.fr.map(({ line }) => line)).toEqual([32, 36, 40, 46]);
  });

  test.each([
    ['is closed by ticks of its own length', '````\n```\n# no heading\n````', 0],
    ['is closed by more', '```\n# no heading\n````', 0],
    ['is not closed by fewer', '````\n```\n# no heading\n````\n# Big', 1],
    ['is not closed by ticks with a language', '```\n```c\n# no heading\n```', 0],
    ['may be closed with blanks behind it', '```\nx\n```  \n# Big', 1],
    ['of tildes is closed by tildes', '~~~\n```\n# no heading\n~~~\n# Big', 1],
    ['stands three blanks in at most', '   ```\n# no heading\n   ```\n    ```\n# Big', 1],
  ])('a fence %s', (_, text, headings) => {
    expect(read(BODY.replace('Nothing listens on port 1433.', text)).problems).toHaveLength(headings);
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
