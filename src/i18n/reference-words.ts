/** What a ticket says of a code: the words of its reference, in one language. */

import { nameCode, type Code } from '../catalog/code.ts';
import { FAMILIES, showNumber } from '../catalog/families/index.ts';
import type { Bilingual, Language } from '../catalog/language.ts';
import type { Reference } from '../search/reference.ts';
import { pair } from './pair.ts';
import { placeWords } from './place-words.ts';
import { setTypography } from './typography.ts';
import { judgedWords, sayRetry } from './verdict-words.ts';

type Wording = Pick<Code, 'id' | 'family' | 'number' | 'symbol' | 'verdict' | 'where' | 'title'> & {
  /** Where it is at hand: the ticket reader has it in one language only, and leaves it out. */
  summary?: Code['summary'];
  /** What stands behind the title: how often a code was found. */
  note?: Bilingual | undefined;
};

const where = pair('Where:', 'Où :');

/** What a ticket says of a code. French links open in French. */
export function describeReference(code: Wording, page: string, language: Language): Reference {
  const { title, summary, note } = code;
  const place = `${where[language]} ${placeWords[code.where].phrase[language]}.`;
  const told = [`${title[language]}${note ? ` (${note[language]})` : ''}.`, summary?.[language], place, sayVerdict(code, language)];
  const gist = `${language === 'fr' ? ' :' : ':'} ${told.filter(Boolean).join(' ')}`;
  return {
    name: nameInTicket(code),
    link: language === 'fr' ? `${page}#fr` : page,
    gist: setTypography(gist, language),
  };
}

/** The number as Windows shows it, with the symbol. */
export function nameInTicket(code: Pick<Code, 'symbol' | 'family' | 'number'>): string {
  return code.symbol ? `${showNumber(code.number)} ${code.symbol}` : nameCode({ ...code, number: showNumber(code.number) });
}

/** The verdict as a sentence; where it holds for one product only, the sentence says for which. */
export function sayVerdict({ family, verdict, where }: Pick<Code, 'family' | 'verdict' | 'where'>, language: Language): string {
  const meaning = sayRetry(verdict, where)[language];
  const judge = FAMILIES[family].judgedBy;
  return judge ? `${judgedWords(judge)[language]} ${meaning[0]!.toLowerCase()}${meaning.slice(1)}` : meaning;
}
