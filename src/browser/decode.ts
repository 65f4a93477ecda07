/** The ticket reader in the browser: reads what is pasted, in pieces, so that the page never freezes. */

import { BASE } from './base.ts';
import { copyFrom } from './copy.ts';
import { say, shownLanguage } from './languages.ts';
import type { Lookup, TableRow } from '../identify/table.ts';
import { decodeWords } from '../i18n/decode-words.ts';
import { scriptWords } from '../i18n/script-words.ts';
import { setTypography } from '../i18n/typography.ts';
import { fillElement as fill, makeElement as make } from './elements.ts';
import { takeTicket } from './hand-over.ts';
import { makeRetry, tellFailure } from './retry.ts';
import { loadIndex, loadLookup, loadSummaries } from './load.ts';
import type { SearchIndex } from '../search/index-data.ts';
import { readText, type TextMark } from '../search/read-text.ts';
import { writeSummary, type SummaryFormat } from '../search/summary.ts';

/** Characters read of a text at most: a megabyte. */
const MOST = 1_048_576;
/** Characters read at a time, up to the end of a line: some ten milliseconds. */
const PIECE = 20_000;
/** Marks drawn at most: beyond, the text is shown without more. */
const MOST_MARKS = 5_000;
/** Time without a key after which the text is read, in milliseconds. */
const PAUSE = 150;

const ticket = document.querySelector<HTMLTextAreaElement>('#ticket')!;
const found = document.getElementById('found')!;
const read = document.getElementById('read')!;
const back = document.getElementById('back')!;
const shown = document.getElementById('shown')!;
const summary = document.getElementById('summary')!;

/** A text as far as it is read. */
interface Read {
  text: string;
  marks: TextMark[];
  /** Codes in the order of their first place. */
  found: { id: string; guessed: boolean }[];
  table: Lookup;
}

let turn = 0;
let last: Read | undefined;
let summaries: Record<string, string> = {};

const pause = () => new Promise((done) => setTimeout(done));

/** Marks of a long text, piece by piece; undefined where a newer text has come. */
async function readInPieces(text: string, table: Lookup, index: SearchIndex | undefined, mine: number): Promise<TextMark[] | undefined> {
  const marks: TextMark[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < text.length;) {
    const line = text.indexOf('\n', at + PIECE);
    const end = line < 0 || line - at > 4 * PIECE ? Math.min(text.length, at + PIECE) : line;
    const piece = readText(text.slice(at, end), { table, index, seen });
    for (const mark of piece) marks.push({ ...mark, start: mark.start + at, end: mark.end + at });
    at = end;
    if (at < text.length) await pause();
    if (mine !== turn) return undefined;
  }
  return marks;
}

/** Each code once, where it first stands; a code that is written anywhere is no guess. */
function listFound(marks: TextMark[]): Read['found'] {
  const found = new Map<string, boolean>();
  for (const { id, reason } of marks) if (id) found.set(id, (found.get(id) ?? true) && reason !== 'written');
  return [...found].map(([id, guessed]) => ({ id, guessed }));
}

/** Reads what is written as soon as the table is there, and again with the words once they have come. */
async function run(): Promise<void> {
  const mine = ++turn;
  const whole = ticket.value;
  const text = whole.slice(0, MOST);
  const note = whole.length > MOST ? ` ${say(decodeWords.tooLong)}` : '';
  const words = loadIndex().catch(() => undefined);
  const table = await loadLookup().catch(() => undefined);
  if (mine !== turn) return;
  if (!table) {
    tellFailure(read, say(scriptWords.identifiersUnavailable), () => void run());
    return;
  }
  const step = async (index: SearchIndex | undefined, settled: boolean) => {
    const marks = await readInPieces(text, table, index, mine);
    if (!marks || mine !== turn) return;
    last = { text, marks, table, found: listFound(marks) };
    drawFound();
    drawText();
    const none = settled && last.found.length === 0 && text.trim() !== '' ? say(decodeWords.none) : '';
    const missing = settled && !index && text.trim() !== '' ? say(scriptWords.wordsUnavailable) : '';
    read.textContent = [none, missing, note].filter(Boolean).join(' ');
    if (missing)
      read.append(
        ' ',
        makeRetry(() => void run()),
      );
  };
  await step(undefined, false);
  const index = await words;
  if (mine !== turn) return;
  await step(index, true);
  if (mine !== turn) return;
  bringSummaries();
  found.dataset['settled'] = String(whole.length);
}

