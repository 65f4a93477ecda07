/** Writes what the ticket reader gives back: the codes found, one a line, in a format and one or both languages. */

import type { Bilingual, Language } from '../catalog/language.ts';
import { escapeHtml, writeReference, type Reference, type TicketFormat } from './reference.ts';

/** What stands before a line of a list in each format that has lists of its own. */
const BULLET: Partial<Record<TicketFormat, string>> = { md: '- ', jira: '* ' };

/** The references of the codes that a summary tells; `rich` and `html` are HTML. */
export function writeSummary(codes: readonly Bilingual<Reference>[], format: TicketFormat, languages: readonly Language[]): string {
  const isHtml = format === 'rich' || format === 'html';
  const lines = codes.flatMap((code) =>
    languages.map((language) =>
      isHtml ? writeItem(code[language], language) : `${BULLET[format] ?? ''}${writeReference(code[language], format, language)}`,
    ),
  );
  return isHtml ? `<ul>\n${lines.join('\n')}\n</ul>` : lines.join('\n');
}

function writeItem({ name, link, gist }: Reference, language: Language): string {
  return `<li lang="${language}"><a href="${link}">${escapeHtml(name)}</a>${escapeHtml(gist)}</li>`;
}
