/** Rule: authors type curly apostrophes, plain spaces and no HTML; the page itself sets the no-break spaces. */

import type { SourceText } from '../halves.ts';
import type { Problem } from '../problem.ts';
import { withoutCode } from '../tokens.ts';

export function checkTyping(source: SourceText & { data: object }): Problem[] {
  return [...checkTypedText(source), ...checkTypedFields(source)];
}

/** What is typed below the front matter: it holds where that is wrong, too. */
export function checkTypedText({ file, body, bodyLine }: Pick<SourceText, 'file' | 'body' | 'bodyLine'>): Problem[] {
  const readLines = (markdown: string) => markdown.split('\n').map((text, index) => ({ text, line: bodyLine + index }));
  const noBreak = readLines(body).filter(({ text }) => /[\u00a0\u202f]/.test(text));
  // Fences are blanked line by line, so that line numbers stay true.
  const prose = readLines(withoutCode(body.replace(/^```[\s\S]*?^```/gm, (fence) => fence.replace(/[^\n]/g, ''))));
  const straight = prose.filter(({ text }) => /\p{L}'\p{L}/u.test(text));
  const quotes = prose.filter(({ text }) => text.includes('"'));
  const html = prose.filter(({ text }) => /<[a-z/!]/i.test(text));
  return [
    ...noBreak.map(({ line }) => ({ file, line, message: 'holds a no-break space: type a plain one, the page sets the other' })),
    ...straight.map(({ line }) => ({ file, line, message: 'holds a straight apostrophe in text: type ’' })),
    ...quotes.map(({ line }) => ({ file, line, message: 'holds a straight double quote in text: type “…” in English, « … » in French' })),
    ...html.map(({ line }) => ({ file, line, message: 'holds HTML: write Markdown, and put code between backticks' })),
  ];
}

export function checkTypedFields({ file, lineOf, data }: Pick<SourceText, 'file' | 'lineOf'> & { data: object }): Problem[] {
  return listTexts(data)
    .filter(({ text }) => /\p{L}'\p{L}/u.test(text.replace(/`[^`]+`/g, '')))
    .map(({ text, path }) => ({
      file,
      line: lineOf(path),
      message: `the front matter holds a straight apostrophe in “${text}”: type ’`,
    }));
}

/** The titles, summaries and replies: every text of the front matter but keywords, which are typed as people type. */
function listTexts(data: object, path: readonly string[] = []): { text: string; path: readonly string[] }[] {
  return Object.entries(data).flatMap(([key, value]): { text: string; path: readonly string[] }[] => {
    if (key === 'keywords') return [];
    if (typeof value === 'string') return [{ text: value, path: [...path, key] }];
    return value !== null && typeof value === 'object' ? listTexts(value, [...path, key]) : [];
  });
}
