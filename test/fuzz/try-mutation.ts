/** Spoils a file of a small content and says what came of it: rules first, then every text that the page would show. */

import { checkContent, type CheckedContent, type Content } from '../../src/catalog/catalog.ts';
import { readHalves } from '../../src/catalog/halves.ts';
import { LANGUAGES } from '../../src/catalog/language.ts';
import { checkHtml, findForbidden } from '../../src/markdown/check-html.ts';
import { renderMarkdown } from '../../src/markdown/render.ts';
import type { Mutation } from './mutations.ts';
import type { Random } from './random.ts';

/**
 * `named`: stopped, with the file; `valid`: a page; `unchanged`: the mutation found nothing to spoil.
 * Faults: `accepted` against what was expected, `refused` likewise, `unnamed` without the file, `crashed`.
 */
export type Outcome = 'named' | 'valid' | 'unchanged' | 'accepted' | 'refused' | 'unnamed' | 'crashed';

export const FAULTS: readonly Outcome[] = ['accepted', 'refused', 'unnamed', 'crashed'];

export interface Tried {
  kind: string;
  file: string;
  outcome: Outcome;
  /** The first problem, or the crash. */
  said: string;
}

export function tryMutation({ kind, expected, spoil }: Mutation, content: Content, random: Random): Tried {
  const file = random.pick(content.codes);
  const text = spoil(file, random, content);
  const result = (outcome: Outcome, said = ''): Tried => ({ kind, file: file.file, outcome, said });
  if (text === file.text) return result('unchanged');
  try {
    const codes = content.codes.map((other) => (other === file ? { ...file, text } : other));
    const checked = checkContent({ ...content, codes }, [checkHtml]);
    const { problems } = checked;
    if (problems.length === 0) {
      renderAll(checked);
      return result(expected === 'named' ? 'accepted' : 'valid');
    }
    // A text that stands on two pages is told at the second one, with the name of the first.
    const own = problems.find((problem) => problem.file === file.file) ?? problems.find(({ message }) => message.includes(file.id));
    if (!own) return result('unnamed', `${problems[0]!.file}: ${problems[0]!.message}`);
    return result(expected === 'same' ? 'refused' : 'named', `${own.line ?? ''}: ${own.message}`);
  } catch (error) {
    return result('crashed', (error as Error).stack?.slice(0, 400));
  }
}

/** Renders every section as its page does. */
function renderAll({ codes }: CheckedContent): void {
  for (const entry of codes) {
    const { halves } = readHalves(entry);
    for (const language of LANGUAGES)
      for (const { markdown } of halves[language]) {
        if (renderMarkdown(markdown, { language, base: '/' }) === '') throw new Error('a section without a text');
        if (findForbidden(markdown).length > 0) throw new Error('a forbidden element');
      }
  }
}
