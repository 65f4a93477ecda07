/** The search page: shows the answer to the query of the address and of the box, and keeps both in step. */

import { scriptWords as words } from '../i18n/script-words.ts';
import { say, shownLanguage } from './languages.ts';
import { runQuery, warmSearch, type State } from './engine.ts';
import { loadSummaries, PARTS } from './load.ts';
import { keepSearch, showRecent } from './recent.ts';
import { showState } from './show.ts';

/** Time without a key after which the query is run, in milliseconds. */
const PAUSE = 100;
/** Time for which the results of the query before may stand, in milliseconds. */
const STALE = 1000;

const input = document.querySelector<HTMLInputElement>('#q')!;
const count = document.getElementById('found-count')!;
const list = document.getElementById('results')!;
const often = document.getElementById('often')!;

let last: State | undefined;
let summaries: Record<string, string> = {};
let running = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

async function run(query: string): Promise<void> {
  const turn = ++running;
  often.hidden = query.trim() !== '';
  document.title = `${query ? `${query} — ` : ''}${say(words.searchTitle)}`;
  if (query.trim() === '') {
    last = undefined;
    list.replaceChildren();
    count.textContent = say(words.searchHint);
    showRecent(document.getElementById('beside')!);
    list.dataset['query'] = query;
    return;
  }
  list.ariaBusy = 'true';
  // The results of the query before may stand a moment, not longer.
  setTimeout(() => {
    if (turn === running && list.ariaBusy === 'true') list.replaceChildren();
  }, STALE);
  await runQuery(query, PARTS, show, () => turn === running);
  // A later query has been typed meanwhile: its answer is the one to show.
  if (turn !== running) return;
  list.dataset['query'] = query;
  restorePlace();
}

function show(state: State): void {
  last = state;
  if (state.waiting.length === 0 || state.answer?.results.length) list.ariaBusy = 'false';
  showState(state, shownLanguage(), summaries, () => void run(state.query));
}

/** Summaries are no part of the answer: they are put to it when they come. */
function bringSummaries(): void {
  void loadSummaries(shownLanguage()).then(
    (loaded) => {
      summaries = loaded;
      if (last) show(last);
    },
    () => undefined,
  );
}

/** The place that the reader left by a result, kept with the address: the back button comes back to it. */
function restorePlace(): void {
  const place = (history.state as { place?: number } | null)?.place;
  if (place === undefined) return;
  history.replaceState(null, '');
  scrollTo(0, place);
}

function keepInAddress(query: string): void {
  const url = new URL(location.href);
  if (query) url.searchParams.set('q', query);
  else url.searchParams.delete('q');
  history.replaceState(null, '', url);
}

/** A box has one line: it would drop a line break, and join what stands on both sides. */
const queryOfAddress = () => (new URLSearchParams(location.search).get('q') ?? '').replace(/[\r\n]+/g, ' ');

input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    keepInAddress(input.value);
    void run(input.value);
  }, PAUSE);
});
input.form!.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  keepInAddress(input.value);
  void run(input.value);
});
list.addEventListener('click', (event) => {
  if (!(event.target as Element).closest('a')) return;
  keepSearch(input.value);
  history.replaceState({ place: scrollY }, '');
});
// Arrow keys lead from the box through the results and back.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [input, ...list.querySelectorAll<HTMLElement>('li a')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = links[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
});
addEventListener('popstate', () => {
  input.value = queryOfAddress();
  void run(input.value);
});
document.addEventListener('languagechange', () => {
  summaries = {};
  if (last) show(last);
  bringSummaries();
});

warmSearch();
input.value = queryOfAddress();
if (!input.value) input.focus();
void run(input.value);
bringSummaries();
