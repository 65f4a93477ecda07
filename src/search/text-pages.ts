/** Pages of the text index: how their content is composed, and how well one answers the words of a query. */

import type { Language } from '../catalog/language.ts';
import { contentWords, dropAccents, ELISION, splitWords, stemWord } from './text.ts';

/** The parts of a page's content. */
interface PageContent {
  names: string[];
  /** Sentences and paragraphs: only they make excerpts. */
  prose: string[];
  code: string[];
}

/** Stands between names, prose and code, and between paragraphs: signs that no page writes, and no word to the index. */
const PART = ' ⁋ ';
const PARAGRAPH = ' ¶ ';

/** A page's content as one text. */
export function joinContent({ names, prose, code }: PageContent): string {
  return [names, prose, code].map((part) => part.join(PARAGRAPH)).join(PART);
}

/** The parts of a content. */
export function splitContent(content: string): PageContent {
  const [names = [], prose = [], code = []] = content.split(PART).map((part) => part.split(PARAGRAPH));
  return { names, prose, code };
}

/** A text as it is indexed: straight apostrophes, and a space after elided articles, which makes the next word findable. */
export function prepareText(text: string): string {
  return text
    .replace(/[’ʼ‘]/g, "'")
    .replace(/\u00ad/g, '')
    .replace(ELISION, '$& ');
}

/** An indexed text as it is read. */
export function restoreText(text: string): string {
  return text.replace(/(\p{L})' ?(?=\p{L})/gu, '$1’');
}

/** A piece of an excerpt: `found` where it is a word of the query. */
interface ExcerptPart {
  text: string;
  found: boolean;
}

interface PageMatch {
  /** The share of the query's words that stand in the page, each by how much it tells: 0 to 1. */
  covered: number;
  /** How much of the page is about them: 0 to 1. */
  density: number;
  excerpt: ExcerptPart[];
}

/** Characters of an excerpt at most. */
const EXCERPT = 170;

/** How much finding a word tells, by its length: short words stand everywhere. */
function weigh(word: string): number {
  return Math.min(10, word.length);
}

/** The words of a query for the text index, as it is asked for them. */
export function listQueryWords(query: string): string[] {
  return [...new Set(contentWords(splitWords(query)))];
}

/** Beginnings by which a word is recognised: itself and its stems. */
function listBeginnings(word: string): string[] {
  return [...new Set([dropAccents(word), stemWord(word, 'en'), stemWord(word, 'fr')])].filter((stem) => stem.length > 1);
}

/** How well a page answers the words of a query. */
export function matchPage(content: string, words: readonly string[]): PageMatch {
  const { names, prose, code } = splitContent(content);
  const wanted = words.map((word) => ({ weight: weigh(word), beginnings: listBeginnings(word) }));
  const isFound = (word: string) => wanted.some(({ beginnings }) => beginnings.some((stem) => word.startsWith(stem)));
  const texts = [names.join(' '), prose.join(' '), code.join(' ')].map((text) => splitWords(dropAccents(text)));
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  let covered = 0;
  let places = 0;
  for (const { weight, beginnings } of wanted) {
    const count = texts.map((list) => list.filter((word) => beginnings.some((stem) => word.startsWith(stem))).length);
    if (count.some((each) => each > 0)) covered += weight;
    places += weight * (Math.min(3, count[0] * 2) + Math.min(4, count[1]) + Math.min(2, count[2] * 0.5));
  }
  return {
    covered: total > 0 ? covered / total : 0,
    density: total > 0 ? Math.min(1, places / (6 * total)) : 0,
    excerpt: cutExcerpt(prose, isFound),
  };
}

/** The paragraph with the most words of the query, cut to its part around them; the first one where none has any. */
function cutExcerpt(prose: string[], isFound: (word: string) => boolean): ExcerptPart[] {
  const count = (text: string) => new Set(splitWords(dropAccents(text)).filter(isFound)).size;
  let best = prose[0] ?? '';
  let most = 0;
  for (const paragraph of prose) {
    const own = count(paragraph);
    if (own > most) [best, most] = [paragraph, own];
  }
  return markWords(cutAround(restoreText(best), isFound), isFound);
}

function cutAround(text: string, isFound: (word: string) => boolean): string {
  if (text.length <= EXCERPT) return text;
  const first = [...text.matchAll(/[\p{L}\p{N}_]+/gu)].find(([word]) => isFound(dropAccents(word.toLowerCase())))?.index ?? 0;
  const from = first <= EXCERPT / 2 ? 0 : text.indexOf(' ', first - EXCERPT / 2) + 1;
  const to = text.lastIndexOf(' ', from + EXCERPT);
  const end = from + EXCERPT >= text.length ? text.length : to > from ? to : from + EXCERPT;
  return `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
}

function markWords(text: string, isFound: (word: string) => boolean): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}_]+/gu)) {
    if (!isFound(dropAccents(word.toLowerCase()))) continue;
    if (index > at) parts.push({ text: text.slice(at, index), found: false });
    parts.push({ text: word, found: true });
    at = index + word.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), found: false });
  return parts;
}

/** A page found by its text. */
export interface TextHit extends PageMatch {
  /** `family/number`, `guides/name`: the path of the page without slashes at its ends. */
  id: string;
  language: Language;
  title: Record<Language, string>;
  /** How well it answers beside other pages: 0 to about 1. */
  score: number;
  /** The page's other half, where it says as much of the query: a name or a number is no word of one language. */
  other?: TextHit;
}

/** One hit a page, the best first: what a page covers decides, then how much of it is about the words. */
export function rankHits(hits: readonly TextHit[]): TextHit[] {
  const pages = Map.groupBy(
    hits.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score),
    ({ id }) => id,
  );
  return [...pages.values()].map(([first, ...rest]) => {
    const other = rest.find((hit) => hit.language !== first.language && saysAsMuch(hit, first));
    return other ? { ...first, other } : first;
  });
}

/** Whether a half has as many of the words as the better one, and shows them where that one does. */
function saysAsMuch(hit: TextHit, better: TextHit): boolean {
  const shows = ({ excerpt }: TextHit) => excerpt.some(({ found }) => found);
  return hit.covered === better.covered && (shows(hit) || !shows(better));
}

/** The half whose excerpt a reader is shown: the better one, unless that of their language says as much. */
export function pickHalf(hit: TextHit, language: Language): TextHit {
  return hit.language !== language && hit.other ? hit.other : hit;
}
