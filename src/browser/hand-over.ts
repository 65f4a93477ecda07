/** Hands a long text from a search box to the ticket reader: by the storage of the tab, never in an address. */

import { BASE } from './base.ts';

const KEY = `${BASE}pasted`;
/** A text of more characters than this is a ticket. */
const LONG = 200;

/** Whether a text belongs to the ticket reader: several lines, or long. */
export function isTicket(text: string): boolean {
  return text.trim().length > LONG || /\S[ \t]*[\r\n]+\s*\S/.test(text);
}

/** Opens the ticket reader with a text; false where the tab keeps nothing. */
export function openTicketReader(text: string): boolean {
  try {
    sessionStorage.setItem(KEY, text);
  } catch {
    return false;
  }
  location.assign(`${BASE}decode/`);
  return true;
}

/** The text that was handed over, once. */
export function takeTicket(): string | undefined {
  try {
    const text = sessionStorage.getItem(KEY) ?? undefined;
    sessionStorage.removeItem(KEY);
    return text;
  } catch {
    return undefined;
  }
}
