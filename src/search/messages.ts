/**
 * Finds the messages that Windows prints in a text: whole, cut, wrapped by a program, with accents lost, in any of the
 * languages of the index. Each language is judged by itself: the share of the message that the text holds, and the share
 * of the text (of its words that the language's messages know) that the message holds, both by the weight of the words.
 */

import type { BagKind, MessageIndex, SearchIndex } from './index-data.ts';
import { dropAccents } from './text.ts';

/** A message found, and where. */
export interface FoundMessage {
  /** Place of the code in the index. */
  code: number;
  kind: BagKind;
  language: string;
  /** Harmonic mean of both shares, 0 to 1. */
  score: number;
  /** The share of the message that the text holds. */
  held: number;
  /** What the words in common weigh, and how many they are. */
  weight: number;
  count: number;
  start: number;
  end: number;
}

/** A word of a text, or a run of Chinese or Japanese, which has no spaces. */
interface TextWord {
  text: string;
  start: number;
  end: number;
  /** Written without spaces between words. */
  run: boolean;
}

/** A word as a language knows it: the ids that it may be, more than one where letters of it were lost or cut off. */
interface KnownWord {
  ids: readonly number[];
  start: number;
  end: number;
}

/** `?` and U+FFFD are letters that an encoding has lost, as in H?te. */
const WORD = /(?<run>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+)|[\p{L}\p{N}_?\uFFFD]*[\p{L}\p{N}_][\p{L}\p{N}_?\uFFFD]*/gu;

