/** Picks the words of a Windows message by which a reader knows it again: short fragments, never the sentence. */

/** Words of a fragment: fewer tell nothing, more would be a quotation. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 4;
/** Fragments that stand on a page. */
const MOST_FRAGMENTS = 4;
const FEWEST_FRAGMENTS = 2;
/** A single word tells something where at most one message in so many has it. */
const RARE = 20;
/** Letters below which a word is a particle. */
const SHORTEST = 4;

/** Words that the bags leave out: articles and the like. */
const LEFT_OUT = /^(?:an?|the|le|la|les|l|un|une|des?|d|du|au|aux|à|of|to|in|on|en|et|and|or|ou)$/u;

/**
 * The fragments of a message: those keywords whose words all stand in its bag, the longest first.
 * Where they are fewer than two, the rarest words of the bag stand beside them.
 * @param keywords phrases that people type.
 * @param bag distinct words of the message, lower case, articles dropped.
 * @param rarity of a word: one message in how many has it.
 * @returns up to four phrases and words that repeat no word of each other.
 */
export function pickFragments(keywords: readonly string[], bag: readonly string[], rarity: (word: string) => number): string[] {
  const known = new Set(bag);
  const picked: { text: string; words: string[] }[] = [];
  const candidates = keywords
    .map((keyword) => ({ keyword, all: toWords(keyword) }))
    .filter(({ all }) => all.length >= FEWEST_WORDS && all.length <= MOST_WORDS)
    .map(({ keyword, all }) => ({ text: keyword, words: all.filter((word) => known.has(word) || !LEFT_OUT.test(word)) }))
    .filter(({ words }) => words.length > 0 && words.every((word) => known.has(word)))
    .sort((a, b) => b.words.length - a.words.length || b.text.length - a.text.length);
  const take = (from: typeof picked, most: number) => {
    for (const candidate of from)
      if (picked.length < most && !picked.some(({ words }) => words.some((word) => candidate.words.includes(word)))) picked.push(candidate);
  };
  take(candidates, MOST_FRAGMENTS);
  take(
    bag
      .filter((word) => word.length >= SHORTEST && !LEFT_OUT.test(word) && rarity(word) >= RARE)
      .toSorted((a, b) => rarity(b) - rarity(a) || b.length - a.length)
      .map((word) => ({ text: word, words: [word] })),
    FEWEST_FRAGMENTS,
  );
  return picked.map(({ text }) => text);
}

/**
 * How rare a word is among messages.
 * @param bags the words of each message.
 * @returns one message in how many has the word; unknown words count as standing in one.
 */
export function measureRarity(bags: readonly (readonly string[])[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const word of new Set(bag)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => bags.length / (counts.get(word) ?? 1);
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*/gu) ?? [];
}
