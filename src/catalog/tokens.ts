/** What both halves of a page must share to the letter: commands, identifiers and numbers. */

const FENCE = /^```.*\n([\s\S]*?)^```\s*$/gm;
const CODE_SPAN = /`([^`]+)`/g;

/** The fenced commands and programs of a Markdown text, in order. */
export function listFences(markdown: string): string[] {
  return [...markdown.matchAll(FENCE)].map((match) => match[0].trim());
}

/** The inline code spans outside fences. */
export function listCodeSpans(markdown: string): string[] {
  return [...markdown.replace(FENCE, '').matchAll(CODE_SPAN)].map((match) => match[1]);
}

/**
 * Numbers written in the text, outside code and list markers, with thousands separators removed
 * and a decimal comma turned into a point, so that `5,000` and `5 000` are the same number.
 */
export function listNumbers(markdown: string): string[] {
  const text = withoutCode(markdown)
    .replace(/^\s*\d+\.\s/gm, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/(\d)[ ,\u00a0\u202f](?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d),(\d)/g, '$1.$2');
  return [...text.matchAll(/(?<![\p{L}\d_.])\d+(?:\.\d+)*/gu)].map((match) => match[0]);
}

/** The words of a Markdown text alone: fences and code spans taken out. */
export function withoutCode(markdown: string): string {
  return markdown.replace(FENCE, '').replace(CODE_SPAN, ' ');
}

/** The text with its fences blanked line by line, so that its lines stay where they are. */
export function blankFences(markdown: string): string {
  return markdown.replace(FENCE, (fence) => fence.replace(/[^\n]/g, ''));
}

/** Items that stand more often on one side than on the other, each with both counts. */
export function compareCounts(left: string[], right: string[]): { item: string; left: number; right: number }[] {
  const count = (list: string[], item: string) => list.filter((other) => other === item).length;
  return [...new Set([...left, ...right])]
    .map((item) => ({ item, left: count(left, item), right: count(right, item) }))
    .filter((row) => row.left !== row.right);
}
