/** Rule: every link in a text leads somewhere: to a place of its own page, to a page of the site, or to an https address. */

import type { ContentFiles } from '../catalog.ts';
import type { ContentFile } from '../content-file.ts';
import { findSectionKey } from '../headings.ts';
import { readHalves, type Section, type SourceText } from '../halves.ts';
import { LANGUAGES, type Language } from '../language.ts';
import type { Problem } from '../problem.ts';
import { blankFences, withoutCode } from '../tokens.ts';

const LINK = /(?:\[([^[\]]*))?\]\(([^()\s]*)\)/g;

/** Pages of the site that are no content. */
const OWN_PAGES = ['/', '/search/', '/decode/', '/compare/', '/maps/', '/offline/', '/licences/'];

/** Everything that a link of the content may lead to. */
export function listTargets({ codes, families, guides, maps, compare }: Omit<ContentFiles, 'facts'>): Set<string> {
  const list = (files: readonly ContentFile[], path: (id: string) => string) => files.map(({ id }) => path(id));
  return new Set([
    ...OWN_PAGES,
    ...list(codes, (id) => `/${id}/`),
    ...list(families, (id) => `/${id}/`),
    ...list(guides, (id) => `/guides/${id}/`),
    ...list(maps, (id) => `/${id}/map/`),
    ...list(compare, (id) => `/compare/${id}/`),
  ]);
}

/**
 * @param targets paths of pages, with a slash at both ends.
 * @param anchorsOf the places of a half, where they are not those of a code's page.
 */
export function checkBodyLinks(entry: SourceText, targets: ReadonlySet<string>, anchorsOf = listAnchors): Problem[] {
  const { halves } = readHalves(entry);
  return LANGUAGES.flatMap((language) => {
    const anchors = anchorsOf(language, halves[language]);
    return halves[language].flatMap(({ markdown, line }) =>
      blankFences(markdown)
        .split('\n')
        .flatMap((text, at) =>
          [...withoutCode(text).matchAll(LINK)].flatMap(([, label = '', href = '']) => {
            const message = judgeLink(href, targets, anchors) ?? judgeLabel(label, href);
            return message ? [{ file: entry.file, line: line + 1 + at, message }] : [];
          }),
        ),
    );
  });
}

function judgeLink(href: string, targets: ReadonlySet<string>, anchors: ReadonlySet<string>): string | undefined {
  if (href.startsWith('https://')) return URL.canParse(href) ? undefined : `${href} is no address: correct it`;
  if (href.startsWith('#'))
    return anchors.has(href.slice(1))
      ? undefined
      : `${href} is no place of this half: use ${[...anchors].map((anchor) => `#${anchor}`).join(', ')}`;
  const path = href.replace(/#[a-z0-9-]+$/, '');
  if (!path.startsWith('/')) return `${href || 'a link'} leads nowhere: write /family/number/, #place or https://…`;
  return targets.has(path) ? undefined : `${path} does not exist: correct it (a page of the site begins and ends with /)`;
}

/** A number leads to its own page: by hand, one of the two is easily left as it was. The HRESULT that carries a code is the same code. */
function judgeLabel(label: string, href: string): string | undefined {
  const number = /^\/[a-z0-9]+\/(\d+|0x[0-9a-f]+)\//.exec(href)?.[1];
  if (number === undefined || !/^(?:\d+|0x[0-9a-f]+)$/i.test(label)) return undefined;
  const [said, meant] = [Number(label), Number(number)];
  return said === meant || (said & 0xffff) === meant ? undefined : `“${label}” leads to ${href}: correct the number or the link`;
}

/** The places of a code's page: its sections, and each of its causes by number. */
function listAnchors(language: Language, sections: readonly Section[]): Set<string> {
  return new Set(
    sections.flatMap(({ heading, markdown }) => {
      const key = findSectionKey(language, heading);
      if (!key) return [];
      const causes = key === 'causes' ? (blankFences(markdown).match(/^\d+\.\s/gm)?.length ?? 0) : 0;
      return [key, ...Array.from({ length: causes }, (_, at) => `cause-${at + 1}`)];
    }),
  );
}
