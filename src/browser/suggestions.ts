/** Suggestions under the search box of every page: the combobox pattern of the ARIA practices. */

import { BASE } from './base.ts';
import { scriptWords as words } from '../i18n/script-words.ts';
import { setTypography } from '../i18n/typography.ts';
import { say, shownLanguage } from './languages.ts';
import { fillElement as fill, makeElement as make } from './elements.ts';
import { search, warmSearch, type Result } from './engine.ts';

/** Suggestions shown at most. */
const MOST = 7;
/** Time without a key after which suggestions are sought, in milliseconds. */
const PAUSE = 130;

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
  let timer: ReturnType<typeof setTimeout> | undefined;

  const options = () => [...list.children] as HTMLElement[];
  const close = () => {
    turn++;
    clearTimeout(timer);
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
    const results = query ? ((await search(query).catch(() => undefined))?.results ?? []) : [];
    if (mine !== turn) return;
    list.replaceChildren(...results.slice(0, MOST).map(drawOption));
    list.dataset['query'] = query;
    setOpen(results.length > 0);
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void suggest(), PAUSE);
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

  list.addEventListener('click', (event) => open((event.target as Element).closest<HTMLElement>('li')));
  input.addEventListener('blur', () => close());
  // The box must keep its focus until a click on a suggestion has done its work.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  warmSearch();
  if (input.value) void suggest();
}

function drawOption({ id, row }: Result, at: number): HTMLLIElement {
  const language = shownLanguage();
  const [family = '', number = ''] = id.split('/');
  const option = make('li', { className: family, id: `suggestion-${at}` });
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.dataset['path'] = `${BASE}${id}/`;
  return fill(
    option,
    make('b', {}, number),
    make('span', { lang: language }, setTypography(row.title[language], language)),
    make('code', {}, row.symbol),
  );
}
