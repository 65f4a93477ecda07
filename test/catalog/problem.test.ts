import { expect, test } from 'vitest';

import { ContentError, describeProblem, sortProblems } from '../../src/catalog/problem.ts';

test('a problem is one line that editors turn into a link', () => {
  expect(describeProblem({ file: 'a.md', line: 3, message: 'is wrong: write it right' })).toBe('a.md:3: is wrong: write it right');
  expect(describeProblem({ file: 'a.md', message: 'is wrong' })).toBe('a.md: is wrong');
});

test('problems stand file by file, line by line, those of a whole file first', () => {
  const problems = [
    { file: 'b.md', line: 1, message: '1' },
    { file: 'a.md', line: 9, message: '2' },
    { file: 'a.md', message: '3' },
    { file: 'a.md', line: 9, message: '4' },
    { file: 'a.md', line: 2, message: '5' },
  ];
  expect(sortProblems(problems).map(({ message }) => message)).toEqual(['3', '5', '2', '4', '1']);
});

test('the error lists them all', () => {
  const error = new ContentError([
    { file: 'a.md', line: 1, message: 'x' },
    { file: 'b.md', message: 'y' },
  ]);
  expect(error.name).toBe('ContentError');
  expect(error.problems).toHaveLength(2);
  expect(error.message).toBe('2 problem(s) in the content:\na.md:1: x\nb.md: y');
});
