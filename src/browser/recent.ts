/** Recent searches: kept on the reader's device, shown while the box is empty, cleared by one button. */

import { BASE } from './base.ts';
import { say } from './languages.ts';
import { scriptWords as words } from '../i18n/script-words.ts';
import { fillElement as fill, makeElement as make } from './elements.ts';
import { readStored, writeStored } from './stored.ts';

const KEY = 'searches';
/** Searches kept at most. */
const MOST = 8;

/** What is kept; nothing where it is something else. */
function readSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(readStored(KEY) || '[]');
    return Array.isArray(kept) ? kept.filter((query): query is string => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Keeps a search that led to a page, the newest first, each once. */
export function keepSearch(query: string): void {
  const text = query.trim();
  if (text !== '') writeStored(KEY, JSON.stringify([text, ...readSearches().filter((other) => other !== text)].slice(0, MOST)));
}

const linkTo = (query: string) =>
  fill(make('a', { href: `${BASE}search/?${new URLSearchParams({ q: query }).toString()}` }), make('code', {}, query));

/** Puts the recent searches where examples stand, if there are any: who has searched needs no examples. */
export function replaceExamples(place: HTMLElement): void {
  const searches = readSearches();
  if (searches.length > 0)
    place.replaceChildren(make('span', { className: 's' }, say(words.recent)), ...searches.flatMap((query) => [' ', linkTo(query)]));
}

/** Shows the recent searches as links, with the button that forgets them. */
export function showRecent(place: HTMLElement): void {
  const searches = readSearches();
  if (searches.length === 0) return place.replaceChildren();
  const list = fill(make('p', { className: 'tries' }), ...searches.map(linkTo));
  const clear = make('button', { className: 'copy' }, say(words.clear));
  clear.type = 'button';
  clear.addEventListener('click', () => {
    try {
      writeStored(KEY, '');
    } catch {
      // As above.
    }
    place.replaceChildren();
  });
  place.replaceChildren(fill(make('h2', { className: 'grp' }, say(words.recent)), clear), list);
}
