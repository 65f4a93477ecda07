/** Draws an answer: the list of results, the line that counts them, and what stands beside an empty list. */

import { BASE } from './base.ts';
import { isFamilyId, nameFamily } from '../catalog/families/index.ts';
import type { Bilingual, Language } from '../catalog/language.ts';
import { scriptWords as words } from '../i18n/script-words.ts';
import { verdictWords } from '../i18n/verdict-words.ts';
import type { Verdict } from '../catalog/schema.ts';
import { setTypography } from '../i18n/typography.ts';
import type { Answer, Result } from '../search/answer.ts';
import type { TextHit } from '../search/text-pages.ts';
import type { State } from './engine.ts';
import type { Part } from './load.ts';
import { listNearest } from './nearest.ts';
import { fillElement as fill, makeElement as make } from './elements.ts';
import { makeRetry } from './retry.ts';

/** What to say of each part that could not be loaded. */
const UNAVAILABLE: Record<Part, Bilingual> = {
  identifiers: words.identifiersUnavailable,
  words: words.wordsUnavailable,
  text: words.textUnavailable,
};

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
  if (results.length > 0 || settled)
    list.replaceChildren(...results.map((result, at) => drawResult(result, at, language, summaries[result.id])));
  const known = results.length === 0 ? words.noResult : results.length === 1 ? words.oneResult : undefined;
  const counted = known ? known[language] : `${results.length} ${words.resultsCount[language]}`;
  if (results.length === 0 && !settled) count.textContent = words.searching[language];
  else count.textContent = [...(answer ? [counted] : []), ...failed.map((part) => UNAVAILABLE[part][language])].join(' ');
  if (failed.length > 0) {
    count.append(' ', makeRetry(retry));
  }
  if (answer && settled) showUnknown(answer.identification.unknown, language);
}

/** The honest answer to a number that is no code: what can be read in it, the nearest codes, Microsoft's list. */
export function showUnknown(unknown: Answer['identification']['unknown'], language: Language): void {
  const beside = document.getElementById('beside')!;
  if (!unknown) return beside.replaceChildren();
  const title = make('h2', { className: 'ttl' }, `${unknown.text} ${words.notACode[language]}`);
  const hint = make('p', { className: 's' }, unknown.name ?? (unknown.bare ? words.notACodeHint[language] : ''));
  const decoded = make('dl', { className: 'forms' });
  const row = (name: string, value: string) => decoded.append(fill(make('div'), make('dt', {}, name), make('dd', {}, value)));
  row('Hex', unknown.hex);
  if (unknown.hresult) row('HRESULT', unknown.hresult);
  row(words.severity[language], unknown.severityName[language]);
  row(words.facility[language], unknown.facilityName[language]);
  row(words.code[language], String(unknown.code));
  const nearest = make('ul', { className: 'top4' });
  const list = make('p', { className: 'tries' });
  list.append(make('a', { href: unknown.list.url }, unknown.list.title[language]));
  const left = fill(make('div'), hint, make('h3', { className: 'grp' }, words.nearest[language]), nearest);
  const right = fill(make('div'), make('h3', { className: 'grp' }, words.decoded[language]), decoded, list);
  beside.replaceChildren(title, fill(make('div', { className: 'two' }), left, right));
  void listNearest(unknown).then(
    (rows) =>
      nearest.replaceChildren(
        ...rows.map(({ id, title: name }) =>
          fill(
            make('li', { className: id.split('/')[0] }),
            make('a', { href: `${BASE}${id}/` }, id.split('/')[1]),
            make('span', {}, setTypography(name[language], language)),
          ),
        ),
      ),
    () => undefined,
  );
}

function drawResult({ id, title, row, exact, hit }: Result, at: number, language: Language, summary: string | undefined): HTMLLIElement {
  const [family = '', number = ''] = id.split('/');
  const link = make('a', { href: `${BASE}${id}/${language === 'fr' ? '#fr' : ''}` });
  if (row) link.append(make('b', {}, number));
  link.append(make('span', { lang: language }, setTypography(title[language], language)));
  const item = make('li', { className: exact && at === 0 ? `${family} pin` : family });
  item.append(fill(make('h2'), link), make('span', { className: 'tag' }, isFamilyId(family) ? nameFamily(family)[language] : family));
  if (row?.symbol) item.append(fill(make('p'), make('code', {}, row.symbol)));
  if (summary) item.append(make('p', { lang: language }, setTypography(summary, language)));
  if (hit && !exact) item.append(drawExcerpt(hit));
  if (exact && row) item.append(drawVerdict(row.verdict, language));
  return item;
}

function drawVerdict(verdict: string, language: Language): HTMLElement {
  const { name, meaning } = verdictWords[verdict as Verdict];
  const paragraph = make('p', { className: 'verdict' });
  return fill(
    paragraph,
    fill(make('span', { className: `chip ${verdict}` }), name[language]),
    make('span', {}, setTypography(meaning[language], language)),
  );
}

function drawExcerpt({ excerpt, language }: TextHit): HTMLElement {
  const paragraph = make('p', { lang: language, className: 'excerpt' });
  for (const { text, found } of excerpt) paragraph.append(found ? make('mark', {}, text) : setTypography(text, language));
  return paragraph;
}
