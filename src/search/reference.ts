/** Writes a reference to a code in the formats of tickets: name, link and what is said of it, each escaped for its format. */

import type { Language } from '../catalog/language.ts';

/** `rich` is pasted formatted where the target can take it (Outlook, Teams). */
export const TICKET_FORMATS = ['rich', 'plain', 'md', 'jira', 'html', 'link'] as const;

export type TicketFormat = (typeof TICKET_FORMATS)[number];

/** The parts of a reference, in one language, with its typography set. */
export interface Reference {
  /** `10061 WSAECONNREFUSED` */
  name: string;
  link: string;
  /** Title, summary, place and verdict in words, beginning with the colon. */
  gist: string;
}

/** A reference as it is pasted. `rich` is HTML, `html` its source with the paragraph around it. */
export function writeReference({ name, link, gist }: Reference, format: TicketFormat, language: Language): string {
  switch (format) {
    case 'rich':
      return `<a href="${link}">${escapeHtml(name)}</a>${escapeHtml(gist)}`;
    case 'plain':
      return `${name}${gist} ${link}`;
    case 'md':
      return `[${escapeMarkdown(name)}](${link})${escapeMarkdown(gist)}`;
    case 'jira':
      return `[${escapeJira(name)}|${link}]${escapeJira(gist)}`;
    case 'html':
      return `<p lang="${language}"><a href="${link}">${escapeHtml(name)}</a>${escapeHtml(gist)}</p>`;
    case 'link':
      return link;
  }
}

/** Signs that HTML would read. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Signs that Markdown would read inside a line (CommonMark 2.4); a full stop or a hyphen means nothing there. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

/** Signs that Jira's wiki notation would read: links, macros, and marks at the edge of a word. */
export function escapeJira(text: string): string {
  return text.replace(/[\\[\]{}|*_^~+?!]/g, (sign, at: number) => (/[*_^~+?!]/.test(sign) && isInside(text, at) ? sign : `\\${sign}`));
}

/** Jira reads a mark only at the edge of a word: `WSA_IO_PENDING` and `Is it up?` are safe. */
function isInside(text: string, at: number): boolean {
  const before = /[\p{L}\p{N}\u00a0\u202f]/u.test(text[at - 1] ?? '');
  const after = /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
  return before && (after || /[?!]/.test(text[at]!));
}
