/** Copying: numbers, commands and ticket texts, each said to screen readers. */

import { scriptWords as words } from '../i18n/script-words.ts';
import { say } from './languages.ts';

async function copy(text: string): Promise<void> {
  const said = document.getElementById('said');
  let result = words.copied;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    result = words.notCopied;
  }
  if (said) said.textContent = say(result);
}

/** The ticket text that the radios show: every visible language of the visible format. */
function readTicket(): string {
  const shown = [...document.querySelectorAll<HTMLElement>('.ticket .out > pre')].find((pre) => pre.offsetParent !== null);
  return [...(shown?.children ?? [])]
    .filter((part) => (part as HTMLElement).offsetParent !== null)
    .map((part) => part.textContent)
    .join('\n');
}

/** Every command gets its button here: without script there is nothing to press. */
function addCommandButtons(): void {
  for (const command of document.querySelectorAll<HTMLElement>('.half pre')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.dataset['copy'] = command.textContent.trimEnd();
    const language = command.closest<HTMLElement>('[lang]')?.lang === 'fr' ? 'fr' : 'en';
    const name = document.createElement('span');
    name.className = 'sr';
    name.textContent = ` ${command.textContent.split(/\s/)[0] ?? ''}`;
    button.append(words.copy[language], name);
    command.before(button);
  }
}

export function startCopying(): void {
  addCommandButtons();
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-copy], [data-copy-ticket]');
    if (button) void copy(button.dataset['copy'] ?? readTicket());
  });
}
