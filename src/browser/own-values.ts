/** The reader's own host, port, address and connection: kept on the device, filled into every command. */

import type { Language } from '../catalog/language.ts';
import { noteWords } from '../i18n/note-words.ts';
import { fillElement as fillIn, makeElement as make } from './elements.ts';
import { readStored, writeStored } from './stored.ts';

const key = (kind: string) => `own.${kind}`;
/** Longer ones are no names of hosts or connections, but something pasted by mistake. */
const LONGEST = 253;

/** The reader's own value of a kind (`host`, `port`, `address`, `connection`), or nothing. */
function readOwnValue(kind: string): string {
  return readStored(key(kind));
}

/** Keeps a value for every page: also called where a ticket names the host. */
export function keepOwnValue(kind: string, value: string): void {
  // A line break or a quote would end the command in which the value stands.
  writeStored(
    key(kind),
    value
      .replace(/[\r\n"'`;|&$<>]/g, '')
      .trim()
      .slice(0, LONGEST),
  );
}

/** Fills fields and commands with what is kept; what is not kept shows its placeholder. */
function fill(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('[data-fill]'))
    if (field !== document.activeElement) field.value = readOwnValue(field.dataset['fill']!);
  for (const place of document.querySelectorAll<HTMLElement>('var[data-own]')) {
    const value = readOwnValue(place.dataset['own']!);
    place.dataset['sample'] ??= place.textContent;
    place.textContent = value || place.dataset['sample'];
    place.classList.toggle('filled', value !== '');
  }
}

/** One field above the checks of each half, for what their commands leave open. */
function drawFields(): void {
  for (const section of document.querySelectorAll<HTMLElement>('.half > [id$=-checks]')) {
    const language: Language = section.closest<HTMLElement>('[lang]')?.lang === 'fr' ? 'fr' : 'en';
    const places = [...section.parentElement!.querySelectorAll<HTMLElement>('pre var[data-own]')];
    const kinds = Object.keys(noteWords.own).filter((kind) => places.some((place) => place.dataset['own'] === kind));
    if (kinds.length === 0) continue;
    const fields = kinds.map((kind, at) => {
      const label = noteWords.own[kind as keyof typeof noteWords.own][language];
      const field = make('input');
      field.dataset['fill'] = kind;
      field.size = kind === 'port' ? 5 : 14;
      field.placeholder = places.find((place) => place.dataset['own'] === kind)!.textContent;
      field.autocomplete = 'off';
      field.spellcheck = false;
      return fillIn(make('label', {}, `${at === 0 ? label.charAt(0).toUpperCase() + label.slice(1) : label} `), field);
    });
    const [before, marked, after] = noteWords.fills[language].split('*');
    const hint = fillIn(make('p', { className: 's' }, before), make('var', {}, marked), after ?? '');
    section.querySelector('h2')!.after(fillIn(make('div', { className: 'own' }), ...fields, hint));
  }
}

/**
 * Does what makes the page longer. A reader who comes back has been put where they were on the longer page already:
 * there the browser must not move them along with what grows above them.
 */
function keepReturn(lengthen: () => void): void {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const place = scrollY;
  lengthen();
  if (visit?.type === 'back_forward' && place > 0) scrollTo({ top: place, behavior: 'instant' });
}

export function startOwnValues(): void {
  keepReturn(drawFields);
  fill();
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.dataset['fill']) return;
    keepOwnValue(target.dataset['fill'], target.value);
    fill();
  });
  // Another tab of the site, or the page shown again from the back button.
  addEventListener('storage', fill);
  addEventListener('pageshow', fill);
}
