/** Picks the words of a Windows message by which a reader knows it again: short fragments, never the sentence. */

/** Words of a fragment: fewer tell nothing, more would be a quotation. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 4;
/** Fragments that stand on a page. */
const MOST_FRAGMENTS = 4;
const FEWEST_FRAGMENTS = 2;

/** Words that the bags leave out: articles and the like. */
const LEFT_OUT = /^(?:an?|the|le|la|les|l|un|une|des?|d|du|au|aux|à|of|to|in|on|en|et|and|or|ou)$/u;

/**
 * The fragments of a message: those keywords whose words all stand in its bag, the longest first.
 * @param keywords phrases that people type.
 * @param bag distinct words of the message, lower case, articles dropped.
 * @returns two to four phrases that repeat no word of each other, or none.
 */
export function pickFragments(keywords: readonly string[], bag: readonly string[]): string[] {
  const known = new Set(bag);
  const picked: { keyword: string; words: string[] }[] = [];
  const candidates = keywords
    .map((keyword) => ({ keyword, all: toWords(keyword) }))
    .filter(({ all }) => all.length >= FEWEST_WORDS && all.length <= MOST_WORDS)
    .map(({ keyword, all }) => ({ keyword, words: all.filter((word) => known.has(word) || !LEFT_OUT.test(word)) }))
    .filter(({ words }) => words.length > 0 && words.every((word) => known.has(word)))
    .sort((a, b) => b.words.length - a.words.length || b.keyword.length - a.keyword.length);
  for (const candidate of candidates) {
    if (picked.length === MOST_FRAGMENTS) break;
    if (!picked.some(({ words }) => words.some((word) => candidate.words.includes(word)))) picked.push(candidate);
  }
  return picked.length < FEWEST_FRAGMENTS ? [] : picked.map(({ keyword }) => keyword);
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*/gu) ?? [];
}
