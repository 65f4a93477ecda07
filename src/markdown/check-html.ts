/** Rule on the HTML that the texts become: it holds the elements of plain Markdown, and links to https, to the site or to the page. */

import { markdownToHtml } from 'satteri';

import type { Entries } from '../catalog/catalog.ts';
import type { Entry } from '../catalog/content-file.ts';
import { readHalves } from '../catalog/halves.ts';
import { LANGUAGES } from '../catalog/language.ts';
import type { Problem } from '../catalog/problem.ts';

/** What Markdown makes of prose, lists, tables and code; everything else was HTML in the text, or is an image. */
const ALLOWED = new RegExp(
  [
    '</?(?:p|ul|ol|li|strong|em|code|pre|h3|h4|blockquote|table|thead|tbody|tr|th|td)>',
    '<ol start="\\d+">',
    '<code class="language-[\\w-]+">',
    '<br ?/?>|<hr ?/?>',
    '<a href="(?<href>[^"<>]*)">|</a>',
  ].join('|'),
  'g',
);

/** https addresses, paths of this site (no `//`, which is another host) and places of the page. */
const HREF = /^(?:https:\/\/[\w.-]+(?::\d+)?(?:[/?#]|$)|\/(?!\/)|#[\w-]+$)/;

/** Fields that are never read as Markdown: they stand on the page as they are typed, or as links that the schema has seen. */
const PLAIN = new Set(['sources', 'keywords', 'seen', 'command', 'functions']);

/** Problems of all texts of entries that passed the schema: sections of bodies, and the fields that may hold Markdown. */
export function checkHtml({ codes, families, guides, maps, comparisons }: Entries): Problem[] {
  return [...[...codes, ...guides].flatMap(checkBody), ...[...codes, ...families, ...guides, ...maps, ...comparisons].flatMap(checkFields)];
}

function checkBody(entry: Entry<unknown>): Problem[] {
  const { halves } = readHalves(entry);
  return LANGUAGES.flatMap((language) =>
    halves[language].flatMap(({ markdown, line, heading }) =>
      [...findForbidden(heading), ...findForbidden(markdown)].map((found) => {
        const at = markdown.split('\n').findIndex((text) => text.includes(found));
        return { file: entry.file, line: line + 1 + at, message: describe(found) };
      }),
    ),
  );
}

function checkFields({ file, data, lineOf }: Entry<unknown>): Problem[] {
  return listTexts(data).flatMap(({ path, text }) =>
    findForbidden(text).map((found) => ({ file, line: lineOf(path), message: `${path.join('.')}: ${describe(found)}` })),
  );
}

function describe(found: string): string {
  if (/^<img\b/i.test(found)) return `holds the image ${found}: pages have no images of their own, say it in words`;
  if (found.includes('style="text-align'))
    return 'aligns a column, which the policy of the pages forbids: leave the colons out of the dashes';
  return found.startsWith('<')
    ? `holds HTML (${found}): write Markdown, and put code between backticks`
    : `holds a link to “${found}”: link to https://…, /family/number/ or #place`;
}

/** Tags that Markdown alone would not make, and addresses that a page must not lead to; each shortened, once. */
export function findForbidden(markdown: string): string[] {
  const { html } = markdownToHtml(markdown, { features: { smartPunctuation: false } });
  const hrefs = [...html.matchAll(ALLOWED)].flatMap(({ groups }) => groups?.['href'] ?? []);
  const rest = html.replace(ALLOWED, '');
  const tags = [...rest.matchAll(/<[^>]{0,60}>?/g)].map(([tag]) => tag);
  return [...new Set([...tags, ...hrefs.filter((href) => !HREF.test(href)).map((href) => href.slice(0, 60) || '(nothing)')])];
}

function listTexts(data: unknown, path: string[] = []): { path: string[]; text: string }[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) => (PLAIN.has(key) ? [] : listTexts(value, [...path, key])));
}
