/** A copy of the project in a folder of its own: builds in it leave dist/ and Astro's cache here alone. */

import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

import { dump, load } from 'js-yaml';

/** What every copy needs; the content is the test's own affair. */
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'LICENSE'];

export interface Project {
  folder: string;
  /** Writes a file of the copy. */
  write(path: string, text: string): void;
  /** Reads one. */
  read(path: string): string;
  /** Builds the copy; what it printed, and whether it failed. */
  build(environment?: Record<string, string>): Promise<{ failed: boolean; printed: string }>;
  remove(): void;
}

export function copyProject(): Project {
  // As run.mjs does: Windows may name its folder for such things by a short name.
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'codes-')));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  // A junction is what Windows allows everybody; elsewhere it is a plain link.
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  return {
    folder,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    build: (environment = {}) =>
      promisify(execFile)(process.execPath, [astro, 'build'], {
        cwd: folder,
        env: { ...pickEnvironment(), NO_COLOR: '1', ...environment },
        maxBuffer: 64 * 1024 * 1024,
      }).then(
        ({ stdout, stderr }) => ({ failed: false, printed: stdout + stderr }),
        (error: { stdout: string; stderr: string }) => ({ failed: true, printed: error.stdout + error.stderr }),
      ),
    // Windows keeps for a moment what an ended process had open.
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }),
  };
}

/** What a build needs of the environment on each system; the test runner's own variables (NODE_ENV, BASE_URL …) would change it. */
function pickEnvironment(): Record<string, string> {
  const names = ['PATH', 'HOME', 'SystemRoot', 'TEMP', 'TMP', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}

/** A copy whose content is these codes alone, with their families and facts; what points to others is taken out. */
export function copyWithCodes(ids: readonly string[]): Project {
  const project = copyProject();
  for (const id of ids) project.write(`content/codes/${id}.md`, detach(readFileSync(`content/codes/${id}.md`, 'utf8')));
  for (const [family, numbers] of Map.groupBy(ids, (id) => id.split('/')[0]!)) {
    const own = numbers.map((id) => id.split('/')[1]!);
    const text = { en: family, fr: `${family} (fr)` };
    const groups = own.map((number) => ({ from: number, to: number, title: text }));
    const page = { title: text, summary: text, topic: text, common: numbers.slice(0, 1), groups };
    project.write(`content/families/${family}.md`, `---\n${dump(page)}---\n`);
    const facts = JSON.parse(readFileSync(`content/facts/${family}.json`, 'utf8')) as { codes: { number: string }[] };
    const codes = facts.codes.filter(({ number }) => own.includes(number));
    project.write(`content/facts/${family}.json`, JSON.stringify({ ...facts, codes }));
  }
  // Facts that belong to no family are read by the site as they are.
  for (const file of readdirSync('content/facts'))
    if (!existsSync(`content/families/${file.replace('.json', '.md')}`))
      project.write(`content/facts/${file}`, readFileSync(`content/facts/${file}`, 'utf8'));
  // The texts name codes that are not there: their names stay known.
  const named = readdirSync('content/facts').flatMap(
    (file) => readFileSync(`content/facts/${file}`, 'utf8').match(/\b[A-Z][A-Z0-9_]{3,}\b/g) ?? [],
  );
  project.write('content/facts/left-out.json', JSON.stringify({ sources: ['content/facts/'], headers: { any: [...new Set(named)] } }));
  return project;
}

/** A code's file without related codes, look-alikes and links to pages. */
function detach(text: string): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  const data = { ...(load(front) as object), alike: [], related: [] };
  return `---\n${dump(data, { lineWidth: -1, noRefs: true })}---\n${body.replace(/\[([^\]]*)\]\(\/[^)]*\)/g, '$1')}`;
}