/** Where one message may end and another begin: the end of a sentence or a line, brackets and quotes, a colon before a space. */
const BREAK = /[.!?…](?=["'»”)\]]?(?:\s|$))|[。！？；：;\n|()[\]{}"«»“”]|:\s|\s[-–—]\s|->|=>/u;

/** Pieces between breaks that one message may span: the longest have four sentences. */
const MOST_PIECES = 8;
/** Words that one message may span. */
const MOST_WORDS = 90;
/** Rarest words of a piece that lead to messages; the others only confirm. */
const LEADS = 5;
/** Letters that a word must have for the rest of it to be taken as cut off. */
const CUT_LETTERS = 3;
/** How much a word that the language does not know takes from the text's share, beside one that it knows. */
const UNKNOWN = 0.06;
/** What a guessed bag and an older one count beside what Windows prints today. */
const KIND_FACTOR: Record<BagKind, number> = { message: 1, older: 0.99, homonym: 0.98, hint: 0.9 };

/** Messages with less than this score are none. */
const LEAST_SCORE = 0.35;
/** Words that a text and a message must have in common: one alone is a word, not a message. */
const LEAST_WORDS = 2;

/**
 * All messages that stand in a text, the best first, each code once a place.
 * @param text some thousand characters; long texts come in pieces.
 */
export function findMessages({ messages }: SearchIndex, text: string): FoundMessage[] {
  const words = [...text.matchAll(WORD)].map(
    (match): TextWord => ({
      text: dropAccents(match[0].toLowerCase()),
      start: match.index,
      end: match.index + match[0].length,
      run: match.groups?.['run'] !== undefined,
    }),
  );
  const pieces = cutPieces(text, words);
  return [...messages]
    .flatMap(([language, index]) => findInLanguage(index, language, pieces, isCut(text)))
    .toSorted((a, b) => b.score - a.score || b.weight - a.weight);
}

/** A text that ends without a full stop may end in the middle of a word. */
function isCut(text: string): boolean {
  return !/[.!?。]["'»”)\]]?\s*$/u.test(text) || /(?:\.{3}|…)["'»”)\]]?\s*$/u.test(text);
}

function cutPieces(text: string, words: TextWord[]): TextWord[][] {
  const pieces: TextWord[][] = [];
  words.forEach((word, at) => {
    const between = at === 0 ? '' : text.slice(words[at - 1].end, word.start);
    if (at === 0 || BREAK.test(between) || /[.!?]$/.test(words[at - 1].text)) pieces.push([]);
    pieces.at(-1)!.push(word);
  });
  return pieces;
}

/** The words of a text that a language knows, and how many it does not. */
interface KnownPiece {
  known: KnownWord[];
  unknown: number;
}

function findInLanguage(index: MessageIndex, language: string, pieces: TextWord[][], cut: boolean): FoundMessage[] {
  const known = pieces.map((piece, at) => readPiece(index, piece, cut && at === pieces.length - 1));
  const best = new Map<string, FoundMessage>();
  known.forEach((_, from) => {
    const seen = new Map<number, KnownWord>();
    const candidates = new Set<number>();
    let unknown = 0;
    const words: KnownWord[] = [];
    for (let to = from; to < Math.min(known.length, from + MOST_PIECES) && words.length < MOST_WORDS; to++) {
      const piece = known[to];
      if (to === from && piece.known.length === 0) return;
      unknown += piece.unknown;
      for (const word of piece.known) {
        words.push(word);
        for (const id of word.ids) {
          seen.set(id, word);
        }
      }
      for (const id of listLeads(index, piece)) for (const bag of index.postings[id]) candidates.add(bag);
      if (piece.known.length === 0) continue;
      const total = weighText(index, words, unknown);
      for (const at of candidates) {
        const found = compare(index, at, seen, total, words);
        if (!found || found.score < LEAST_SCORE) continue;
        const key = `${found.code} ${found.start}`;
        const other = best.get(key);
        if (!other || other.score < found.score) best.set(key, { ...found, language });
      }
    }
  });
  return [...best.values()];
}

/** The rarest words of a piece. */
function listLeads({ weights }: MessageIndex, { known }: KnownPiece): number[] {
  const ids = [...new Set(known.flatMap((word) => word.ids))];
  return ids.toSorted((a, b) => weights[b] - weights[a]).slice(0, LEADS);
}

/** The least weight that a known word can have: the weight of the commonest of those that it may be. */
function weighText({ weights }: MessageIndex, words: KnownWord[], unknown: number): number {
  const counted = new Set<number>();
  let sum = 0;
  for (const { ids } of words) {
    if (ids.some((id) => counted.has(id))) continue;
    counted.add(ids[0]);
    sum += Math.min(...ids.map((id) => weights[id]));
  }
  return sum + unknown * UNKNOWN * weights[weights.length - 1];
}

function compare(
  { bags, weights }: MessageIndex,
  at: number,
  seen: ReadonlyMap<number, KnownWord>,
  total: number,
  words: KnownWord[],
): Omit<FoundMessage, 'language'> | undefined {
  const { code, kind, words: bag, weight } = bags[at];
  let common = 0;
  let count = 0;
  for (const word of bag) {
    if (!seen.has(word)) continue;
    common += weights[word];
    count++;
  }
  if (count < LEAST_WORDS) return undefined;
  const held = common / weight;
  const share = Math.min(1, common / total);
  const score = ((2 * held * share) / (held + share)) * KIND_FACTOR[kind];
  return { code, kind, score, held, weight: common, count, start: words[0].start, end: words.at(-1)!.end };
}

function readPiece(index: MessageIndex, piece: TextWord[], cut: boolean): KnownPiece {
  let unknown = 0;
  const known = piece.flatMap((word, at): KnownWord[] => {
    if (word.run) return readRun(index, word);
    const ids = readWord(index, word.text, cut && at === piece.length - 1);
    if (ids.length === 0 && /\p{L}{2}/u.test(word.text)) unknown++;
    return ids.length > 0 ? [{ ids, start: word.start, end: word.end }] : [];
  });
  return { known, unknown };
}

/** Ids of a word: itself; where letters are lost, all that it may have been; at the end of a cut text, all that begin so. */
function readWord({ idOf, words }: MessageIndex, text: string, last: boolean): number[] {
  const plain = text.replace(/[?\uFFFD]+$/, '');
  const own = idOf.get(plain);
  if (own !== undefined) return [own];
  if (/[?\uFFFD]/.test(text)) {
    // An accented letter may have been one byte or two.
    const pattern = text.replace(/[?\uFFFD]+/g, (lost) => `\\p{L}{${Math.ceil(lost.length / 2)},${lost.length}}`);
    const lost = new RegExp(`^${pattern}$`, 'u');
    return listIds(words, (word) => lost.test(word));
  }
  return last && plain.length >= CUT_LETTERS ? listIds(words, (word) => word.startsWith(plain)) : [];
}

function listIds(words: readonly string[], matches: (word: string) => boolean): number[] {
  return words.flatMap((word, id) => (matches(word) ? [id] : []));
}

/** The language's own words in a run of letters without spaces, the longest at each place. */
function readRun({ idOf, longest }: MessageIndex, { text, start }: TextWord): KnownWord[] {
  const known: KnownWord[] = [];
  for (let at = 0; at < text.length;) {
    let length = Math.min(longest, text.length - at);
    while (length > 0 && !idOf.has(text.slice(at, at + length))) length--;
    if (length > 0) known.push({ ids: [idOf.get(text.slice(at, at + length))!], start: start + at, end: start + at + length });
    at += Math.max(1, length);
  }
  return known;
}
