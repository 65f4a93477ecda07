/** The search box of every page: loads the suggestions when the reader comes to it, `/` leads there. */

const box = () => document.querySelector<HTMLInputElement>('#q');

/** Typing must stay typing: `/` is a shortcut only outside fields. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
}

export function startFindBox(): void {
  const input = box();
  if (!input) return;
  const load = () => void import('./suggestions.ts').then(({ startSuggestions }) => startSuggestions(input));
  // The search page shows its results itself.
  if (!document.getElementById('results')) {
    if (document.activeElement === input) load();
    else input.addEventListener('focus', load, { once: true });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
