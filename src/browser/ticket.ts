/** The block “For your ticket”: the reader's language and earlier choices, the formats, and what its button copies. */

import type { Bilingual } from '../catalog/language.ts';
import { ticketWords } from '../i18n/ticket-words.ts';
import { writeReference, type TicketFormat } from '../search/reference.ts';
import { addCopySource, type Copied } from './copy.ts';
import { fillElement as fill, makeElement as make } from './elements.ts';
import { shownLanguage } from './languages.ts';
import { readStored, writeStored } from './stored.ts';

/** Where choices are kept: the ids of the radios that the reader has pressed. */
const CHOICE = 'ticket';

const isShown = (element: HTMLElement) => element.getClientRects().length > 0;
const chosen = (name: string) => document.querySelector<HTMLInputElement>(`#ticket [name=${name}]:checked`)?.id.slice(2) ?? '';

/** The formatted reference of one language in another format. */
function rewrite(paragraph: HTMLElement, format: TicketFormat): string {
  const link = paragraph.querySelector('a')!;
  const gist = [...paragraph.childNodes].filter((node) => node !== link).map((node) => node.textContent);
  return writeReference({ name: link.textContent, link: link.href, gist: gist.join('') }, format, paragraph.lang === 'fr' ? 'fr' : 'en');
}

/** Shows the reference in the chosen format: formatted as it will look, or its source. */
function drawFormat(reference: HTMLElement): void {
  const format = chosen('f') as TicketFormat;
  const paragraphs = [...reference.querySelectorAll('p')];
  for (const source of reference.querySelectorAll('pre')) source.remove();
  for (const paragraph of paragraphs) paragraph.hidden = format !== 'rich';
  if (format !== 'rich')
    reference.append(...paragraphs.map((paragraph) => make('pre', { lang: paragraph.lang }, rewrite(paragraph, format))));
}

/** Words in both languages: the page shows the reader's. */
function pairOf({ en, fr }: Bilingual, tag: 'legend' | 'span'): HTMLElement {
  if (en === fr) return make(tag, {}, en);
  return fill(make(tag, { className: 'b' }), make('span', { lang: 'en' }, en), make('span', { lang: 'fr' }, fr));
}

/** A group of radios, the first one chosen. */
function drawChoice(name: string, legend: Bilingual, options: Record<string, Bilingual>): HTMLFieldSetElement {
  const group = fill(make('fieldset', { className: `choose-${name}` }), pairOf(legend, 'legend'));
  Object.entries(options).forEach(([value, label], at) => {
    const radio = make('input', { id: `${name}-${value}` });
    radio.type = 'radio';
    radio.name = name;
    radio.checked = at === 0;
    group.append(fill(make('label'), radio, pairOf(label, 'span')));
  });
  return group;
}

/** The note at the end of *Fix* is the note for the next team: it is written once a language. */
function bringNote(place: HTMLElement): void {
  if (place.children.length > 0) return;
  for (const note of document.querySelectorAll<HTMLElement>('.send pre')) {
    const lang = note.closest<HTMLElement>('[lang]')?.lang ?? 'en';
    place.append(fill(make('div', { lang }), note.cloneNode(true)));
  }
}

/** What the radios show: every visible language of the visible text. */
function readTicket(): Copied {
  const shown = [...document.querySelectorAll<HTMLElement>('#ticket .out > *')].find(isShown);
  const parts = [...(shown?.children ?? [])].filter((part): part is HTMLElement => part instanceof HTMLElement && isShown(part));
  if (chosen('k') !== 'ref' || chosen('f') !== 'rich') return { text: parts.map((part) => part.textContent.trim()).join('\n\n') };
  return {
    text: parts.map((part) => rewrite(part, 'plain')).join('\n\n'),
    html: parts.map((part) => rewrite(part, 'html')).join(''),
  };
}

/** The reply in the reader's language, whatever the block shows. */
function readReply(): Copied {
  return { text: document.querySelector(`#ticket .o-reply > [lang=${shownLanguage()}]`)?.textContent ?? '' };
}

export function startTicket(): void {
  const ticket = document.getElementById('ticket');
  const reference = ticket?.querySelector<HTMLElement>('.o-ref');
  if (!ticket || !reference) return;
  const out = ticket.querySelector('.out')!;
  out.before(
    drawChoice('k', ticketWords.what, ticketWords.kinds),
    drawChoice('f', ticketWords.format, ticketWords.formats),
    drawChoice('t', ticketWords.language, ticketWords.languages),
  );
  bringNote(ticket.querySelector('.o-note')!);
  const kept = () => readStored(CHOICE).split(' ').filter(Boolean);
  const check = (id: string) => {
    const radio = document.getElementById(id);
    if (radio instanceof HTMLInputElement && ticket.contains(radio)) radio.checked = true;
  };
  // Nobody pastes a language that the reader does not read: theirs is the usual choice.
  const follow = () => {
    check(`t-${shownLanguage()}`);
    kept().forEach(check);
    drawFormat(reference);
  };
  follow();
  document.addEventListener('languagechange', follow);
  ticket.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    drawFormat(reference);
    if (target.name === 'k') return;
    const group = `${target.name}-`;
    writeStored(CHOICE, [...kept().filter((id) => !id.startsWith(group)), target.id].join(' '));
  });
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a[href="#reply"]');
    if (link) check('k-reply');
  });
  addCopySource('ticket', readTicket);
  addCopySource('reply', readReply);
}
