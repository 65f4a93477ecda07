/** Draws an answer: the list of results, the line that counts them, and what stands beside an empty list. */

import { isFamilyId, nameFamily, showNumber } from '../catalog/families/index.ts';
import type { Bilingual, Language } from '../catalog/language.ts';
import { nameErrno, type Lookup, type TableRow } from '../identify/table.ts';
import type { Counted } from '../identify/identify.ts';
import type { Unknown } from '../identify/unknown.ts';
import { placeWords } from '../i18n/place-words.ts';
import { resultWords } from '../i18n/result-words.ts';
import { scriptWords as words } from '../i18n/script-words.ts';
import { setTypography } from '../i18n/typography.ts';
import { sayRetry, verdictWords } from '../i18n/verdict-words.ts';
import type { Answer, Result } from '../search/answer.ts';
import { listComparisons } from '../search/compare.ts';
import { pickHalf, type TextHit } from '../search/text-pages.ts';
import { BASE } from './base.ts';
import { fillElement as fill, makeElement as make } from './elements.ts';
import type { State } from './engine.ts';
import type { Part } from './load.ts';
import { loadLookup } from './load.ts';
import { listNearest } from './nearest.ts';
import { makeRetry } from './retry.ts';

/** What to say of each part that could not be loaded. */
const UNAVAILABLE: Record<Part, Bilingual> = {
  identifiers: words.identifiersUnavailable,
  words: words.wordsUnavailable,
  text: words.textUnavailable,
};

/** Results shown at first, and with each press of the button. */
const AT_ONCE = 12;

/**
 * Shows an answer in #results, #found-count and #beside. What stands there stays until something better has come:
 * a state that knows nothing yet changes nothing.
 * @param summaries the summaries of codes in the reader's language, as far as they are there.
 */
export function showState(
  { answer, waiting, failed }: State,
  language: Language,
  summaries: Record<string, string>,
  retry: () => void,
): void {
  const list = document.getElementById('results')!;
  const count = document.getElementById('found-count')!;
  const results = answer?.results ?? [];
  const settled = waiting.length === 0;
  if (results.length > 0 || settled) drawResults(list, results, language, summaries);
  if (results.length === 0 && !settled) count.textContent = words.searching[language];
  else
    count.textContent = [
      ...(answer ? [countResults(results.length, language)] : []),
      ...failed.map((part) => UNAVAILABLE[part][language]),
    ].join(' ');
  if (failed.length > 0) count.append(' ', makeRetry(retry));
  if (answer && settled) void showBeside(answer, language);
}

function countResults(number: number, language: Language): string {
  if (number === 0) return words.noResult[language];
  if (number === 1) return words.oneResult[language];
  const all = `${number} ${words.resultsCount[language]}`;
  return number > AT_ONCE ? resultWords.shown[language].replace('{count}', String(AT_ONCE)).replace('{all}', all) : all;
}

/** The first results, and a button for the next ones. */
function drawResults(list: HTMLElement, results: readonly Result[], language: Language, summaries: Record<string, string>): void {
  const draw = (from: number, to: number) =>
    results.slice(from, to).map((result, at) => drawResult(result, from + at, language, summaries[result.id]));
  list.replaceChildren(...draw(0, AT_ONCE));
  document.getElementById('more-results')?.remove();
  if (results.length <= AT_ONCE) return;
  const more = make('button', { className: 'btn', id: 'more-results' });
  more.type = 'button';
  const label = () => {
    const left = Math.min(AT_ONCE, results.length - list.children.length);
    more.textContent = resultWords.more[language].replace('{count}', String(left));
    more.hidden = left <= 0;
  };
  more.addEventListener('click', () => {
    const [first, ...rest] = draw(list.children.length, list.children.length + AT_ONCE);
    if (!first) return;
    list.append(first, ...rest);
    first.querySelector('a')?.focus();
    label();
  });
  label();
  list.after(more);
}

/** What stands below the list: comparisons of the codes named, guides, and the numbers that have no page. */
async function showBeside({ results, identification }: Answer, language: Language): Promise<void> {
  const beside = document.getElementById('beside')!;
  const table = await loadLookup().catch(() => undefined);
  const named = results.filter(({ exact, row }) => exact && row).map(({ id }) => id);
  const links = [
    ...(table ? listComparisons(named, table).map((name) => ({ href: `compare/${name}/`, text: nameComparison(name, language) })) : []),
    ...(named.length > 0
      ? identification.guides.map((guide) => ({ href: linkToGuide(guide, language), text: resultWords.guide[language] }))
      : []),
  ];
  beside.replaceChildren(
    ...(links.length > 0 ? [drawLinks(links)] : []),
    ...identification.counted.map((counted) => drawCounted(counted, language)),
    ...identification.unknowns.map((unknown) => drawUnknown(unknown, language)),
  );
}

