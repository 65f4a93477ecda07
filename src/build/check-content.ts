/** `npm run content`: checks every content file against the schema and every rule, in seconds and without a build. */

import { checkContent } from '../catalog/catalog.ts';
import { describeProblem } from '../catalog/problem.ts';
import { checkHtml } from '../markdown/check-html.ts';
import { readContent } from './read-content.ts';

const { codes, problems } = checkContent(readContent(), [checkHtml]);
for (const problem of problems) console.log(describeProblem(problem));
const files = new Set(problems.map(({ file }) => file)).size;
console.log(problems.length === 0 ? `${codes.length} codes, no problem` : `${problems.length} problem(s) in ${files} file(s)`);
process.exitCode = problems.length === 0 ? 0 : 1;
