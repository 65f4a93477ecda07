import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

import { describe, expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro)$/.test(file));

/** What a file imports: paths below src for its own, names for packages; types apart, since they vanish. */
function listImports(file: string): { path: string; typeOnly: boolean }[] {
  const source = readFileSync(join('src', file), 'utf8');
  return [...source.matchAll(/(?:^|\n)\s*(import|export)\s+(type\s)?(?:[^'";]*?from\s*)?'([^']+)'|import\('([^']+)'\)/g)].map((match) => {
    const target = match[3] ?? match[4];
    return {
      path: target.startsWith('.') ? normalize(join(dirname(file), target)).replaceAll('\\', '/') : target,
      typeOnly: match[2] !== undefined,
    };
  });
}

const imports = new Map(files.map((file) => [file, listImports(file)]));
const inFolder = (folder: string) => files.filter((file) => file.startsWith(`${folder}/`));
const pathsOf = (file: string) => imports.get(file)!.map(({ path }) => path);

describe('the law of imports', () => {
  // The law: an arrow points from what is imported to what imports it.
  // catalog ← identify ← search ← { build, components, layouts, pages, browser }; packages: zod and js-yaml in the catalog, none in identify.
  test.each([
    ['catalog', /^(?:catalog\/|astro\/zod$|js-yaml$)/],
    ['identify', /^(?:catalog|identify)\//],
    ['search', /^(?:catalog|identify|search)\/|^(?:@orama\/stemmers\/)/],
    ['build', /^(?!browser\/|components\/|layouts\/|pages\/)/],
    // What scripts bring to a page has its styles with them.
    ['browser', /^(?:catalog|identify|search|offline|i18n|browser)\/|^workbox-|^styles\/script\.css\?inline$/],
    ['offline', /^offline\//],
  ])('%s imports only what lies below it', (folder, allowed) => {
    expect(
      inFolder(folder).flatMap((file) =>
        pathsOf(file)
          .filter((path) => !allowed.test(path))
          .map((path) => `${file} → ${path}`),
      ),
    ).toEqual([]);
  });

  test('only the loader and its configuration ask Astro for content', () => {
    expect(files.filter((file) => pathsOf(file).includes('astro:content'))).toEqual(['content.config.ts', 'content.ts']);
  });

  test.each(inFolder('pages').filter((file) => file.endsWith('.astro')))('%s is thin', (file) => {
    expect(readFileSync(join('src', file), 'utf8').split('\n').length).toBeLessThanOrEqual(60);
  });

  test('no folder is named after nothing', () => {
    expect(files.filter((file) => /(?:^|\/)(?:utils?|lib|helpers?|common|misc)(?:\/|\.)/.test(file))).toEqual([]);
  });

  test('every module opens with one sentence that says its duty', () => {
    const silent = files.filter((file) => {
      const source = readFileSync(join('src', file), 'utf8');
      return !/^(?:---\n)?(?:\/\*\*|\/\/)/.test(source);
    });
    expect(silent).toEqual([]);
  });
});

test('no module imports itself in a circle', () => {
  const circles: string[] = [];
  const visit = (file: string, trail: string[]): void => {
    if (trail.includes(file)) {
      circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      return;
    }
    for (const { path, typeOnly } of imports.get(file) ?? []) if (!typeOnly && imports.has(path)) visit(path, [...trail, file]);
  };
  for (const file of files) visit(file, []);
  expect([...new Set(circles)]).toEqual([]);
});