/** What a number is that curl or Windows counts, where no page explains it. */
function drawCounted({ text, by, name }: Counted, language: Language): HTMLElement {
  const said = resultWords.counted[by][language].replace('{number}', text);
  const title = name ? `${text} = ${name}` : `${text} ${words.notACode[language]}`;
  return fill(
    make('section', { className: 'unknown' }),
    make('h2', { className: 'ttl' }, title),
    make('p', { className: 's' }, setTypography(said, language)),
  );
}

/** `guides/bits/#en-how`, of a guide with its section. */
function linkToGuide(guide: string, language: Language): string {
  const [id, section] = guide.split('#');
  return `${id}/${section ? `#${language}-${section}` : ''}`;
}

function drawLinks(links: { href: string; text: string }[]): HTMLElement {
  return fill(make('p', { className: 'tries' }), ...links.map(({ href, text }) => make('a', { href: BASE + href }, text)));
}

/** `Compare 10060, 10061 and 10065: …` */
function nameComparison(name: string, language: Language): string {
  const numbers = name.split('-').map(showNumber);
  return setTypography(resultWords.compare[language].replace('{numbers}', numbers.join(' · ')), language);
}

/** Several codes that an address names, and the comparisons in which they stand, together or else alone. */
export function showSeveral(ids: readonly string[], table: Lookup, language: Language): void {
  const rows = ids.flatMap((id) => table.rows.get(id) ?? []);
  const together = listComparisons(ids, table);
  const comparisons = together.length > 0 ? together : [...new Set(ids.flatMap((id) => listComparisons([id], table)))];
  document
    .getElementById('beside')!
    .replaceChildren(
      make('p', {}, setTypography(resultWords.several[language], language)),
      fill(make('ul', { className: 'top4' }), ...rows.map((row) => drawNear(row, language))),
      ...(comparisons.length > 0
        ? [drawLinks(comparisons.map((name) => ({ href: `compare/${name}/`, text: nameComparison(name, language) })))]
        : []),
    );
}

/** The honest answer to a number that is no code: its name, what can be read in it, the nearest pages, the official list. */
export function showUnknown(unknown: Unknown | undefined, language: Language): void {
  const beside = document.getElementById('beside')!;
  beside.replaceChildren(...(unknown ? [drawUnknown(unknown, language)] : []));
}

function drawUnknown(unknown: Unknown, language: Language): HTMLElement {
  const title = unknown.name ? `${unknown.text} = ${unknown.name}` : `${unknown.text} ${words.notACode[language]}`;
  const hint = unknown.name ? resultWords.elsewhere[language] : unknown.bare ? words.notACodeHint[language] : '';
  const decoded = make('dl', { className: 'forms' });
  const row = (name: string, value: string) => decoded.append(fill(make('div'), make('dt', {}, name), make('dd', {}, value)));
  row('Hex', unknown.hex);
  if (unknown.hresult) row('HRESULT', unknown.hresult);
  row(words.severity[language], unknown.severityName[language]);
  row(words.facility[language], unknown.facilityName[language]);
  row(words.code[language], String(unknown.code));
  const nearest = make('ul', { className: 'top4' });
  const heading = make('h3', { className: 'grp' }, unknown.related ? resultWords.inMeaning[language] : words.nearest[language]);
  const left = fill(make('div'), make('p', { className: 's' }, setTypography(hint, language)));
  const list = fill(make('p', { className: 'tries' }), make('a', { href: unknown.list.url }, unknown.list.title[language]));
  const right = fill(make('div'), make('h3', { className: 'grp' }, words.decoded[language]), decoded, list);
  void listNearest(unknown).then(
    (rows) => {
      if (rows.length === 0) return;
      nearest.replaceChildren(...rows.map((code) => drawNear(code, language)));
      left.append(heading, nearest);
    },
    () => undefined,
  );
  return fill(
    make('section', { className: 'unknown' }),
    make('h2', { className: 'ttl' }, title),
    fill(make('div', { className: 'two' }), left, right),
  );
}

