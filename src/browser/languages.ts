/** The reader's choice of language: kept on the device, shown on <html>, told by the links that choose it. */

import type { Bilingual, Language } from '../catalog/language.ts';
import { writeStored } from './stored.ts';

const root = document.documentElement;

/** From this width on both halves stand side by side (62.5em in site.css). */
const wide = matchMedia('(min-width: 62.5em)');

export function shownLanguage(): Language {
  return root.dataset['lang'] === 'fr' ? 'fr' : 'en';
}

/** One of two texts, in the reader's language. */
export function say(words: Bilingual): string {
  return words[shownLanguage()];
}

function choose(choice: string): void {
  if (choice === 'en' || choice === 'fr') {
    root.lang = root.dataset['lang'] = root.dataset['only'] = choice;
    writeStored('lang', choice);
    writeStored('only', choice);
  } else {
    delete root.dataset['only'];
    writeStored('only', '');
  }
  putFirst();
  markCurrent();
  document.dispatchEvent(new Event('languagechange'));
}

/** The reader's language comes first for the keyboard and for screen readers too, as the styles show it. */
function putFirst(): void {
  const own = shownLanguage();
  for (const text of document.querySelectorAll<HTMLElement>(`main :is(.two, .gist, .alike > li, .cmp > li) > [lang=${own}]`)) {
    const other = text.previousElementSibling;
    if (other instanceof HTMLElement && other.tagName === text.tagName && other.lang && other.lang !== own) text.after(other);
  }
}

function markCurrent(): void {
  // “Both” is offered on pages that show text in both languages, where there is room for it.
  const both = wide.matches && document.querySelector('[data-set=both]');
  const current = root.dataset['only'] || (both ? 'both' : root.dataset['lang']);
  for (const link of document.querySelectorAll<HTMLElement>('[data-set]')) {
    if (link.dataset['set'] === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** A link such as `#fr-causes` shows the half that it points into; `#fr` chooses the language and stays at the top (base.css). */
function followAnchor(): void {
  const language = /^#(en|fr)\b/.exec(location.hash)?.[1];
  if (!language) return;
  root.lang = root.dataset['lang'] = language;
  if (root.dataset['only'] && root.dataset['only'] !== language) delete root.dataset['only'];
  putFirst();
  markCurrent();
  document.dispatchEvent(new Event('languagechange'));
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

export function startLanguages(): void {
  putFirst();
  markCurrent();
  wide.addEventListener('change', markCurrent);
  addEventListener('hashchange', followAnchor);
  // Paper is for one reader: where both languages stand on the screen, theirs is printed.
  addEventListener('beforeprint', () => {
    if (root.dataset['only']) return;
    root.dataset['only'] = shownLanguage();
    addEventListener('afterprint', () => delete root.dataset['only'], { once: true });
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('[data-set]');
    if (!link) return;
    event.preventDefault();
    choose(link.dataset['set'] ?? 'both');
  });
}
