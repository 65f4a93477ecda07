/** Writes what the ticket reader gives back: the codes found, one a line, in a format and one or both languages. */

import type { Bilingual, Language } from '../catalog/language.ts';

export type SummaryFormat = 'md' | 'html' | 'plain';

/** A code of the summary. `url` is its full address. */
export interface SummaryCode {
  number: string;
  symbol: string;
  url: string;
  title: Bilingual;
}

export function writeSummary(codes: SummaryCode[], format: SummaryFormat, languages: Language[]): string {
  const lines = codes.flatMap((code) => languages.map((language) => writeLine(code, format, language)));
  return format === 'html' ? `<ul>\n${lines.join('\n')}\n</ul>` : lines.join('\n');
}

function writeLine({ number, symbol, url, title }: SummaryCode, format: SummaryFormat, language: Language): string {
  const link = language === 'fr' ? `${url}#fr` : url;
  const name = symbol ? `${number} ${symbol}` : number;
  const text = `${language === 'fr' ? '\u00a0: ' : ': '}${title[language]}`;
  if (format === 'md') return `- [${name.replaceAll('_', '\\_')}](${link})${text}`;
  if (format === 'html') return `<li lang="${language}"><a href="${link}">${name}</a>${text}</li>`;
  return `${name}${text} ${link}`;
}