function drawNear({ id, family, title }: TableRow, language: Language): HTMLLIElement {
  const number = showNumber(id.slice(id.indexOf('/') + 1));
  return fill(
    make('li', { className: family }),
    make('a', { href: `${BASE}${id}/` }, number),
    ' ',
    make('span', {}, setTypography(title[language], language)),
  );
}

function drawResult(result: Result, at: number, language: Language, summary: string | undefined): HTMLLIElement {
  const { id, title, row, exact, hit, how, section, detail, message } = result;
  const [family = '', number = ''] = id.split('/');
  // A number that means something else in another list leads to the line that tells which one it is.
  const otherMeaning = how === 'homonym' || message?.kind === 'homonym';
  const place = section ?? detail?.section;
  const anchor = place ? `#${language}-${place}` : otherMeaning ? '#same-number' : language === 'fr' ? '#fr' : '';
  const link = make('a', { href: `${BASE}${id}/${anchor}` });
  if (row) link.append(make('b', {}, showNumber(number)), ' ');
  link.append(make('span', { lang: language }, setTypography(title[language], language)));
  const pinned = exact && at === 0;
  const item = make('li', { className: pinned ? `${family} pin` : family });
  item.append(fill(make('h2'), link), make('span', { className: 'tag' }, isFamilyId(family) ? nameFamily(family)[language] : ''));
  if (row?.symbol) item.append(fill(make('p'), make('code', {}, row.symbol)));
  const note = sayWay(result, otherMeaning);
  if (note) item.append(make('p', { className: 's' }, setTypography(note[language], language)));
  if (summary) item.append(make('p', { lang: language }, setTypography(summary, language)));
  const half = hit && pickHalf(hit, language);
  if (half && !exact && !repeats(half, summary)) item.append(drawExcerpt(half));
  if (row) item.append(drawVerdict(row, exact, language));
  if (pinned && row) item.append(drawSections(id, language));
  return item;
}

/** How the query led here, where that is not plain. */
function sayWay({ row, how, system, by, section, detail }: Result, otherMeaning: boolean): Bilingual | undefined {
  if (section) return resultWords.guide;
  if (by === 'event') return resultWords.event;
  if (detail) return fillIn(resultWords.detail, { detail: detail.text });
  if (otherMeaning) return resultWords.otherMeaning;
  if (system && row) return fillIn(resultWords.errno, { name: nameErrno(row), system });
  return how === 'other-form' ? resultWords.otherForm : undefined;
}

function fillIn(text: Bilingual, values: Record<string, string>): Bilingual {
  const set = (words: string) => words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return { en: set(text.en), fr: set(text.fr) };
}

/** Whether an excerpt says no more than the summary above it. */
function repeats({ excerpt }: TextHit, summary = ''): boolean {
  const plain = (text: string) => text.replace(/[\s\u00a0\u202f…]+/g, ' ').trim();
  const text = plain(excerpt.map((part) => part.text).join(''));
  return summary !== '' && (plain(summary).includes(text) || text.includes(plain(summary)));
}

/** The verdict, and where it breaks; what it means for a retry only where the code is what was asked for. */
function drawVerdict({ verdict, where }: TableRow, whole: boolean, language: Language): HTMLElement {
  const { name } = verdictWords[verdict];
  const chip = make('span', { className: whole ? `chip ${verdict}` : `glyph ${verdict}` }, name[language]);
  const place = setTypography(placeWords[where].name[language], language);
  const said = whole ? `${place}. ${setTypography(sayRetry(verdict, where)[language], language)}` : place;
  return fill(make('p', { className: whole ? 'verdict' : 'verdict s' }), chip, ' ', make('span', {}, said));
}

/** The sections that a reader in a hurry wants, as links. */
function drawSections(id: string, language: Language): HTMLElement {
  const links = [
    ...(['causes', 'checks', 'fix'] as const).map((key) => ({ anchor: `${language}-${key}`, text: resultWords[key] })),
    { anchor: 'ticket', text: resultWords.ticket },
  ];
  return fill(
    make('p', { className: 'tries sections' }),
    ...links.map(({ anchor, text }) => make('a', { href: `${BASE}${id}/#${anchor}` }, text[language])),
  );
}

function drawExcerpt({ excerpt, language }: TextHit): HTMLElement {
  const paragraph = make('p', { lang: language, className: 'excerpt' });
  for (const { text, found } of excerpt) paragraph.append(found ? make('mark', {}, text) : setTypography(text, language));
  return paragraph;
}
