/** Runs a query in the browser: answers with what is loaded, and again with each part that comes; what fails takes nothing away. */

import { answer, type Answer } from '../search/answer.ts';
import type { Sources } from '../search/answer.ts';
import { inTime } from './in-time.ts';
import { loadIndex, loadLookup, loadText, type Part } from './load.ts';
import { searchText } from './pagefind.ts';

/** How far a query is answered. */
export interface State {
  query: string;
  /** The best answer so far; none before the identifiers are there. */
  answer: Answer | undefined;
  /** Parts that may still change it. */
  waiting: Part[];
  /** Parts that could not be loaded or asked: a new query asks for them again. */
  failed: Part[];
}

/** Starts loading what the first key needs, and what the first word needs. */
export function warmSearch(): void {
  void loadLookup().catch(() => undefined);
  void loadIndex().catch(() => undefined);
}

/**
 * Answers a query step by step.
 * @param parts what is asked: a suggestion needs no text.
 * @param show is given every state, the last one without anything to wait for.
 * @param isCurrent false once nobody waits for this query any more.
 */
export async function runQuery(
  query: string,
  parts: readonly Part[],
  show: (state: State) => void,
  isCurrent: () => boolean = () => true,
): Promise<void> {
  const waiting = new Set(parts);
  const failed: Part[] = [];
  const sources: Partial<Sources> = {};
  const tell = () => {
    if (!isCurrent()) return;
    const { table, ...others } = sources;
    show({ query, answer: table && answer(query, { table, ...others }), waiting: [...waiting], failed: [...failed] });
  };
  const ask = async (part: Part, load: () => Promise<unknown>) => {
    if (!parts.includes(part)) return;
    try {
      await load();
    } catch {
      failed.push(part);
    }
    waiting.delete(part);
    tell();
  };
  await Promise.all([
    ask('identifiers', async () => (sources.table = await loadLookup())),
    ask('words', async () => (sources.index = await loadIndex())),
  ]);
  // The text comes after the first answer stands: it is the largest part, and only adds to it.
  const words = sources.table && answer(query, { table: sources.table }).identification.words;
  await ask('text', async () => {
    if (!words || !isCurrent()) return;
    try {
      sources.hits = await inTime(searchText(await loadText(), words));
    } catch (error) {
      loadText.forget();
      throw error;
    }
  });
}
