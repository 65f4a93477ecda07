/** The verdict tool of the BITS guide: reads a status or an HRESULT and says what BITS makes of it. `?status=409` works by link. */

import { findAmbiguity, judgeStatus } from '../catalog/families/http-verdict.ts';
import type { Bilingual } from '../catalog/language.ts';
import { setTypography } from '../i18n/typography.ts';
import { httpRuleWords, httpToolWords, httpVerdictWords } from '../i18n/http-words.ts';
import { fillElement as fill, makeElement as make } from './elements.ts';
import { readStatus } from '../identify/read-status.ts';
import { say, shownLanguage } from './languages.ts';

const form = document.querySelector<HTMLFormElement>('#judge')!;
const input = form.querySelector<HTMLInputElement>('input')!;
const judged = document.getElementById('judged')!;

function show(text: string): void {
  if (text.trim() === '') return judged.replaceChildren();
  const status = readStatus(text);
  const line = (words: Bilingual) => setTypography(say(words), shownLanguage());
  if (status === undefined) return judged.replaceChildren(make('p', {}, `${text} ${line(httpToolWords.noStatus)}`));
  const { verdict, rule, neverReposts } = judgeStatus(status);
  const result = make('p', { className: 'ttl' }, `${status} — ${line(httpVerdictWords[neverReposts ? 'never' : verdict])}`);
  result.dataset['verdict'] = verdict;
  const why = make('p', {}, line(httpRuleWords[rule]));
  if (findAmbiguity(status)) why.append(' ', line(httpToolWords.ambiguous));
  const row = document.querySelector<HTMLAnchorElement>(`#status-${status} a`);
  const page = row ? [fill(make('p', { className: 'tries' }), make('a', { href: row.href }, line(httpToolWords.page)))] : [];
  judged.replaceChildren(result, why, ...page);
}

const fromAddress = () => new URLSearchParams(location.search).get('status') ?? '';

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const url = new URL(location.href);
  url.searchParams.set('status', input.value.trim());
  history.replaceState(null, '', url);
  show(input.value.trim());
});
document.addEventListener('languagechange', () => show(input.value.trim()));

input.value = fromAddress();
show(input.value);
