/** Suggestions under the search box of every page: the combobox pattern of the ARIA practices. */

import { BASE } from './base.ts';
import { showNumber } from '../catalog/families/index.ts';
import { scriptWords as words } from '../i18n/script-words.ts';
import { setTypography } from '../i18n/typography.ts';
import { say, shownLanguage } from './languages.ts';
import { fillElement as fill, makeElement as make } from './elements.ts';
import { runQuery, warmSearch, type State } from './engine.ts';
import { loadLookup } from './load.ts';
import type { Lookup, TableRow } from '../identify/table.ts';

/** Suggestions shown at most. */
const MOST = 7;

/** Makes a combobox of the box: arrows choose, Enter opens, Escape closes. */
export function startSuggestions(input: HTMLInputElement): void {
  const list = make('ul', { id: 'suggestions', className: 'suggestions' });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', say(words.suggestions));
  list.hidden = true;
  input.form!.append(list);
  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);

  let active = -1;
  let turn = 0;
  let table: Lookup | undefined;
  let last: State | undefined;
  void loadLookup().then(
    (loaded) => (table = loaded),
    () => undefined,
  );

  const options = () => [...list.children] as HTMLElement[];
  const close = () => {
    turn++;
    setOpen(false);
  };
  const setOpen = (open: boolean) => {
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    if (!open) activate(-1);
  };
  const activate = (at: number) => {
    active = at;
    options().forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
    const id = options()[at]?.id;
    if (id) input.setAttribute('aria-activedescendant', id);
    else input.removeAttribute('aria-activedescendant');
  };
  const suggest = async () => {
    const mine = ++turn;
    const query = input.value.trim();
    if (query)
      await runQuery(
        query,
        ['identifiers', 'words'],
        (state) => draw(query, (last = state)),
        () => mine === turn,
      );
    else setOpen(false);
  };
  const draw = (query: string, { answer, waiting }: State) => {
    const ids = [...new Set([...(answer?.results.map(({ id }) => id) ?? [])])].slice(0, MOST);
    // An empty list is shown only when nothing more can come: what stands there stays until then.
    if (ids.length === 0 && waiting.length > 0) return;
    const rows = ids.flatMap((id) => table?.rows.get(id) ?? []);
    const chosen = options()[active]?.dataset['path'];
    list.replaceChildren(...rows.map(drawOption), ...(rows.length > 0 ? [drawAll(query, rows.length)] : []));
    list.dataset['query'] = query;
    setOpen(rows.length > 0);
    activate(chosen === undefined ? -1 : options().findIndex((option) => option.dataset['path'] === chosen));
  };
  /** The page of the one code that the box names and nothing else, where it is known. */
  const findOnly = () => {
    const query = input.value.trim();
    if (last?.query !== query || !last.answer) return undefined;
    const codes = last.answer.results.filter(({ exact }) => exact).map(({ id }) => id);
    const { words: left } = last.answer.identification;
    return codes.length === 1 && left === '' ? codes[0] : undefined;
  };

  input.addEventListener('input', () => {
    void suggest();
  });
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      activate(active < 0 && step < 0 ? count - 1 : (active + step + count) % count);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      open(options()[active]);
    }
  });
  const open = (option: HTMLElement | null | undefined) => {
    if (option?.dataset['path']) location.assign(option.dataset['path']);
  };

  input.form!.addEventListener('submit', (event) => {
    const id = findOnly();
    if (id === undefined) return;
    event.preventDefault();
    location.assign(`${BASE}${id}/`);
  });
  list.addEventListener('click', (event) => open((event.target as Element).closest<HTMLElement>('li')));
  input.addEventListener('blur', () => close());
  // The box must keep its focus until a click on a suggestion has done its work.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  warmSearch();
  if (input.value) void suggest();
}

/** The last row: everything that the search page knows. */
function drawAll(query: string, at: number): HTMLLIElement {
  const option = make(
    'li',
    { className: 'all', id: `suggestion-${at}` },
    say(words.allResults).replace('{query}', () => query),
  );
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.dataset['path'] = `${BASE}search/?${new URLSearchParams({ q: query }).toString()}`;
  return option;
}

function drawOption(row: TableRow, at: number): HTMLLIElement {
  const { id } = row;
  const language = shownLanguage();
  const [family = '', number = ''] = id.split('/');
  const option = make('li', { className: family, id: `suggestion-${at}` });
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.dataset['path'] = `${BASE}${id}/`;
  return fill(
    option,
    make('b', {}, showNumber(number)),
    make('span', { lang: language }, setTypography(row.title[language], language)),
    make('code', {}, row.symbol),
  );
}
