/** Makes the files that hosts read, after the build: the headers of every answer, for Netlify and Cloudflare, IIS, nginx and Caddy. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { findPolicy, joinPolicies, placePolicy } from './policy.ts';

/** What a policy in a page cannot say, or leaves to `default-src`. */
const HEADER_ONLY = "worker-src 'self'; manifest-src 'self'; frame-ancestors 'none'";

/** Characters of a line of `_headers` at most: Cloudflare Pages reads no more. */
const LONGEST_LINE = 2000;

type Headers = Readonly<Record<string, string>>;

/** The headers of every answer, from the policies of all pages. */
export function listHeaders(policies: Iterable<string>): Headers {
  return {
    'Content-Security-Policy': joinPolicies([...policies, HEADER_ONLY]),
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
}

/** `_headers` of Netlify and Cloudflare Pages. */
export function writeHeadersFile(headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const long = lines.find((line) => line.length > LONGEST_LINE);
  if (long) throw new Error(`_headers: a line of ${long.length} characters, and hosts read ${LONGEST_LINE}: ${long.slice(0, 60)}…`);
  return ['/*', ...lines, ''].join('\n');
}

/** `web.config` of IIS, with the headers put in; one that the server has already is taken out first, or IIS refuses every page. */
export function addToIis(config: string, headers: Headers): string {
  const lines = Object.entries(headers).flatMap(([name, value]) => [
    `        <remove name="${name}" />`,
    `        <add name="${name}" value="${value}" />`,
  ]);
  const part = ['    <httpProtocol>', '      <customHeaders>', ...lines, '      </customHeaders>', '    </httpProtocol>', ''].join('\n');
  return config.replace('  </system.webServer>', () => `${part}  </system.webServer>`);
}

/** Lines for a `server` or `location` of nginx: `include …/hosts/nginx.conf;`. */
export function writeNginx(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('');
}

/** A directive for a site of Caddy: `import …/hosts/Caddyfile`. */
export function writeCaddy(headers: Headers): string {
  return ['header {', ...Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`), '}', ''].join('\n');
}

function makeHostFiles(folder: string): number {
  const policies = new Set<string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8');
    const policy = findPolicy(html);
    if (policy === undefined) throw new Error(`${file} has no content security policy`);
    policies.add(policy);
    const placed = placePolicy(html);
    if (placed !== html) writeFileSync(path, placed);
  }
  const headers = listHeaders(policies);
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  mkdirSync(join(folder, 'hosts'), { recursive: true });
  write('_headers', writeHeadersFile(headers));
  write('web.config', addToIis(readFileSync(join(folder, 'web.config'), 'utf8'), headers));
  write('hosts/nginx.conf', writeNginx(headers));
  write('hosts/Caddyfile', writeCaddy(headers));
  return policies.size;
}

/** The integration: every build has the headers that its pages need; it runs when the pages are as they will stay. */
export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        logger.info(`headers for hosts, from ${makeHostFiles(fileURLToPath(dir))} policies of pages`);
      },
    },
  };
}
