/** Where the site will live: reads the variables SITE (the origin) and BASE (the path below it), and refuses what cannot be one. */

export interface SiteAddress {
  /** Origin, without a slash at the end. */
  site: string;
  /** Path with a slash at both ends. */
  base: string;
  /** What the builder should know, though it is no fault. */
  warning?: string;
}

const LOCAL = 'http://localhost:4321';
const EXAMPLE = 'SITE=https://errors.example.org, or SITE=https://example.org BASE=/errors/';

/**
 * @param environment the variables as they are set; an empty one counts as none.
 * @throws Error that says what to write, where a variable is wrong.
 */
export function readSiteAddress({ SITE, BASE }: { SITE?: string | undefined; BASE?: string | undefined }): SiteAddress {
  const base = readBase(BASE || '/');
  if (!SITE) return { site: LOCAL, base, warning: `SITE is not set: sitemap, previews and copied links say ${LOCAL} (${EXAMPLE})` };
  return { site: readOrigin(SITE), base };
}

function readOrigin(text: string): string {
  // A name alone, such as the one in a browser’s address bar.
  if (/^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/[\w./~-]*)?$/.test(text))
    throw new Error(`SITE lacks its scheme: write SITE=https://${text} (it is “${text}”)`);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash || /\s/.test(text))
    throw new Error(`SITE must be an address such as https://errors.example.org (it is “${text}”)`);
  if (url.pathname !== '/')
    throw new Error(`SITE has a path: write SITE=${url.origin} BASE=${url.pathname.replace(/\/?$/, '/')} (it is “${text}”)`);
  return url.origin;
}

function readBase(text: string): string {
  const wrong = (fault: string) => new Error(`BASE ${fault}: it must be a path such as /errors/ (it is “${text}”)`);
  if (/^[a-z]:[\\/]/i.test(text))
    throw new Error(
      `BASE is a path of Windows (Git Bash makes one of /errors/): write it without the first slash, BASE=errors (it is “${text}”)`,
    );
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) throw wrong('is an address, and the address goes into SITE');
  if (text.includes('//')) throw wrong('has two slashes in a row');
  if (text.split('/').some((part) => part === '..' || part === '.')) throw wrong('steps up or stays with dots');
  if (!/^[\w./~-]*$/.test(text)) throw wrong('holds a space or a character that is none of a path');
  return `/${text}/`.replace(/\/+/g, '/');
}