/** Summaries stand below the titles when they come; nothing waits for them. */
function bringSummaries(): void {
  void loadSummaries(shownLanguage()).then(
    (loaded) => {
      if (summaries === loaded) return;
      summaries = loaded;
      drawFound();
    },
    () => undefined,
  );
}

function drawFound(): void {
  if (!last) return;
  const { found: codes, table } = last;
  found.replaceChildren(...codes.map(({ id, guessed }, at) => drawCode(id, at, table.rows.get(id)!, guessed)));
  back.hidden = codes.length === 0;
  drawSummary();
}

function drawCode(id: string, at: number, row: TableRow, guessed: boolean): HTMLLIElement {
  const language = shownLanguage();
  const [family = '', number = ''] = id.split('/');
  const link = make('a', { href: `${BASE}${id}/${language === 'fr' ? '#fr' : ''}` });
  link.append(make('b', {}, number), make('span', { lang: language }, setTypography(row.title[language], language)));
  const item = make('li', { className: family, id: `code-${at + 1}` });
  item.append(fill(make('h3'), link), make('span', { className: 'tag' }, guessed ? say(decodeWords.guessed) : String(at + 1)));
  if (row.symbol) item.append(fill(make('p'), make('code', {}, row.symbol)));
  const text = summaries[id];
  if (text) item.append(make('p', { lang: language }, setTypography(text, language)));
  return item;
}

/** The text again, codes linked and numbered as in the list, guesses and look-alikes dotted. */
function drawText(): void {
  if (!last) return;
  const { text, marks, found: codes, table } = last;
  const numbers = new Map(codes.map(({ id }, at) => [id, at + 1]));
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { start, end, id, reason } of marks.slice(0, MOST_MARKS)) {
    // Equal messages and codes within a message share their place: the first one is drawn.
    if (start < at) continue;
    parts.push(text.slice(at, start));
    const written = text.slice(start, end);
    if (id) {
      const link = make('a', { href: `${BASE}${id}/` }, written);
      const title = table.rows.get(id)?.title[shownLanguage()];
      if (title) link.title = title;
      const className = [id.split('/')[0], ...(reason === 'written' ? [] : ['guess'])].join(' ');
      parts.push(fill(make('mark', { className }), link, make('sup', {}, String(numbers.get(id)))));
    } else parts.push(make('s', {}, written));
    at = end;
  }
  parts.push(text.slice(at));
  document.getElementById('marked')!.replaceChildren(...parts);
  shown.hidden = text.trim() === '';
}

const chosen = (name: string) => back.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value ?? '';

function drawSummary(): void {
  if (!last) return;
  const { found: codes, table } = last;
  const entries = codes.map(({ id }) => {
    const { symbol, title } = table.rows.get(id)!;
    return { number: id.split('/')[1] ?? '', symbol, title, url: new URL(`${BASE}${id}/`, location.href).href };
  });
  const language = chosen('t');
  summary.textContent = writeSummary(
    entries,
    chosen('f') as SummaryFormat,
    language === 'en' || language === 'fr' ? [language] : ['en', 'fr'],
  );
}

let timer: ReturnType<typeof setTimeout> | undefined;
ticket.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => void run(), PAUSE);
});
back.addEventListener('change', drawSummary);
document.getElementById('copy-summary')!.addEventListener('click', ({ currentTarget }) => {
  const text = summary.textContent;
  void copyFrom(currentTarget as HTMLElement, chosen('f') === 'html' ? { text, html: text } : { text });
});
document.addEventListener('languagechange', () => {
  summaries = {};
  drawFound();
  if (last) bringSummaries();
});
ticket.addEventListener('focus', () => void loadLookup().catch(() => undefined), { once: true });
ticket.value ||= takeTicket() ?? '';
if (ticket.value) void run();
