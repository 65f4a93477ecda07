/** What is wrong with a content file, where it stands, and how to fix it. */

export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** Line in the file, from 1, where one is known. */
  line?: number;
  /** What is wrong, and after a colon or full stop how to fix it. */
  message: string;
}

/** The problem on one line, as editors and terminals turn into a link. */
export function describeProblem({ file, line, message }: Problem): string {
  return `${line === undefined ? file : `${file}:${line}`}: ${message}`;
}

/** Thrown when content breaks a rule; its message lists every problem, one a line. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problem(s) in the content:\n${problems.map(describeProblem).join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** Problems as they are read: file by file, line by line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
