/** Builds the search index from the built pages, after the build: an Astro integration around Pagefind. */

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';

import { ELISION } from '../search/text.ts';

/** Pages that go into the index: those of codes, /<family>/<number>/. */
const CODE_PAGE = /^[a-z]+[\\/](?:0x[0-9a-f]{8}|\d+)[\\/]index\.html$/;

/**
 * A page as it is indexed, not as it is shown: straight apostrophes with a space behind elided articles, keywords
 * as text of weight 3, ids of sections on their headings (Pagefind makes its sub-results of headings), an anchor
 * before each summary so that an excerpt tells its language.
 */
function prepareForIndex(html: string): string {
  const keywords = [...html.matchAll(/<meta name="keywords" lang="(en|fr)" content="([^"]*)">/g)];
  const hidden = keywords.map(
    ([, language, content]) => `<h2 id="${language}">–</h2><p lang="${language}" data-pagefind-weight="3">${content}</p>`,
  );
  return (
    html
      .replace(/<meta name="keywords"[^>]*>/g, '')
      .replace(/<section id="((?:en|fr)-[\w-]+)"([^>]*)>\s*<h2/g, '<section$2><h2 id="$1"')
      .replace(/<section id="(en|fr)"/g, '<section')
      .replace(/<p class="lead" lang="(en|fr)"/g, '<h2 id="$1-lead">–</h2><p data-pagefind-weight="2"')
      .replace(/<p class="ttl" lang="(en|fr)"/g, '<p data-pagefind-weight="5" data-pagefind-index-attrs=""')
      .replace('</article>', `${hidden.join('')}</article>`)
      .replace(/&#0*39;|&#x27;|[’ʼ‘]/gi, "'")
      .replace(/\u00ad/g, '')
      // A space after an elided article makes the next word findable.
      .replace(ELISION, '$& ')
  );
}

/** Paths of the code pages below a folder, sorted. */
async function listCodePages(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => CODE_PAGE.test(file)).toSorted();
}

/**
 * Indexes every code page of a built site into `<folder>/pagefind/`.
 * @returns the number of pages.
 * @throws Error where Pagefind reports a problem or has counted other pages than there are.
 */
async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const pages = await listCodePages(folder);
  const added = await Promise.all(
    pages.map(async (page) => {
      const content = prepareForIndex(await readFile(join(folder, page), 'utf8'));
      return index.addHTMLFile({ url: `/${page.replaceAll('\\', '/').replace(/index\.html$/, '')}`, content });
    }),
  );
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  const problems = [...added.flatMap((page) => page.errors), ...written.errors];
  if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
  const unique = new Set(added.map((page) => page.file.uniqueWords)).size;
  if (unique === 0) throw new Error('Pagefind indexed no word: are the pages marked with data-pagefind-body?');
  await index.deleteIndex();
  return pages.length;
}

/** The integration: the index belongs to every build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await indexSite(fileURLToPath(dir))} pages indexed`);
      },
    },
  };
}
