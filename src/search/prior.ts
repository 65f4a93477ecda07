/** What is likely before any word is compared: how often people meet a code, and of which family the text speaks. */

import type { SearchIndex } from './index-data.ts';
import { dropAccents, splitWords } from './text.ts';

/** How much the codes that people meet often rise, and those that they hardly meet sink, where a query says much. */
const FREQUENCY = { common: 1.25, occasional: 1, rare: 0.85 };
/** A query whose words weigh less than this says little: the less it says, the more counts what is likely, up to this power. */
const TELLING = 12;
const POWER = 3.5;
/** How much the codes of a family rise of which the text speaks. */
const TOPIC = 1.15;
/** How much the codes of a family sink where the text speaks of others. */
const UNSPOKEN = 0.75;

/** Families of which a text speaks. */
export function listTopics({ topics }: SearchIndex, text: string): Set<string> {
  const said = ` ${splitWords(dropAccents(text)).join(' ')} `;
  return new Set(
    [...topics].filter(([, words]) => words.some((word) => said.includes(` ${word.replaceAll('-', ' ')} `))).map(([id]) => id),
  );
}

/**
 * By how much a code rises or sinks.
 * @param code its place in the index.
 * @param weight what the words of the query weigh together.
 */
export function priorOf({ ids, frequency }: SearchIndex, code: number, spoken: ReadonlySet<string>, weight: number): number {
  const power = POWER - (POWER - 1) * Math.min(1, weight / TELLING);
  const family = ids[code].slice(0, ids[code].indexOf('/'));
  const topic = spoken.has(family) ? TOPIC : spoken.size > 0 ? UNSPOKEN : 1;
  return FREQUENCY[frequency[code]] ** power * topic;
}
