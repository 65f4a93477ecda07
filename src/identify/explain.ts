/** Says of every number of a text which signals spoke, in a few words of both languages: the title of a mark, and the list of misses. */

import type { Bilingual } from '../catalog/language.ts';
import { read } from './reading.ts';
import type { Lookup } from './table.ts';
import { weighAll, type Finding } from './weigh.ts';
import { PRIOR } from './weights.ts';

interface Explanation {
  start: number;
  end: number;
  text: string;
  /** What it could mean, and whether the evidence reaches that. */
  id?: string;
  isCode: boolean;
  sum: number;
  findings: readonly Finding[];
  words: Bilingual;
}

/** @param prior what the text gives a number in advance: a ticket nothing. */
export function explain(text: string, lookup: Lookup, prior: number = PRIOR.ticket): Explanation[] {
  const reading = read(text, lookup);
  return weighAll(reading, prior).map(({ at, candidate, isCode, sum, findings }) => {
    const { start, end, text: own } = reading.tokens[at];
    return { start, end, text: own, ...(candidate ? { id: candidate.id } : {}), isCode, sum, findings, words: describeFindings(findings) };
  });
}

/** What spoke for and against a number, the weightiest first. */
export function describeFindings(findings: readonly Finding[]): Bilingual {
  const weighty = findings.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const say = (language: 'en' | 'fr') =>
    weighty.map(({ signal, weight }) => `${weight < 0 ? '−' : '+'} ${signal.about[language]}`).join(language === 'fr' ? ' ; ' : '; ');
  return { en: say('en'), fr: say('fr') };
}
