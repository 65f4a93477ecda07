/** The version of the site: the same for the same sources, another for any change. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What the built site is made of. */
const SOURCES = ['content', 'public', 'src', 'astro.config.mjs', 'package-lock.json'];
/** Hex digits of a version: enough to tell builds apart. */
const DIGITS = 12;

/** A short hash of every source file below a project's root; line ends do not count. */
export function readVersion(root = '.'): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => listFiles(root, source))) {
    hash.update(file).update('\0');
    hash.update(readFileSync(`${root}/${file}`, 'latin1').replaceAll('\r\n', '\n'), 'latin1');
  }
  return hash.digest('hex').slice(0, DIGITS);
}

function listFiles(root: string, path: string): string[] {
  try {
    return readdirSync(`${root}/${path}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .toSorted();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return [path];
    if (code === 'ENOENT') return [];
    throw error;
  }
}
