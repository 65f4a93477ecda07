/** The fenced commands and programs of a content file, each with its language, its place and the section that it stands in. */

import { readHalves, type SourceText } from './halves.ts';
import { LANGUAGES, type Language } from './language.ts';
import { readCalls, readCmdCalls, type Call } from './shell.ts';

export interface Fence {
  /** The language behind the ticks: `powershell`, `cmd`, `c` … */
  kind: string;
  text: string;
  /** Line of the file on which its text begins, from 1. */
  line: number;
  half: Language;
  /** The heading above it. */
  heading: string;
  /** The list that follows it, up to the next paragraph that is no list: the answers to a check. */
  answers: string;
}

const FENCE = /^[ \t]*```(\S*)[^\n]*\n([\s\S]*?)^[ \t]*```[ \t]*$/gm;

export function locateFences(entry: SourceText): Fence[] {
  const { halves } = readHalves(entry);
  return LANGUAGES.flatMap((half) =>
    halves[half].flatMap(({ heading, markdown, line }) =>
      [...markdown.matchAll(FENCE)].map((match) => {
        const before = markdown.slice(0, match.index).split('\n').length;
        const after = markdown.slice(match.index + match[0].length).trimStart();
        const answers = /^(?:(?:- |[ \t]+\S).*\n?)*/.exec(after)![0];
        return { kind: match[1]!, text: match[2]!, line: line + before + 1, half, heading, answers };
      }),
    ),
  );
}

/** The commands that a fence calls: none where it is no shell's. */
export function listCalls({ kind, text }: Pick<Fence, 'kind' | 'text'>): Call[] {
  if (kind === 'powershell') return readCalls(text);
  return kind === 'cmd' ? readCmdCalls(text) : [];
}
