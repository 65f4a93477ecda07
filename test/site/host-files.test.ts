import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

import { expect, test } from 'vitest';

import { files } from './pages.ts';

/** Types that IIS knows by itself. */
const KNOWN = ['.html', '.js', '.png', '.svg', '.txt', '.xml'];

/** Files for hosts, which no reader asks for. */
const FOR_HOSTS = /^(?:hosts\/|_|web\.config$)/;

test('web.config has a type for every kind of file: IIS does not serve the others', () => {
  const types = [...readFileSync('dist/web.config', 'utf8').matchAll(/<mimeMap fileExtension="([^"]+)"/g)].map(([, type]) => type!);
  const kinds = new Set(files.filter((file) => /\.\w+$/.test(file) && !FOR_HOSTS.test(file)).map((file) => extname(file)));
  expect([...kinds].filter((kind) => !types.includes(kind) && !KNOWN.includes(kind))).toEqual([]);
});
