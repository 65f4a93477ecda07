/** The ticket reader in the browser: reads what is pasted, in pieces, so that the page never freezes. */

import { BASE } from './base.ts';
import { copyText } from './copy.ts';
import { say, shownLanguage } from './languages.ts';
import type { Bilingual } from '../catalog/language.ts';
import { readTicket, type Mark } from '../identify/read-ticket.ts';
import type { Lookup, TableRow } from '../identify/table.ts';
import { decodeWords } from '../i18n/decode-words.ts';
import { setTypography } from '../i18n/typography.ts';
import { fillElement as fill, makeElement as make } from './elements.ts';
import { loadLookup, loadWords } from './engine.ts';
import { buildPhrases, guessCode, type Phrases } from '../search/guess.ts';
import { writeSummary, type SummaryFormat } from '../search/summary.ts';

/** Characters read of a text at most: a megabyte. */
const MOST = 1_048_576;
/** Characters read at a time, up to the end of a line: some ten milliseconds. */
const PIECE = 50_000;
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

let turn = 0;
let last: { ids: string[]; guess: string | undefined; lookup: Lookup; summaries: Map<string, Bilingual> } | undefined;
let phrases: Promise<Phrases> | undefined;

const pause = () => new Promise((done) => setTimeout(done));

/** Marks of a long text, piece by piece; undefined where a newer text has come. */
async function readInPieces(text: string, lookup: Lookup, mine: number): Promise<Mark[] | undefined> {
  const marks: Mark[] = [];
  for (let at = 0; at < text.length;) {
    const line = text.indexOf('\n', at + PIECE);
    const end = line < 0 || line - at > 4 * PIECE ? Math.min(text.length, at + PIECE) : line;
    for (const mark of readTicket(text.slice(at, end), lookup)) marks.push({ ...mark, start: mark.start + at, end: mark.end + at });
    at = end;
    if (at < text.length) await pause();
    if (mine !== turn) return undefined;
  }
  return marks;
}

async function guess(text: string, lookup: Lookup): Promise<string | undefined> {
  phrases ??= loadWords().then((entries) => buildPhrases(entries, lookup.rows));
  return guessCode(await phrases, text.slice(0, PIECE));
}

async function run(): Promise<void> {
  const mine = ++turn;
  const whole = ticket.value;
  const text = whole.slice(0, MOST);
  const lookup = await loadLookup();
  const marks = await readInPieces(text, lookup, mine);
  if (!marks || mine !== turn) return;
  const ids = [...new Set(marks.flatMap(({ id }) => id ?? []))];
  const guessed = ids.length === 0 && text.trim() !== '' ? await guess(text, lookup).catch(() => undefined) : undefined;
  if (mine !== turn) return;
  // Titles come with the table of identifiers; where the words cannot be had, they alone stand in the list.
  const entries = ids.length > 0 || guessed ? await loadWords().catch(() => []) : [];
  if (mine !== turn) return;
  last = { ids, guess: guessed, lookup, summaries: new Map(entries.map(([id, , , en, fr]) => [id, { en, fr }])) };
  drawFound();
  drawText(text, marks, ids, lookup);
  if (whole.length > MOST) read.textContent += ` ${say(decodeWords.tooLong)}`;
  found.dataset['settled'] = String(whole.length);
}

function drawFound(): void {
  if (!last) return;
  const { ids, guess: guessed, lookup, summaries } = last;
  const all = guessed ? [guessed] : ids;
  found.replaceChildren(...all.map((id, at) => drawCode(id, at, lookup.rows.get(id)!, summaries.get(id), guessed !== undefined)));
  read.textContent = ticket.value.trim() === '' || ids.length > 0 ? '' : say(decodeWords.none);
  back.hidden = all.length === 0;
  drawSummary();
}

function drawCode(id: string, at: number, row: TableRow, text: Bilingual | undefined, guessed: boolean): HTMLLIElement {
  const language = shownLanguage();
  const [family = '', number = ''] = id.split('/');
  const link = make('a', { href: `${BASE}${id}/${language === 'fr' ? '#fr' : ''}` });
  link.append(make('b', {}, number), make('span', { lang: language }, setTypography(row.title[language], language)));
  const item = make('li', { className: family, id: `code-${at + 1}` });
  item.append(fill(make('h3'), link), make('span', { className: 'tag' }, guessed ? say(decodeWords.guessed) : String(at + 1)));
  if (row.symbol) item.append(fill(make('p'), make('code', {}, row.symbol)));
  if (text) item.append(make('p', { lang: language }, setTypography(text[language], language)));
  return item;
}

/** The text again, codes linked and numbered as in the list, look-alikes dotted. */
function drawText(text: string, marks: Mark[], ids: string[], lookup: Lookup): void {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { start, end, id } of marks.slice(0, MOST_MARKS)) {
    parts.push(text.slice(at, start));
    const written = text.slice(start, end);
    if (id) {
      const link = make('a', { href: `${BASE}${id}/` }, written);
      const title = lookup.rows.get(id)?.title[shownLanguage()];
      if (title) link.title = title;
      parts.push(fill(make('mark', { className: id.split('/')[0] }), link, make('sup', {}, String(ids.indexOf(id) + 1))));
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
  const { ids, guess: guessed, lookup } = last;
  const codes = (guessed ? [guessed] : ids).map((id) => {
    const { symbol, title } = lookup.rows.get(id)!;
    return { number: id.split('/')[1] ?? '', symbol, title, url: new URL(`${BASE}${id}/`, location.href).href };
  });
  const language = chosen('t');
  summary.textContent = writeSummary(
    codes,
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
document.getElementById('copy-summary')!.addEventListener('click', () => void copyText(summary.textContent, chosen('f') === 'html'));
document.addEventListener('languagechange', drawFound);
ticket.addEventListener('focus', () => void loadLookup().catch(() => undefined), { once: true });
if (ticket.value) void run();
