/** Writes what the ticket reader gives back: the codes found, one a line, in a format and one or both languages. */

export const SUMMARY_FORMATS = ['md', 'html', 'plain'] as const;

export type SummaryFormat = (typeof SUMMARY_FORMATS)[number];

/** A code of the summary. `url` is its full address. */
export interface SummaryCode {
  number: string;
  symbol: string;
  url: string;
  title: { en: string; fr: string };
}

export function writeSummary(codes: SummaryCode[], format: SummaryFormat, languages: ('en' | 'fr')[]): string {
  const lines = codes.flatMap((code) => languages.map((language) => writeLine(code, format, language)));
  return format === 'html' ? `<ul>\n${lines.join('\n')}\n</ul>` : lines.join('\n');
}

function writeLine({ number, symbol, url, title }: SummaryCode, format: SummaryFormat, language: 'en' | 'fr'): string {
  const link = language === 'fr' ? `${url}#fr` : url;
  const name = symbol ? `${number} ${symbol}` : number;
  const text = `${language === 'fr' ? '\u00a0: ' : ': '}${title[language]}`;
  if (format === 'md') return `- [${name.replaceAll('_', '\\_')}](${link})${text}`;
  if (format === 'html') return `<li lang="${language}"><a href="${link}">${name}</a>${text}</li>`;
  return `${name}${text} ${link}`;
}
