/** Draws what a ticket amounts to: the text with its marks, the codes with what to do, the codes from elsewhere. */

import { showNumber } from '../catalog/families/index.ts';
import { describeFindings } from '../identify/explain.ts';
import type { Target } from '../identify/find-target.ts';
import type { Lookup, TableRow } from '../identify/table.ts';
import { decodeWords as words } from '../i18n/decode-words.ts';
import { placeWords } from '../i18n/place-words.ts';
import { setTypography } from '../i18n/typography.ts';
import { verdictWords } from '../i18n/verdict-words.ts';
import type { Bilingual } from '../catalog/language.ts';
import { listOtherForms, type Digest, type DigestedCode, type DigestedForeign } from '../search/digest.ts';
import type { TextMark } from '../search/read-text.ts';
import { BASE } from './base.ts';
import { fillElement as fill, makeElement as make } from './elements.ts';
import { shownLanguage } from './languages.ts';
import { keepOwnValue } from './own-values.ts';
import { showTicketSummary } from './ticket-summary.ts';

/** A text as far as it is read. */
export interface Reading {
  text: string;
  marks: TextMark[];
  table: Lookup;
  digest: Digest;
  /** Host and port that the text speaks of. */
  target: Target;
}

/** What the reader chose, and what has been loaded. */
export interface Shown {
  summaries: Readonly<Record<string, string>>;
  /** Codes that are in the summary against the rule, or out of it. */
  turned: ReadonlySet<string>;
  onTurn(id: string): void;
}

/** Marks drawn at most: beyond, the text is shown without more. */
const MOST_MARKS = 5_000;

