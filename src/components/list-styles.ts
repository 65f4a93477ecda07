/** Styles of a list that follow from the catalog: the words and pictures of its columns, and filters that need no script. */

import { LANGUAGES, type Bilingual } from '../catalog/language.ts';
import { FREQUENCIES, PHASES, PLACES, VERDICTS, type Place } from '../catalog/schema.ts';
import { placeWords, verdictWords } from '../i18n/words.ts';
import { findBreak, STATIONS } from './where.ts';

/** The filters of a list: their name in the form, the address and the rows, and what they can be set to. */
export const FILTERS = { v: VERDICTS, w: PLACES, p: PHASES, f: FREQUENCIES } as const;

export type FilterName = keyof typeof FILTERS;

/** Inks and signal colours of base.css, which pictures in styles cannot read: light, dark. */
const INKS = [
  ['#454b55', '#a3200a'],
  ['#b6bbc4', '#ff9677'],
] as const;

/** The style sheet of every list. */
export function writeListStyles(): string {
  const picture = (scheme: 0 | 1) => PLACES.map((place) => `[data-w=${place}]{--stations:url("${drawStations(place, scheme)}")}`).join('');
  return [
    ...VERDICTS.map((verdict) => writeWords(`[data-v=${verdict}] .verdict-word::after`, verdictWords[verdict].name)),
    ...PLACES.map((place) => writeWords(`[data-w=${place}] .place-word::before`, placeWords[place].name)),
    picture(0),
    `@media(prefers-color-scheme:dark){${picture(1)}}`,
    ...Object.entries(FILTERS).flatMap(([name, values]) => values.map((value) => writeFilter(name, value))),
  ].join('\n');
}

/** A word before or after an element, in the reader's language; both without script. */
function writeWords(selector: string, { en, fr }: Bilingual): string {
  const content = (text: string) => `{content:"${text}"}`;
  if (en === fr) return selector + content(en);
  return (
    selector +
    content(`${en} · ${fr}`) +
    LANGUAGES.map((language) => `[data-lang=${language}] ${selector}${content({ en, fr }[language])}`).join('')
  );
}

/** A row that does not fit is not shown, nor a group without a row that fits. */
function writeFilter(name: string, value: string): string {
  const fits = `[data-${name}=${value}]`;
  return `main:has(#${name}-${value}:checked) :is(.codes li:not(${fits}),.group:not(:has(${fits}))){display:none}`;
}

/** The five stations of a code's picture, small, as an image. */
function drawStations(place: Place, scheme: 0 | 1): string {
  const [ink, signal] = INKS[scheme];
  const { at, key } = findBreak(place, undefined);
  const x = (station: number) => 4 + 14 * station;
  const dots = STATIONS.map((_, station) => (station === at ? '' : `<circle cx='${x(station)}' cy='6' r='1.5'/>`)).join('');
  const bad = key
    ? `<path fill='none' stroke='${signal}' stroke-width='2' d='M${x(at) - 3.5} 6a3 3 0 1 1 6 0a3 3 0 1 1-6 0m6 0h9m-3 0v3'/>`
    : at < 0
      ? ''
      : `<circle cx='${x(at)}' cy='6' r='3.5' fill='${signal}'/>`;
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 12' fill='${ink}'><path d='M4 5.5h56v1H4z'/>${dots}${bad}</svg>`;
  return `data:image/svg+xml,${svg.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('#', '%23')}`;
}
