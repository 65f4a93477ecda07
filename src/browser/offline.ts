/** The page of what is kept: shows how far the copy of the whole site is, starts it, stops it, removes it. */

import { offlineWords as words } from '../i18n/offline-words.ts';
import type { Bilingual } from '../catalog/language.ts';
import { setTypography } from '../i18n/typography.ts';
import type { KeepStatus, ToWorker } from '../offline/messages.ts';
import { BASE } from './base.ts';
import { fillElement as fill, makeElement as make } from './elements.ts';
import { shownLanguage } from './languages.ts';

const place = document.getElementById('kept')!;
let status: KeepStatus | undefined;
/** The browser has no worker for this site. */
let refused = !('serviceWorker' in navigator);
/** Bytes that the browser still grants, where it says so. */
let free: number | undefined;

/** `6.4 MB`, `6,4 Mo`: at least a tenth, so that nothing looks like nothing. */
function size(bytes: number): string {
  const language = shownLanguage();
  const number = Math.max(0.1, bytes / 1_000_000).toLocaleString(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return `${number}\u00a0${language === 'fr' ? 'Mo' : 'MB'}`;
}

function say(text: Bilingual, values: Record<string, string> = {}): string {
  const language = shownLanguage();
  return setTypography(text[language], language).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

async function send(message: ToWorker): Promise<void> {
  (await navigator.serviceWorker.ready).active?.postMessage(message);
}

function button(text: string, act: () => void, main = true): HTMLButtonElement {
  const made = make('button', { className: main ? 'btn' : 'btn ghost' }, text);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

function keep(): void {
  // A browser that agrees will not clear what is kept when room gets short; whether it agrees changes nothing here.
  void navigator.storage?.persist?.().catch(() => false);
  void send({ type: 'keep' });
}

function draw(title: string, text: string, ...more: HTMLElement[]): void {
  place.replaceChildren(make('p', { className: 'ttl' }, title));
  if (text) place.append(make('p', { className: 's' }, text));
  if (more.length > 0) place.append(fill(make('p', { className: 'more' }), ...more));
}

function drawStatus(): void {
  if (refused) return draw(say(words.unsupported), say(words.unsupportedWhy));
  if (!status) return draw(say(words.waiting), '');
  const { keptBytes, bytes, running, failed } = status;
  const values = { done: size(keptBytes), all: size(bytes), size: size(bytes), more: size(bytes - keptBytes) };
  const remove = button(say(words.remove), () => void send({ type: 'remove' }), false);
  place.dataset['state'] = running ? 'running' : status.keptFiles === status.files ? 'kept' : (failed ?? 'open');
  if (running) {
    draw(
      say(words.keeping, values),
      '',
      button(say(words.stop), () => void send({ type: 'stop' }), false),
      make('span', { className: 's' }, say(words.readOn)),
    );
    const bar = make('progress');
    bar.max = bytes;
    bar.value = keptBytes;
    bar.setAttribute('aria-label', say(words.keepWhole));
    place.querySelector('.ttl')!.after(bar);
  } else if (status.keptFiles === status.files) draw(`✓ ${say(words.allKept)}`, say(words.allKeptHow, values), remove);
  else if (failed === 'room') draw(say(words.noRoom), say(words.noRoomHow, values), button(say(words.goOn), keep), remove);
  else if (failed === 'network') draw(say(words.noNetwork, values), '', button(say(words.goOn), keep), remove);
  else {
    const room = free === undefined ? '' : ` ${say(words.free, { size: size(free) })}`;
    const missing = { size: values.more };
    draw(say(words.keepWhole), say(words.more, missing) + room, button(say(words.keep, missing), keep), remove);
  }
}

/** The page stands in for one that is not kept: says so, and offers to try again. */
function drawNotKept(): void {
  const title = document.getElementById('title')!;
  title.textContent = say(words.notKept);
  const lead = document.getElementById('lead')!;
  lead.replaceChildren(say(words.notKeptHow), ' ');
  lead.append(button(say(words.tryAgain), () => location.reload()));
}

/**
 * Private windows of some browsers have the interface and refuse the worker. Every page has asked for it already
 * (offline-start.ts): asked again, it tells. A module for both would be one file more for every reader.
 */
function isRefused(): Promise<boolean> {
  return navigator.serviceWorker.register(`${BASE}sw.js`, { scope: BASE }).then(
    () => false,
    () => true,
  );
}

async function start(): Promise<void> {
  if (location.pathname !== `${BASE}offline/`) drawNotKept();
  drawStatus();
  refused ||= await isRefused();
  if (refused) return drawStatus();
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<KeepStatus>) => {
    if (data?.type !== 'status') return;
    status = data;
    drawStatus();
  });
  const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  if (quota !== undefined && usage !== undefined) free = quota - usage;
  await send({ type: 'status' });
}

document.addEventListener('languagechange', drawStatus);
void start();
