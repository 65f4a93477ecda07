/** The list of everything that can be kept on a device: the build writes it into the service worker. */

import { DATA_FILES } from './data-files.ts';

/** A file of the site: path below the base (pages end in `/`), revision of its content, bytes on the wire (gzip). */
export type SiteFile = readonly [path: string, revision: string, bytes: number];

export interface SiteList {
  /** Changes with every build that changes anything. */
  version: string;
  /** Kept after the first visit: what searching needs, the ticket reader, the lists. Small, since nobody is asked. */
  shell: readonly SiteFile[];
  /** Kept once read, or on demand. */
  rest: readonly SiteFile[];
  /** Paths of the rest that are kept after a visit too, unless the browser saves data: the common codes and the maps. */
  common: readonly string[];
}

/** What the built site says of its pages. */
export interface PageKinds {
  /** Paths of what people meet most, such as `winsock/10061/`. */
  common: ReadonlySet<string>;
  /** Paths of all pages with content: codes, maps, comparisons, guides. */
  contents: ReadonlySet<string>;
  /** Paths of short links: the page for unknown addresses resolves them where there is no network. */
  shortLinks: ReadonlySet<string>;
}

/** Files that nobody reads offline: data for machines, previews, files for hosts. */
const LEFT_OUT =
  /^(?:og\/|hosts\/|sw\.js$|short-link\.js$|_headers$|_redirects$|web\.config$|robots\.txt$|llms\.txt$|sitemap\.xml$|opensearch\.xml$)|\.(?:md|csv|map)$/;
/** JSON that the site itself reads; all other JSON is for machines. */
const isOwnJson = (file: string) => file.startsWith('pagefind/') || (DATA_FILES as readonly string[]).includes(file);

/**
 * Sorts the files of a built site into what is kept at once and what is kept on demand.
 * @param files every file below `dist`, with `/` in its path.
 */
export function sortFiles(files: readonly SiteFile[], { common, contents, shortLinks }: PageKinds): Omit<SiteList, 'version'> {
  const shell: SiteFile[] = [];
  const rest: SiteFile[] = [];
  for (const [file, revision, bytes] of files) {
    if (LEFT_OUT.test(file) || (file.endsWith('.json') && !isOwnJson(file))) continue;
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    if (shortLinks.has(path)) continue;
    (contents.has(path) || file.startsWith('pagefind/') ? rest : shell).push([path, revision, bytes]);
  }
  return { shell, rest, common: rest.map(([path]) => path).filter((path) => common.has(path)) };
}
