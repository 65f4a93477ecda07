/** Finishes every page once the site is built and indexed: takes out what only the build needed, so that pages fit the first window. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

/** Elements beside which a line break means nothing. */
const BLOCKS =
  'html|head|meta|link|title|script|style|body|main|article|section|header|footer|nav|div|p|h1|h2|h3|ul|ol|li|dl|dt|dd|figure|figcaption|form|fieldset|table|tbody|tr|td';

/** Line breaks before a block, with the spaces around them. */
const LINES = new RegExp(`\\s*\\n\\s*(?=</?(?:${BLOCKS})\\b)`, 'g');

/**
 * The page as it is served.
 * Its policy keeps the hashes of its own inline styles and scripts: Astro writes those of the whole site into every page.
 * Keywords and marks for the index have done their work. Line breaks before a block are dropped, outside of what is preformatted, and shapes close themselves.
 */
export function finishPage(html: string): string {
  const inline = [...html.matchAll(/<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g)].map((match) => match[2]!);
  const needed = new Set(inline.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`));
  return html
    .replace(/<meta http-equiv="content-security-policy" content="[^"]*">/, (policy) =>
      policy.replace(/ 'sha256-[^']+'/g, (hash) => (needed.has(hash.trim()) ? hash : '')),
    )
    .replace(/<meta name="keywords"[^>]*>/g, '')
    .replace(/ data-pagefind-[a-z-]+(?:="[^"]*")?(?=[ >])/g, '')
    .split(/(<pre[\s\S]*?<\/pre>|<textarea[\s\S]*?<\/textarea>|<(?:script|style)[^>]*>[\s\S]*?<\/(?:script|style)>)/)
    .map((part, at) => (at % 2 ? part : part.replace(LINES, '').replace(/><\/(?:path|circle)>/g, '/>')))
    .join('');
}

/** Runs after the integrations before it: the index wants the pages as they were. */
export function finishPages(): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html') || /(?:^|[\\/])pagefind[\\/]/.test(file)) continue;
          const path = join(folder, file);
          writeFileSync(path, finishPage(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}
