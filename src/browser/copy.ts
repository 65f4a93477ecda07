/** Copying: numbers, commands and ticket texts, each said to screen readers. */

import { scriptWords as words } from '../i18n/script-words.ts';
import { say } from './languages.ts';

/** Copies a text; `rich` is pasted as formatted text where the target can take it (Outlook, Teams, ServiceNow). */
export async function copyText(text: string, rich = false): Promise<void> {
  const said = document.getElementById('said');
  let result = words.copied;
  try {
    if (rich && 'ClipboardItem' in window) {
      const blob = (type: string) => new Blob([text], { type });
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': blob('text/html'), 'text/plain': blob('text/plain') })]);
    } else await navigator.clipboard.writeText(text);
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

function isTicketHtml(button: HTMLElement): boolean {
  return button.dataset['copy'] === undefined && document.querySelector<HTMLInputElement>('#f-html')?.checked === true;
}

/** Where the reader's choice of format and language is kept: the ids of the two radios. */
const CHOICE = 'ticket';

/** Keeps the choice of format and language for the next page. */
function keepTicketChoice(): void {
  const ticket = document.querySelector<HTMLElement>('#ticket.ticket');
  if (!ticket) return;
  try {
    for (const id of (localStorage.getItem(CHOICE) ?? '').split(' ')) {
      const radio = id && ticket.querySelector<HTMLInputElement>(`input[id="${CSS.escape(id)}"]`);
      if (radio) radio.checked = true;
    }
  } catch {
    // Storage is switched off: every page begins with the usual choice.
  }
  ticket.addEventListener('change', () => {
    const ids = [...ticket.querySelectorAll<HTMLInputElement>('input:checked')].map((radio) => radio.id);
    try {
      localStorage.setItem(CHOICE, ids.join(' '));
    } catch {
      // As above.
    }
  });
}

export function startCopying(): void {
  addCommandButtons();
  keepTicketChoice();
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-copy], [data-copy-ticket]');
    if (button) void copyText(button.dataset['copy'] ?? readTicket(), isTicketHtml(button));
  });
}
