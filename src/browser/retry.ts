/** The way out of a failure: a button that tries again what could not be loaded. */

import { scriptWords as words } from '../i18n/script-words.ts';
import { makeElement as make } from './elements.ts';
import { say } from './languages.ts';

export function makeRetry(retry: () => void): HTMLButtonElement {
  const button = make('button', { className: 'copy' }, say(words.retry));
  button.type = 'button';
  button.addEventListener('click', retry);
  return button;
}

/** Says in an element what could not be loaded, with the button. */
export function tellFailure(place: HTMLElement, text: string, retry: () => void): void {
  place.replaceChildren(text, ' ', makeRetry(retry));
}
