/** Reads a ticket or a log with all that the search knows: codes that are written, and codes that its words mean. */

import { FAMILIES, type FamilyId } from '../catalog/families/index.ts';
import { readTicket, type Mark } from '../identify/read-ticket.ts';
import type { Lookup } from '../identify/table.ts';
import type { BagKind, SearchIndex } from './index-data.ts';
import { findMessages, type FoundMessage } from './messages.ts';
import { listTopics, priorOf } from './prior.ts';
import { longestPhrase, rankWords } from './rank.ts';

/** A place of a text that means a code (with its id), looks like one, or is one of others. */
export interface TextMark
  extends Pick<Mark, 'start' | 'end' | 'kind' | 'id' | 'how' | 'value' | 'name' | 'origin' | 'related'>, Partial<Pick<Mark, 'findings'>> {
  /** Why: written as a number or name, Windows' own message, or words of titles and keywords. The last two are guesses. */
  reason: 'written' | 'message' | 'words';
  message?: { language: string; kind: BagKind };
}

/** What is certain enough to be told in a ticket, where nobody has asked. */
const MESSAGE_SCORE = 0.72;
const MESSAGE_HELD = 0.5;
/** A message of fewer words must be there whole. */
const MESSAGE_WORDS = 4;
const WHOLE = 0.95;
/** Messages as good as the best of their place are equal: all of them are told. */
const EQUAL = 0.02;
/** Words in a row that titles or keywords must have for a guess by words, those of a rival, and the share of its sentence. */
const PHRASE_WORDS = 3;
const RIVAL_WORDS = 2;
const COVERED = 0.75;
/** How much better the best guess must be than the next. */
const MARGIN = 1.2;
/** A number this near to a message, in the same sentence, names the code, whatever the message says. */
const BESIDE = 40;
/** Characters looked at together: no message is longer. */
const BLOCK = 3_000;

/** What a reading needs and remembers. */
export interface Reading {
  table: Lookup;
  index?: SearchIndex | undefined;
  /** Lines read before, numbers apart: a log repeats itself, and its messages are looked for once. */
  seen?: Set<string>;
  /** Marks of the same text, read before without the index: they are not looked for again. */
  written?: readonly TextMark[] | undefined;
}

/**
 * Marks of a text in order. Without an index only what is written is marked.
 * @param text at most some ten thousand characters: the caller cuts longer ones at line ends and keeps `seen`.
 */
