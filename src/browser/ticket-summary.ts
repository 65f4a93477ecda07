/** The summary to paste back: the chosen codes in the chosen format and language, kept for the next ticket. */

import type { Bilingual, Language } from '../catalog/language.ts';
import type { TableRow } from '../identify/table.ts';
import { decodeWords } from '../i18n/decode-words.ts';
import { describeReference } from '../i18n/reference-words.ts';
import type { Reference, TicketFormat } from '../search/reference.ts';
import { writeSummary } from '../search/summary.ts';
import { BASE } from './base.ts';
import { copyFrom } from './copy.ts';
import { shownLanguage } from './languages.ts';
import { readStored, writeStored } from './stored.ts';

export interface SummaryEntry {
  row: TableRow;
  /** How often the text names it. */
  times: number;
  /** What stands in the text, where that is another form of it only. */
  form?: string;
}

/** Where the choice of format and language is kept. */
const CHOICE = 'summary';

const back = document.getElementById('back')!;
const summary = document.getElementById('summary')!;
const radio = (name: string, value: string) => back.querySelector<HTMLInputElement>(`input[name=${name}][value=${CSS.escape(value)}]`);
const chosen = (name: string) => back.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value;

/** The language to write: what was chosen, else the reader's. */
function listLanguages(): readonly Language[] {
  const language = chosen('t') ?? shownLanguage();
  return language === 'both' ? ['en', 'fr'] : [language as Language];
}

function refer({ row, times, form }: SummaryEntry): Bilingual<Reference> {
  const note = form ? { en: form, fr: form } : times > 1 ? inWords(times) : undefined;
  const code = { ...row, number: row.id.slice(row.id.indexOf('/') + 1), note };
  const page = new URL(`${BASE}${row.id}/`, location.href).href;
  return { en: describeReference(code, page, 'en'), fr: describeReference(code, page, 'fr') };
}

function inWords(times: number): Bilingual {
  const { en, fr } = decodeWords.times;
  return { en: en.replace('{count}', String(times)), fr: fr.replace('{count}', String(times)) };
}

/**
 * Writes the summary of the chosen codes.
 * @param any whether the text has codes at all: the block is hidden where it has none.
 */
export function showTicketSummary(entries: readonly SummaryEntry[], any: boolean): void {
  back.hidden = !any;
  if (!chosen('t')) radio('t', shownLanguage())!.checked = true;
  const format = chosen('f') as TicketFormat;
  const text = writeSummary(entries.map(refer), format, listLanguages());
  summary.classList.toggle('source', format === 'html');
  if (format === 'rich') summary.replaceChildren(...new DOMParser().parseFromString(text, 'text/html').body.childNodes);
  else summary.textContent = text;
}

/** Follows the choices and the button; `redraw` writes the summary again. */
export function startTicketSummary(redraw: () => void): void {
  const [format = '', language = ''] = readStored(CHOICE).split(' ');
  const kept = [format && radio('f', format), language && radio('t', language)];
  for (const input of kept) if (input) input.checked = true;
  back.addEventListener('change', () => {
    writeStored(CHOICE, `${chosen('f')} ${chosen('t') ?? ''}`);
    redraw();
  });
  document.getElementById('copy-summary')!.addEventListener('click', ({ currentTarget }) => {
    const text = summary.innerText;
    void copyFrom(currentTarget as HTMLElement, chosen('f') === 'rich' ? { text, html: summary.innerHTML } : { text });
  });
}
