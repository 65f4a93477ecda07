/** The search box of every page: long texts go to the ticket reader, suggestions load when the reader comes to it, `/` leads there. */

import { savesData } from './connection.ts';
import { fetchData } from './data-files.ts';
import { isTicket, openTicketReader } from './hand-over.ts';

const box = () => document.querySelector<HTMLInputElement>('#q');

/** Typing must stay typing: `/` is a shortcut only outside fields. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
}

/** What is pasted with its lines, or is too long for a query, is a ticket: it stays in the browser. */
function startHandOver(input: HTMLInputElement): void {
  input.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (isTicket(text) && openTicketReader(text)) event.preventDefault();
  });
  input.form!.addEventListener(
    'submit',
    (event) => {
      if (!isTicket(input.value) || !openTicketReader(input.value)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

/** What suggestions need. The table comes beside the scripts: a number needs no more; the words come after them. */
function fetchParts(): Promise<typeof import('./suggestions.ts') | undefined> {
  fetchData('identifiers.json').catch(() => undefined);
  // Without suggestions the box is a plain form: it goes to the search page.
  return import('./suggestions.ts').catch(() => undefined);
}

/** Once the page is read and the line is free, the first key is prepared for: the service worker keeps the same files. */
function fetchAtRest(): void {
  if (savesData()) return;
  // Not in every browser.
  const rest = window.requestIdleCallback ?? setTimeout;
  const fetchLater = () => rest(() => void fetchParts());
  if (document.readyState === 'complete') fetchLater();
  else addEventListener('load', fetchLater, { once: true });
}

export function startFindBox(): void {
  const input = box();
  if (!input) return;
  startHandOver(input);
  // The search page shows its results itself.
  if (!document.getElementById('results')) {
    const start = () => void fetchParts().then((parts) => parts?.startSuggestions(input));
    if (document.activeElement === input) start();
    else input.addEventListener('focus', start, { once: true });
    fetchAtRest();
  }
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
