/** Copying: the pressed button says for two seconds that it worked, a failure is said in words; without the clipboard API a selection is copied. */

import { scriptWords as words } from '../i18n/script-words.ts';
import { say } from './languages.ts';

/** How long a button says that it worked, in milliseconds. */
const SHOWN = 2000;

/** What goes to the clipboard; `html` is pasted where the target takes formatted text. */
export interface Copied {
  text: string;
  html?: string;
}

/** Where a button finds what it copies, by its `data-copy-from`; pages add their own. */
const sources: Record<string, (button: HTMLElement) => Copied> = {
  command: (button) => ({ text: button.nextElementSibling!.textContent.trimEnd() }),
};

export function addCopySource(name: string, read: (button: HTMLElement) => Copied): void {
  sources[name] = read;
}

/** Copies, and says on the button and to screen readers whether it worked. */
export async function copyFrom(button: HTMLElement, copied: Copied): Promise<void> {
  const worked = await write(copied);
  const said = document.getElementById('said');
  button.classList.toggle('done', worked);
  if (said) {
    said.textContent = say(worked ? words.copied : words.notCopied);
    // A failure must be seen too: the line at the foot of the window is for it.
    said.classList.toggle('sr', worked);
  }
  if (worked) setTimeout(() => button.classList.remove('done'), SHOWN);
}

async function write({ text, html }: Copied): Promise<boolean> {
  try {
    if (html !== undefined && 'ClipboardItem' in window) {
      const blob = (content: string, type: string) => new Blob([content], { type });
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain') }),
      ]);
    } else await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection({ text, html });
  }
}

/** Over plain http there is no clipboard API: a field is selected and copied, as people do by hand. */
function copySelection({ text, html }: { text: string; html: string | undefined }): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'sr';
  field.readOnly = true;
  document.body.append(field);
  field.select();
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy);
  let worked = false;
  try {
    worked = document.execCommand('copy');
  } catch {
    // Switched off: the page says so.
  }
  document.removeEventListener('copy', onCopy);
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return worked;
}

/** A button that names what it copies to screen readers. */
function makeButton(name: string, language?: 'en' | 'fr'): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  const hidden = document.createElement('span');
  hidden.className = 'sr';
  hidden.textContent = ` ${name}`;
  const label = document.createElement('span');
  if (language) label.textContent = words.copy[language];
  else label.dataset['say'] = 'copy';
  button.append(label, hidden);
  return button;
}

/** Every number and every command gets its button here: without script there is nothing to press. */
function addButtons(): void {
  for (const form of document.querySelectorAll<HTMLElement>('.forms dd')) {
    const button = makeButton(form.textContent);
    button.dataset['copy'] = form.textContent;
    form.append(button);
  }
  for (const command of document.querySelectorAll<HTMLElement>('.half pre')) {
    const half = command.closest<HTMLElement>('main [lang]')?.lang;
    const language = half === 'en' || half === 'fr' ? half : undefined;
    const button = makeButton(command.textContent.trim().split(/\s/)[0] ?? '', language);
    button.dataset['copyFrom'] = 'command';
    const frame = document.createElement('div');
    frame.className = 'cmd';
    command.replaceWith(frame);
    frame.append(button, command);
  }
  sayLabels();
}

/** Labels outside the halves follow the reader's language. */
function sayLabels(): void {
  for (const label of document.querySelectorAll<HTMLElement>('[data-say=copy]')) label.textContent = say(words.copy);
}

export function startCopying(): void {
  addButtons();
  document.addEventListener('languagechange', sayLabels);
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-copy], [data-copy-from]');
    if (!button) return;
    const read = sources[button.dataset['copyFrom'] ?? ''];
    void copyFrom(button, read ? read(button) : { text: button.dataset['copy'] ?? '' });
  });
}
