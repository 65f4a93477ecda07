/** What the text index holds: one record a page and language, made from the catalog, prose first and commands apart. */

import type { Catalog } from '../catalog/catalog.ts';
import { LANGUAGES, type Bilingual, type Language } from '../catalog/language.ts';
import { blankFences, listFences } from '../catalog/tokens.ts';
import { joinContent, prepareText } from '../search/text-pages.ts';

/** A record of the text index. */
export interface TextRecord {
  /** Path of the page without the base, `/winsock/10061/`, and the half of it. */
  url: string;
  language: Language;
  content: string;
  /** The page's title in both languages. */
  meta: { title: string; en: string; fr: string };
}

/** A page as it is indexed: what names it, its sentences, its commands and programs. */
interface TextPage {
  path: string;
  title: Bilingual;
  names: string[];
  prose: Bilingual<string[]>;
  code: string[];
}

/** Every record, in the order of the catalog: equal catalogs give equal records. */
export function listTextRecords(catalog: Catalog): TextRecord[] {
  return listPages(catalog).flatMap((page) => LANGUAGES.map((language) => toRecord(page, language)));
}

/** Every kind of page that is searched by its text. A new kind is a line here. */
function listPages({ codes, guides, families, maps, comparisons }: Catalog): TextPage[] {
  return [
    ...codes.map(({ id, title, symbol, aliases, functions, keywords, summary, reply, alike, halves }): TextPage => {
      const { prose, code } = listHalves(halves);
      return {
        path: id,
        title,
        names: [symbol ?? '', ...aliases, ...functions, ...keywords.en, ...keywords.fr],
        prose: both((language) => [summary[language], ...prose[language], ...alike.map((entry) => entry[language]), reply[language]]),
        code,
      };
    }),
    ...guides.map(({ id, title, summary, halves }): TextPage => {
      const { prose, code } = listHalves(halves);
      return {
        path: `guides/${id}`,
        title,
        names: halves.en.concat(halves.fr).map(({ heading }) => heading),
        prose: both((language) => [summary[language], ...prose[language]]),
        code,
      };
    }),
    ...families.map(({ id, name, title, breaks: _, codes: __, ...data }) => toDataPage(id, title, [name.en, name.fr], data)),
    ...maps.map(({ family, title, places: _, ...data }) => toDataPage(`${family}/map`, title, [], data)),
    ...comparisons.map(({ id, question, ...data }) => toDataPage(`compare/${id}`, question, [], data)),
  ];
}

function both<T>(make: (language: Language) => T): Bilingual<T> {
  return { en: make('en'), fr: make('fr') };
}

/** A page whose whole text stands in its data. */
function toDataPage(path: string, title: Bilingual, names: string[], data: unknown): TextPage {
  return { path, title, names, prose: both((language) => listSentences(data, language)), code: [] };
}

/** Every text of a language that stands anywhere in some data. */
function listSentences(data: unknown, language: Language): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const own = (data as Partial<Bilingual<unknown>>)[language];
  if (typeof own === 'string') return [toPlain(own)];
  return Object.values(data).flatMap((part) => listSentences(part, language));
}

/** The sentences and the commands of sections. */
function listHalves(halves: Bilingual<{ markdown: string }[]>): Pick<TextPage, 'prose' | 'code'> {
  const code = halves.en.flatMap(({ markdown }) => listFences(markdown)).map((fence) => fence.replace(/^```.*\n|\n```$/g, ''));
  return {
    code,
    prose: both((language) =>
      halves[language].flatMap(({ markdown }) =>
        blankFences(markdown)
          .split('\n')
          .map(toPlain)
          .filter((line) => line !== ''),
      ),
    ),
  };
}

/** A line of Markdown as it is read: no marks of lists, emphasis, code or links, no cells of tables. */
function toPlain(line: string): string {
  return line
    .replace(/^\s*(?:#{1,6}|[-*>]|\d+\.)\s+/, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`/g, '')
    .replace(/^\|?[\s|:-]+$/, '')
    .replace(/\s*\|\s*/g, ' ')
    .trim();
}

/** @throws Error for a page without a title or a sentence in the language. */
function toRecord({ path, title, names, prose, code }: TextPage, language: Language): TextRecord {
  const sentences = prose[language].filter((sentence) => sentence !== '');
  if (!title[language] || sentences.length === 0)
    throw new Error(`/${path}/ has no ${language} ${title[language] ? 'sentence' : 'title'} to index`);
  return {
    url: `/${path}/${language === 'fr' ? '#fr' : ''}`,
    language,
    content: prepareText(joinContent({ names: [title[language], ...names].filter(Boolean), prose: sentences, code })),
    meta: { title: title[language], en: title.en, fr: title.fr },
  };
}