function say(text: Bilingual, values: Record<string, string | number> = {}): string {
  const language = shownLanguage();
  return setTypography(text[language], language).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** `4 codes found, in 6 places. 1 guess. 3 from elsewhere.` */
export function countFound({ codes, places, foreign }: Digest): string {
  const guesses = codes.filter(({ guessed }) => guessed).length;
  const written = codes.length - guesses;
  const count = (number: number, one: Bilingual, many: Bilingual) => say(number === 1 ? one : many, { count: number });
  const first = written === 0 ? say(words.none).replace(/\.$/, '') : count(written, words.countOne, words.countMany);
  return [
    places > written ? `${first}, ${say(words.places, { count: places })}` : first,
    ...(guesses > 0 ? [count(guesses, words.guessOne, words.guessMany)] : []),
    ...(foreign.length > 0 ? [count(foreign.length, words.foreignOne, words.foreignMany)] : []),
    '',
  ]
    .join('. ')
    .trim();
}

/** Whether a code belongs to the summary: what is written does, a guess only where nothing is, unless the reader says otherwise. */
function isChosen({ id, guessed }: DigestedCode, { codes }: Digest, turned: ReadonlySet<string>): boolean {
  const byRule = !guessed || codes.every((code) => code.guessed);
  return byRule !== turned.has(id);
}

/** Draws the text with its marks, and the lists. */
export function showReading(reading: Reading, shown: Shown): void {
  document.getElementById('reading')!.hidden = reading.text.trim() === '';
  showCodes(reading, shown);
  drawText(reading, new Set(listChosen(reading, shown).map(({ id }) => id)));
}

function listChosen({ digest }: Reading, { turned }: Shown): DigestedCode[] {
  return digest.codes.filter((code) => isChosen(code, digest, turned));
}

/** Draws the lists and the summary anew: they are short, a text may be a megabyte. */
export function showCodes(reading: Reading, shown: Shown): void {
  const { digest, table } = reading;
  const chosen = listChosen(reading, shown);
  document
    .getElementById('found')!
    .replaceChildren(
      ...digest.codes.map((code, at) => drawCode(code, at, table.rows.get(code.id)!, chosen.includes(code), reading, shown)),
    );
  const foreign = document.getElementById('foreign')!;
  foreign.hidden = digest.foreign.length === 0;
  foreign.querySelector('dl')!.replaceChildren(...digest.foreign.map((code) => drawForeign(code, table)));
  const others = listOtherForms(digest);
  showTicketSummary(
    [
      ...chosen.map(({ id, times }) => ({ row: table.rows.get(id)!, times })),
      ...others.flatMap(({ id, text: form }) => {
        const row = table.rows.get(id);
        return row ? [{ row, times: 1, form }] : [];
      }),
    ],
    digest.codes.length + others.length > 0,
  );
}

const linkTo = (id: string, anchor = '') => `${BASE}${id}/${anchor || (shownLanguage() === 'fr' ? '#fr' : '')}`;
const numberOf = (id: string) => showNumber(id.slice(id.indexOf('/') + 1));

function drawCode(
  { id, times, guessed, said }: DigestedCode,
  at: number,
  row: TableRow,
  chosen: boolean,
  { target }: Reading,
  { summaries, onTurn }: Shown,
): HTMLLIElement {
  const language = shownLanguage();
  const title = fill(make('a', { href: linkTo(id) }), make('b', {}, numberOf(id)), ' ', make('span', { lang: language }, say(row.title)));
  const heading = fill(make('h3'), title);
  if (times > 1) heading.append(' ', make('span', { className: 'times' }, say(words.times, { count: times })));
  const off = !chosen && !guessed;
  const item = make('li', { className: [row.family, ...(off ? ['off'] : []), ...(guessed ? ['guess'] : [])].join(' ') });
  const turn = make('button', { className: 'copy' }, say(chosen ? words.strike : guessed ? words.add : words.putBack));
  turn.type = 'button';
  turn.append(make('span', { className: 'sr' }, ` ${numberOf(id)}`));
  turn.addEventListener('click', () => onTurn(id));
  item.append(make('span', { className: 'place' }, String(at + 1)), heading, turn);
  if (row.symbol) item.append(make('code', {}, row.symbol));
  if (guessed) item.append(make('p', { className: 'tag' }, say(words.guessed)));
  if (said) item.append(make('p', { className: 'said' }, say(words.said, { text: said })));
  const { name } = verdictWords[row.verdict];
  item.append(
    fill(
      make('p', { className: 'verdict' }),
      make('span', { className: `chip ${row.verdict}` }, name[language]),
      ' ',
      make('span', {}, say(placeWords[row.where].phrase)),
    ),
  );
  if (summaries[id]) item.append(make('p', { lang: language }, setTypography(summaries[id], language)));
  const checks = row.frequency > 0 && !guessed ? drawChecks(id, target) : undefined;
  if (checks) item.append(fill(make('p', { className: 'checks' }), checks));
  return item;
}

/** The page's checks with the host and port of the ticket: kept on the device when the link is followed. */
function drawChecks(id: string, { host, port }: Target): HTMLAnchorElement | undefined {
  if (!host) return undefined;
  const link = make(
    'a',
    { href: linkTo(id, `#${shownLanguage()}-checks`) },
    say(words.checks, { values: port ? `${host}:${port}` : host }),
  );
  link.addEventListener('click', () => {
    keepOwnValue('host', host);
    if (port) keepOwnValue('port', port);
  });
  return link;
}

function drawForeign({ text, name, origin, related = '' }: DigestedForeign, { rows, guides }: Lookup): HTMLElement {
  const known = [...(name ? [name] : []), ...(origin ? [say(origin)] : [])].join(', ');
  const told = make('dd', {}, known);
  const [id, section] = related.split('#');
  const row = rows.get(id);
  const guide = guides.get(id);
  if (row) {
    told.append(known ? '. ' : '', say(name ? words.nearest : origin ? words.explained : words.sameError), ' ');
    told.append(fill(make('a', { href: linkTo(row.id), className: row.family }), numberOf(row.id), ' ', say(row.title)));
  } else if (guide) {
    told.append('. ', say(words.explained), ' ');
    told.append(make('a', { href: linkTo(id, section ? `#${shownLanguage()}-${section}` : '') }, say(guide)));
  }
  return fill(make('div'), make('dt', {}, text), told);
}

/** Characters of a text in one block, up to the end of a line. */
const BLOCK = 4_000;

/** A long text in blocks, each of whole lines: those out of sight are not laid out. */
class Blocks {
  readonly all: HTMLElement[] = [make('div')];
  #size = 0;

  add(part: string | HTMLElement, size: number): void {
    this.all.at(-1)!.append(part);
    this.#size += size;
  }

  addPlain(text: string): void {
    let from = 0;
    let end: number;
    while ((end = text.indexOf('\n', from + Math.max(0, BLOCK - this.#size)) + 1) > 0) {
      this.add(text.slice(from, end), end - from);
      this.all.push(make('div'));
      this.#size = 0;
      from = end;
    }
    this.add(text.slice(from), text.length - from);
  }
}

/** The text again, codes linked and numbered as in the list; the title of a mark says why it is one. */
function drawText({ text, marks, digest, table }: Reading, chosen: ReadonlySet<string>): void {
  const language = shownLanguage();
  const numbers = new Map(digest.codes.map(({ id }, at) => [id, at + 1]));
  const blocks = new Blocks();
  let at = 0;
  for (const mark of marks.slice(0, MOST_MARKS)) {
    // Equal messages and codes within a message share their place: the first one is drawn.
    if (mark.start < at) continue;
    blocks.addPlain(text.slice(at, mark.start));
    const written = text.slice(mark.start, mark.end);
    const why = mark.findings && mark.findings.length > 0 ? describeFindings(mark.findings)[language] : '';
    blocks.add(drawMark(mark, written, why, numbers, chosen, table), written.length);
    at = mark.end;
  }
  blocks.addPlain(text.slice(at));
  document.getElementById('marked')!.replaceChildren(...blocks.all);
}

function drawMark(
  { kind, id, reason, name }: TextMark,
  written: string,
  why: string,
  numbers: ReadonlyMap<string, number>,
  chosen: ReadonlySet<string>,
  { rows }: Lookup,
): HTMLElement {
  const because = (said: string) => [said, why].filter(Boolean).join(' — ');
  if (kind === 'code' && id !== undefined) {
    const link = make('a', { href: `${BASE}${id}/` }, written);
    const row = rows.get(id);
    link.title = because(row ? say(row.title) : '');
    const guessed = reason !== 'written';
    const classes = [row?.family ?? '', ...(guessed ? ['guess'] : chosen.has(id) ? [] : ['off'])];
    return fill(make('mark', { className: classes.join(' ') }), link, make('sup', {}, String(numbers.get(id))));
  }
  const plain = kind === 'foreign' ? make('span', { className: 'foreign' }, written) : make('s', {}, written);
  plain.title = because(name ?? '');
  return plain;
}
