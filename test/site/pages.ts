/** The built site, parsed: every HTML page of dist/ by its path. */

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { parse, type HTMLElement } from 'node-html-parser';

export const DIST = 'dist';

export interface BuiltPage {
  /** Path in the site: `/winsock/10061/`, or the file's where it is no index. */
  path: string;
  file: string;
  html: string;
  root: HTMLElement;
}

export const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));

export const pages: BuiltPage[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(join(DIST, file), 'utf8');
    return { path: `/${file.replace(/index\.html$/, '')}`, file, html, root: parse(html) };
  });

/** Pages of the site proper: short links are pages only to lead on. */
export const ownPages = pages.filter(({ html }) => !html.includes('http-equiv="refresh"'));

export const codePages = pages.filter(({ path }) => /^\/[a-z][a-z0-9]*\/(?:0x[0-9a-f]{8}|\d+)\/$/.test(path));

export const readJson = <Data>(file: string): Data => JSON.parse(readFileSync(join(DIST, file), 'utf8')) as Data;
