/** Draws an answer: the list of results, the line that counts them, and what stands beside an empty list. */

import { BASE } from './base.ts';
import { isFamilyId, nameFamily } from '../catalog/families/index.ts';
import type { Language } from '../catalog/language.ts';
import { scriptWords as words } from '../i18n/script-words.ts';
import { verdictWords } from '../i18n/verdict-words.ts';
import type { Verdict } from '../catalog/schema.ts';
import { setTypography } from '../i18n/typography.ts';
import type { Answer, Result } from './engine.ts';
import { listNearest } from './nearest.ts';
import { fillElement as fill, makeElement as make } from './elements.ts';

/** Shows an answer in #results, #found-count and #beside. */
export function showAnswer({ results, identification, withoutText }: Answer, language: Language): void {
  const list = document.getElementById('results')!;
  list.replaceChildren(...results.map((result, at) => drawResult(result, at, language)));
  const count = results.length === 0 ? words.noResult : results.length === 1 ? words.oneResult : undefined;
  const counted = count ? count[language] : `${results.length} ${words.resultsCount[language]}`;
  document.getElementById('found-count')!.textContent = withoutText ? `${counted} ${words.textUnavailable[language]}` : counted;
  showUnknown(identification.unknown, language);
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
  void listNearest(unknown).then((rows) =>
    nearest.replaceChildren(
      ...rows.map(({ id, title: name }) =>
        fill(
          make('li', { className: id.split('/')[0] }),
          make('a', { href: `${BASE}${id}/` }, id.split('/')[1]),
          make('span', {}, setTypography(name[language], language)),
        ),
      ),
    ),
  );
}

function drawResult({ id, row, exact, summary, hit }: Result, at: number, language: Language): HTMLLIElement {
  const [family = '', number = ''] = id.split('/');
  const shown = summary ? language : (hit?.language ?? language);
  const link = make('a', { href: `${BASE}${id}/${shown === 'fr' ? '#fr' : ''}` });
  link.append(make('b', {}, number), make('span', { lang: shown }, setTypography(row.title[shown], shown)));
  const item = make('li', { className: exact && at === 0 ? `${family} pin` : family });
  item.append(fill(make('h2'), link), make('span', { className: 'tag' }, isFamilyId(family) ? nameFamily(family)[language] : family));
  if (row.symbol) item.append(fill(make('p'), make('code', {}, row.symbol)));
  if (summary) item.append(make('p', { lang: shown }, setTypography(summary[shown], shown)));
  else if (hit) item.append(drawExcerpt(hit.excerpt, shown));
  if (exact) item.append(drawVerdict(row.verdict, language));
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

/** Pagefind's excerpt is escaped text with `<mark>`: only the marks are kept as elements. */
function drawExcerpt(html: string, language: Language): HTMLElement {
  const paragraph = make('p', { lang: language });
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const node of parsed.body.childNodes) {
    const text = setTypography((node.textContent ?? '').replace(/– /g, ''), language);
    paragraph.append(node.nodeName === 'MARK' ? make('mark', {}, text) : text);
  }
  return paragraph;
}
