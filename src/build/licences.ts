/** The packages whose code reaches the reader's browser, with the licences that want to go along. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

export interface Shipped {
  name: string;
  version: string;
  /** As an SPDX expression. */
  licence: string;
  /** The licence as the package brings it. */
  text: string;
}

/** Copied into the site by the build, and imported by nothing of ours. */
const COPIED = ['pagefind'];

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(?!type\s)(?:[^'";]*?from\s*)?'([^']+)'|import\('([^']+)'\)/g;

/** Packages that the scripts of the browser import, straight or through other modules and packages, by name. */
export function listShipped(root = '.'): Shipped[] {
  const packages = new Set<string>();
  for (const name of [...COPIED, ...listImported(root)]) addPackage(root, name, packages);
  return [...packages].toSorted().map((name) => readPackage(root, name));
}

/** Packages that modules of the browser import by name; a type vanishes before it gets there. */
function listImported(root: string): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const walk = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const match of readFileSync(join(root, file), 'utf8').matchAll(IMPORT)) {
      const target = match[1] ?? match[2] ?? '';
      if (!target.startsWith('.')) found.add(namePackage(target));
      else if (target.endsWith('.ts')) walk(posix.join(dirname(file), target));
    }
  };
  for (const file of readdirSync(join(root, 'src/browser'))) if (file.endsWith('.ts')) walk(`src/browser/${file}`);
  return found;
}

/** `@scope/name/part` is of the package `@scope/name`. */
const namePackage = (path: string) =>
  path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');

function addPackage(root: string, name: string, packages: Set<string>): void {
  if (packages.has(name)) return;
  packages.add(name);
  for (const other of Object.keys(readJson(root, name).dependencies ?? {})) addPackage(root, other, packages);
}

interface PackageJson {
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

const readJson = (root: string, name: string) =>
  JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as PackageJson;

/** @throws Error where a package brings no licence: then it cannot be passed on. */
function readPackage(root: string, name: string): Shipped {
  const { version, license: licence } = readJson(root, name);
  const texts = readLicences(join(root, 'node_modules', name));
  if (texts.length === 0 || !licence) throw new Error(`the package ${name} brings no licence: what reaches the browser must have one`);
  return { name, version, licence, text: texts.join('\n\n') };
}

/** Texts of the licence files of a folder, or of a folder of such files. */
function readLicences(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => /^licen[cs]e/i.test(name));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? readLicences(path) : [readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim()];
  });
}
