/** The list of a family: a text filter, counts, an empty state, and filters that stand in the address so that they can be linked. */

import { dropAccents } from '../search/text.ts';
import { shownLanguage } from './languages.ts';

const form = document.querySelector<HTMLFormElement>('#filter')!;
const text = document.querySelector<HTMLInputElement>('#filter-text')!;
const shown = document.getElementById('shown')!;
const clear = document.getElementById('clear')!;
const empty = document.getElementById('empty')!;
const groups = [...document.querySelectorAll<HTMLElement>('.group')];
const rows = [...document.querySelectorAll<HTMLElement>('.codes > li')];
const all = Number(shown.dataset['all']);

const radios = () => [...form.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')].filter(({ value }) => value !== '');

/** What a row says, for the text filter: read once, when somebody types. */
let texts: string[] | undefined;
const readRows = () => (texts ??= rows.map((row) => dropAccents(row.textContent.toLowerCase())));

const fitsRadios = (row: HTMLElement) => radios().every(({ name, value }) => row.dataset[name] === value);

/** Shows the rows that fit, counts them, and keeps the choice in the address. */
function update(): void {
  const query = dropAccents(text.value.trim().toLowerCase());
  const chosen = radios();
  const said = query ? readRows() : [];
  rows.forEach((row, at) => (row.hidden = query !== '' && !said[at]!.includes(query)));
  const fitting = new Set<string>();
  for (const group of groups) {
    const left = [...group.querySelectorAll<HTMLElement>('li:not([hidden])')].filter(fitsRadios);
    group.hidden = left.length === 0;
    for (const row of left) fitting.add(row.querySelector('a')!.pathname);
  }
  const filtered = query !== '' || chosen.length > 0;
  const word = shownLanguage() === 'fr' ? 'sur' : 'of';
  shown.textContent = filtered ? `${fitting.size} ${word} ${all}` : `${all} codes`;
  empty.hidden = fitting.size > 0;
  clear.hidden = !filtered;
}

function keepInAddress(): void {
  const parameters = new URLSearchParams();
  for (const { name, value } of radios()) parameters.set(name, value);
  if (text.value.trim()) parameters.set('q', text.value.trim());
  const query = parameters.toString();
  history.replaceState(history.state, '', (query ? `?${query}` : location.pathname) + location.hash);
}

/** A link such as `?v=fatal&w=account` opens filtered. */
function readAddress(): void {
  const parameters = new URLSearchParams(location.search);
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    const value = parameters.get(radio.name);
    if (value !== null) radio.checked = radio.value === value;
  }
  // A value that is none of ours filters nothing.
  for (const first of form.querySelectorAll<HTMLInputElement>('input[value=""]'))
    if (!form.querySelector(`input[name=${first.name}]:checked`)) first.checked = true;
  if (parameters.has('q')) text.value = parameters.get('q') ?? '';
  const details = form.querySelector('details');
  if (details && radios().length > 0) details.open = true;
}

function reset(): void {
  form.reset();
  text.value = '';
  update();
  keepInAddress();
  text.focus();
}

readAddress();
update();
form.addEventListener('input', () => {
  update();
  keepInAddress();
});
form.addEventListener('submit', (event) => event.preventDefault());
clear.addEventListener('click', reset);
text.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && text.value) reset();
});
document.addEventListener('languagechange', update);
// The browser puts back what was chosen when the reader comes back to the page.
addEventListener('pageshow', update);