export function readText(text: string, { table, index, seen = new Set(), written = readWritten(text, table) }: Reading): TextMark[] {
  if (!index) return [...written];
  const named = new Set(written.flatMap(({ id }) => id ?? []));
  const first = seen.size === 0;
  const blocks = cutBlocks(text, seen);
  const guess = (guessBlock: (block: string, index: SearchIndex) => TextMark[]) =>
    blocks
      .flatMap(({ start, block }) =>
        guessBlock(block, index).map((mark) => ({ ...mark, start: mark.start + start, end: mark.end + start })),
      )
      .filter((mark) => !named.has(mark.id!) && !isNumbered(mark, written, text));
  const messages = guess((block, searched) => guessMessages(block, searched, named));
  // Words are the weakest evidence: they are asked only where nothing stronger stands in the text.
  const guesses = first && named.size === 0 && messages.length === 0 ? guess(guessWords) : messages;
  const meant = [...new Map(guesses.toReversed().map((mark) => [mark.id, mark])).values()];
  return [...written, ...meant].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function readWritten(text: string, table: Lookup): TextMark[] {
  return readTicket(text, table).map((mark): TextMark => ({ ...mark, reason: 'written' }));
}

/** Whether a code is written beside a message, or in it: the number is what the program meant. */
function isNumbered(guess: TextMark, written: readonly TextMark[], text: string): boolean {
  return written.some(({ id, start, end }) => {
    if (id === undefined || start >= guess.end + BESIDE || end <= guess.start - BESIDE) return false;
    const between = text.slice(Math.min(end, guess.end), Math.max(start, guess.start));
    return !/\n|[.!?;]\s/.test(between);
  });
}

/** Runs of lines that have not been read yet; a blank line and a full block end one. */
function cutBlocks(text: string, seen: Set<string>): { start: number; block: string }[] {
  const blocks: { start: number; block: string }[] = [];
  let open: { start: number; block: string } | undefined;
  for (const { 0: line, index: start } of text.matchAll(/[^\n]*\n?/g)) {
    const bare = line.replace(/[\d\s]+/g, ' ');
    if (bare.trim() === '' || seen.has(bare) || (open && open.block.length + line.length > BLOCK)) open = undefined;
    if (bare.trim() === '' || seen.has(bare)) continue;
    seen.add(bare);
    if (open) open.block += line;
    else blocks.push((open = { start, block: line }));
  }
  return blocks;
}

/** @param named codes that the text names: where one of several equal messages is theirs, the others are not meant. */
function guessMessages(block: string, index: SearchIndex, named: ReadonlySet<string>): TextMark[] {
  const chosen = chooseMessages(findMessages(index, block));
  const told = chosen.filter(({ code }) => named.has(index.ids[code]));
  const isDoubtful = ({ kind, count }: FoundMessage) => kind === 'homonym' || count < MESSAGE_WORDS;
  const spoken = chosen.some(isDoubtful) ? listTopics(index, block) : new Set<string>();
  return (
    chosen
      .filter(({ start, end }) => !told.some((other) => other.start < end && other.end > start))
      // The other meaning of a number, and two words that anybody says, are meant only where their family is spoken of.
      .filter((message) => {
        const family = index.ids[message.code].split('/')[0] as FamilyId;
        return !isDoubtful(message) || spoken.has(family) || (message.kind !== 'homonym' && !FAMILIES[family].everyday);
      })
      .map(({ code, start, end, language, kind }): TextMark => ({
        start,
        end,
        kind: 'code',
        id: index.ids[code],
        reason: 'message',
        message: { language, kind },
      }))
  );
}

function guessWords(block: string, index: SearchIndex): TextMark[] {
  const spoken = listTopics(index, block);
  return cutSentences(block).flatMap(({ start, end }): TextMark[] => {
    const id = guessByWords(block.slice(start, end), index, spoken);
    return id === undefined ? [] : [{ start, end, kind: 'code', id, reason: 'words' }];
  });
}

/** The best message of each place, with those that are equal to it. */
function chooseMessages(found: FoundMessage[]): FoundMessage[] {
  const chosen: FoundMessage[] = [];
  for (const message of found) {
    const { score, held, count } = message;
    if (score < MESSAGE_SCORE || held < (count < MESSAGE_WORDS ? WHOLE : MESSAGE_HELD)) continue;
    const rivals = chosen.filter(({ start, end }) => start < message.end && end > message.start);
    if (rivals.every((rival) => rival.score - score < EQUAL && rival.language === message.language)) chosen.push(message);
  }
  return chosen;
}

/** Sentences and lines: a guess by words does not reach beyond one. */
function cutSentences(block: string): { start: number; end: number }[] {
  return [...block.matchAll(/[^\n"«»“”()]+?(?:[.!?;](?=\s|$)|: |(?=[\n"«»“”()])|$)/gu)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
}

/** The one code of which a title or keyword stands in a sentence and says most of it; none where another is as good. */
function guessByWords(sentence: string, index: SearchIndex, spoken: ReadonlySet<string>): string | undefined {
  // Asked first, since it costs little: most sentences of a log have no title, and many words that resemble nothing.
  if (longestPhrase(index, sentence) < PHRASE_WORDS) return undefined;
  const { scores, weight } = rankWords(index, sentence);
  const [best, second] = scores
    .filter(({ phrase, covered }) => phrase >= RIVAL_WORDS && covered >= COVERED)
    .map(({ code, phrase, score }) => ({ code, phrase, score: score * priorOf(index, code, spoken, weight) }))
    .toSorted((a, b) => b.score - a.score);
  const isMeant = best && best.phrase >= PHRASE_WORDS && best.score >= MARGIN * (second?.score ?? 0);
  return isMeant && index.frequency[best.code] !== 'rare' ? index.ids[best.code] : undefined;
}
