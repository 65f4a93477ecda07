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
  /** The share of the message that the text holds, and of the text that the message holds. */
  held: number;
  share: number;
  /** How surely the text is the message's beginning, or a part of it: the message has all its words, and they are many. 0 to 1. */
  explained: number;
  /** What the words in common weigh, and how many they are. */
  weight: number;
  count: number;
  start: number;
  end: number;
}

/** A word of a text, or a run of Chinese or Japanese, which has no spaces. */
interface TextWord {
  /** In lower case, without accents. */
  text: string;
  /** With them. */
  accented: string;
  /** Letters of it were lost. */
  lost: boolean;
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
/** Letters that a word must have for the rest of it to be taken as cut off. */
const CUT_LETTERS = 3;
/** How much a word that the language does not know takes from the text's share, beside one that it knows. */
const UNKNOWN = 0.4;
/** From this weight on a message has several sentences, and people quote the first: what lies beyond counts this much. */
const LONG = 40;
const BEYOND = 0.3;
/** Articles: the facts leave them out, so that no message holds or lacks them. Written without an accent they are articles: `du`, not `dû`. */
const ARTICLES: Record<string, string> = {
  en: 'a an the',
  fr: 'le la les un une des du au aux',
  de: 'der die das den dem des ein eine einen einem einer eines',
  es: 'el la los las un una unos unas',
  it: 'il lo la i gli le un uno una',
  'pt-BR': 'o a os as um uma uns umas',
  'pt-PT': 'o a os as um uma uns umas',
  nl: 'de het een',
};
/** How much of a match of one word is luck, where the message has more. */
const LUCK = 1.5;
/** What a guessed bag and an older one count beside what Windows prints today. */
const KIND_FACTOR: Record<BagKind, number> = { message: 1, older: 0.99, homonym: 0.98, hint: 0.9 };

/** Words from which on a whole text, and a clause of one, is a message's beginning where the message has all of them. */
const EXPLAINED_WORDS = { text: 4, clause: 5 };
/** Words that any message has by chance. */
const CHANCE_WORDS = { text: 1, clause: 2 };
/** How soon a text is none that has words of its own. */
const EXPLAINED_POWER = 4;

/** Messages with less than this score are none. */
const LEAST_SCORE = 0.3;
/** Words that a text and a message must have in common: one alone is a word, not a message. */
const LEAST_WORDS = 2;

/**
 * All messages that stand in a text, the best first, each code once a place.
 * @param text some thousand characters; long texts come in pieces.
 */
export function findMessages({ messages }: SearchIndex, text: string): FoundMessage[] {
  const words = [...text.matchAll(WORD)].map((match): TextWord => {
    const accented = match[0].toLowerCase();
    return {
      text: dropAccents(accented),
      accented,
      lost: /[?\uFFFD]/.test(accented),
      start: match.index,
      end: match.index + match[0].length,
      run: match.groups?.['run'] !== undefined,
    };
  });
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

/** What a language's bags have in common with the pieces read so far. */
class Tally {
  private readonly index: MessageIndex;
  private readonly common: Float64Array;
  private readonly counts: Uint8Array;
  private readonly seen = new Set<number>();
  /** Bags that have gained a word since they were last asked for. */
  private gained = new Set<number>();
  private touched: number[] = [];
  private total = 0;
  private unknown = 0;

  constructor(index: MessageIndex) {
    this.index = index;
    this.common = new Float64Array(index.bags.length);
    this.counts = new Uint8Array(index.bags.length);
  }

  clear(): void {
    for (const at of this.touched) this.common[at] = this.counts[at] = 0;
    this.touched = [];
    this.seen.clear();
    this.gained.clear();
    this.total = this.unknown = 0;
  }

  add({ known, unknown }: KnownPiece): void {
    const { weights, postings } = this.index;
    this.unknown += unknown;
    for (const { ids } of known) {
      // The least that the word can weigh: that of the commonest of those that it may be.
      if (!ids.some((id) => this.seen.has(id))) this.total += Math.min(...ids.map((id) => weights[id]));
      for (const id of ids) {
        if (this.seen.has(id)) continue;
        this.seen.add(id);
        for (const at of postings[id]) {
          if (this.counts[at]++ === 0) this.touched.push(at);
          this.common[at] += weights[id];
          this.gained.add(at);
        }
      }
    }
  }

  /** Bags that have gained a word: without one, a longer text only fits worse. */
  takeGained(): Set<number> {
    const gained = this.gained;
    this.gained = new Set();
    return gained;
  }

  /** How well a bag fits, or undefined where it has too little in common. */
  compare(
    at: number,
    extent: keyof typeof EXPLAINED_WORDS,
  ): Pick<FoundMessage, 'score' | 'held' | 'share' | 'explained' | 'weight' | 'count'> | undefined {
    const count = this.counts[at];
    if (count < LEAST_WORDS) return undefined;
    const { bags, weights } = this.index;
    const { kind, weight: whole } = bags[at];
    const weight = this.common[at];
    const held = Math.min(1, weight / (whole <= LONG ? whole : LONG + (whole - LONG) * BEYOND));
    const share = Math.min(1, weight / (this.total + this.unknown * UNKNOWN * weights[weights.length - 1]));
    // Two words of a message of three are chance, ten of twenty are its beginning.
    const luck = (1 - held) * (LUCK / count);
    const chance = CHANCE_WORDS[extent];
    const many = Math.min(1, (count - chance) / (EXPLAINED_WORDS[extent] - chance));
    return {
      score: ((2 * held * share) / (held + share)) * (1 - luck) * KIND_FACTOR[kind],
      explained: share ** EXPLAINED_POWER * many * KIND_FACTOR[kind],
      held,
      share,
      weight,
      count,
    };
  }
}

function findInLanguage(index: MessageIndex, language: string, pieces: TextWord[][], cut: boolean): FoundMessage[] {
  const articles = new Set(ARTICLES[language]?.split(' '));
  const known = pieces.map((piece, at) => readPiece(index, articles, piece, cut && at === pieces.length - 1));
  const best = new Map<number, FoundMessage>();
  const tally = new Tally(index);
  known.forEach(({ known: [first] }, from) => {
    if (!first) return;
    tally.clear();
    let words = 0;
    for (let to = from; to < Math.min(known.length, from + MOST_PIECES) && words < MOST_WORDS; to++) {
      const piece = known[to];
      const extent = from === 0 && to === known.length - 1 ? 'text' : 'clause';
      tally.add(piece);
      words += piece.known.length;
      for (const at of tally.takeGained()) {
        const found = tally.compare(at, extent);
        if (!found || Math.max(found.score, found.explained) < LEAST_SCORE) continue;
        const { code, kind } = index.bags[at];
        const key = from * index.bags.length + at;
        if ((best.get(key)?.score ?? 0) < found.score)
          best.set(key, { code, kind, language, ...found, start: first.start, end: piece.known.at(-1)!.end });
      }
    }
  });
  return [...best.values()];
}

function readPiece(index: MessageIndex, articles: ReadonlySet<string>, piece: TextWord[], cut: boolean): KnownPiece {
  let unknown = 0;
  const known = piece.flatMap((word, at): KnownWord[] => {
    if (word.run) return readRun(index, word);
    if (articles.has(word.accented)) return [];
    const ids = readWord(index, word, cut && at === piece.length - 1);
    if (ids.length === 0 && /\p{L}{2}/u.test(word.text)) unknown++;
    return ids.length > 0 ? [{ ids, start: word.start, end: word.end }] : [];
  });
  return { known, unknown };
}

/** Ids of a word: itself; where letters are lost, all that it may have been; at the end of a cut text, all that begin so. */
function readWord({ idOf, words }: MessageIndex, { text, lost }: TextWord, last: boolean): number[] {
  const plain = lost ? text.replace(/[?\uFFFD]+$/, '') : text;
  const own = idOf.get(plain);
  if (own !== undefined) return [own];
  if (lost) {
    // An accented letter may have been one byte or two.
    const letters = text.replace(/[?\uFFFD]+/g, (signs) => `\\p{L}{${Math.ceil(signs.length / 2)},${signs.length}}`);
    const pattern = new RegExp(`^${letters}$`, 'u');
    return listIds(words, (word) => pattern.test(word));
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
