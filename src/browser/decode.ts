/** The ticket reader in the browser: reads what is pasted, in pieces, so that the page never freezes. */

import { findTarget } from '../identify/find-target.ts';
import type { Lookup } from '../identify/table.ts';
import { decodeWords } from '../i18n/decode-words.ts';
import { scriptWords } from '../i18n/script-words.ts';
import { digest } from '../search/digest.ts';
import type { SearchIndex } from '../search/index-data.ts';
import { readText, type TextMark } from '../search/read-text.ts';
import { takeTicket } from './hand-over.ts';
import { say, shownLanguage } from './languages.ts';
import { loadIndex, loadLookup, loadSummaries } from './load.ts';
import { makeRetry, tellFailure } from './retry.ts';
import { countFound, showCodes, showReading, type Reading } from './show-reading.ts';
import { startTicketSummary } from './ticket-summary.ts';

/** Characters read of a text at most: a megabyte. */
const MOST = 1_048_576;
/** Characters read at a time, up to the end of a line: some ten milliseconds. */
const PIECE = 20_000;
/** Time without a key after which the text is read, in milliseconds. */
const PAUSE = 150;
/** Time after which the page says that reading goes on, in milliseconds: most texts are read before. */
const PATIENCE = 300;

const ticket = document.querySelector<HTMLTextAreaElement>('#ticket')!;
const found = document.getElementById('found')!;
const read = document.getElementById('read')!;

let turn = 0;
let last: Reading | undefined;
let summaries: Record<string, string> = {};
/** Codes that the reader struck off the summary or put into it against the rule; kept while the text is edited. */
const turned = new Set<string>();

/** Lets the page answer between two pieces. A message: a timer would wait four milliseconds, fifty times in a megabyte. */
const pause = () =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(undefined);
  });

/** A piece of a text, and what is written in it, once that is read. */
interface Piece {
  at: number;
  text: string;
  written?: TextMark[];
}

/** Pieces end with a line, where one ends in time. */
function cutPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length;) {
    const line = text.indexOf('\n', at + PIECE);
    const end = line < 0 || line - at > 4 * PIECE ? Math.min(text.length, at + PIECE) : line;
    pieces.push({ at, text: text.slice(at, end) });
    at = end;
  }
  return pieces;
}

/** Marks of a long text, piece by piece; undefined where a newer text has come. */
async function readPieces(pieces: Piece[], table: Lookup, index: SearchIndex | undefined, mine: number): Promise<TextMark[] | undefined> {
  const marks: TextMark[] = [];
  const seen = new Set<string>();
  for (const piece of pieces) {
    const { at, text, written } = piece;
    const found = readText(text, { table, index, seen, written });
    if (!index) piece.written = found;
    for (const mark of found) marks.push({ ...mark, start: mark.start + at, end: mark.end + at });
    if (piece !== pieces.at(-1)) await pause();
    if (mine !== turn) return undefined;
  }
  return marks;
}

/** Reads what is written as soon as the table is there, and again with the words once they have come. */
async function run(): Promise<void> {
  const mine = ++turn;
  const whole = ticket.value;
  const text = whole.slice(0, MOST);
  const pieces = cutPieces(text);
  const words = loadIndex().catch(() => undefined);
  let late = false;
  let written = false;
  let settled = false;
  const tellReading = () => {
    if (late && !settled && mine === turn) tellProgress(written);
  };
  setTimeout(() => {
    late = true;
    tellReading();
  }, PATIENCE);
  const table = await loadLookup().catch(() => undefined);
  if (mine !== turn) return;
  settled = !table;
  if (!table) return tellFailure(read, say(scriptWords.identifiersUnavailable), () => void run());
  const step = async (index: SearchIndex | undefined) => {
    const marks = await readPieces(pieces, table, index, mine);
    if (!marks || mine !== turn) return;
    // The words only add to what is written: where they add nothing, all of it is drawn already.
    if (index && last?.text === text && last.marks.length === marks.length) return;
    last = { text, marks, table, digest: digest(text, marks), target: findTarget(text) };
    draw();
  };
  await step(undefined);
  written = true;
  tellReading();
  const index = await words;
  if (mine !== turn) return;
  await step(index);
  if (mine !== turn) return;
  settled = true;
  tell(whole, index !== undefined);
  bringSummaries();
  found.dataset['settled'] = String(whole.length);
}

function draw(show = showReading): void {
  if (last) show(last, { summaries, turned, onTurn: turnOver });
}

function turnOver(id: string): void {
  if (!turned.delete(id)) turned.add(id);
  draw();
}

/** Reading goes on: what is written in the text is counted already, what its words mean comes later. */
function tellProgress(written: boolean): void {
  if (ticket.value.trim() === '') return;
  read.textContent = written && last ? `${countFound(last.digest)} ${say(decodeWords.readingOn)}` : say(decodeWords.reading);
}

/** What was found, in numbers, and what is missing: screen readers announce it. */
function tell(whole: string, withWords: boolean): void {
  if (!last || whole.trim() === '') return read.replaceChildren();
  const notes = [countFound(last.digest), ...(whole.length > MOST ? [say(decodeWords.tooLong)] : [])];
  if (!withWords) notes.push(say(scriptWords.wordsUnavailable));
  read.textContent = notes.join(' ');
  if (!withWords)
    read.append(
      ' ',
      makeRetry(() => void run()),
    );
}

/** Summaries stand below the titles when they come; nothing waits for them. */
function bringSummaries(): void {
  void loadSummaries(shownLanguage()).then(
    (loaded) => {
      if (summaries === loaded) return;
      summaries = loaded;
      draw(showCodes);
    },
    () => undefined,
  );
}

let timer: ReturnType<typeof setTimeout> | undefined;
ticket.addEventListener('input', (event) => {
  clearTimeout(timer);
  const typed = event instanceof InputEvent && event.inputType !== 'insertFromPaste';
  timer = setTimeout(() => void run(), typed ? PAUSE : 0);
});
document.addEventListener('languagechange', () => {
  summaries = {};
  draw();
  if (last) bringSummaries();
});
ticket.addEventListener('focus', () => void loadLookup().catch(() => undefined), { once: true });
startTicketSummary(() => draw());
ticket.value ||= takeTicket() ?? '';
if (ticket.value) void run();
