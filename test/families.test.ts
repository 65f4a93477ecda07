import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { FAMILY_IDS } from '../src/catalog/families/index.ts';

/**
 * Files beyond the descriptors that say the id of a family, each with the ids and the reason. Checked both ways:
 * a new one fails, and so does one that is no longer needed. A style sheet for all families has one line for each.
 */
const EXEMPT: Record<string, { ids: string[]; reason: string }> = {
  'catalog/schema.ts': {
    ids: ['http', 'win32', 'winhttp'],
    reason: 'the tool of a guide has its name from HTTP; `win32` and `winhttp` are systems in which an error has another name',
  },
  'i18n/words.ts': { ids: ['win32', 'winhttp'], reason: 'the systems of these names, among the equivalents' },
  'build/data.ts': { ids: ['win32', 'winhttp'], reason: 'the systems of these names, among the equivalents' },
  'pages/guides/[guide].astro': { ids: ['http'], reason: 'the tool of a guide has its name from HTTP' },
  'identify/columns.ts': { ids: ['win32'], reason: 'the column sc-win32-status of the logs of IIS' },
  'identify/read-status.ts': { ids: ['http'], reason: 'reads what only that family has: a status' },
  'identify/signals/larger.ts': { ids: ['http'], reason: 'the sub-statuses of IIS' },
  'identify/signals/log.ts': { ids: ['http'], reason: 'the version of the protocol in an access log' },
  'identify/reading.ts': { ids: ['win32'], reason: 'the facility of that name' },
  'identify/signals/program.ts': { ids: ['win32'], reason: 'the system of that name' },
  'identify/signals/system-list.ts': { ids: ['win32'], reason: 'the facility of that name' },
  'identify/signals/topic-label.ts': { ids: ['http', 'winsock'], reason: 'the version of the protocol; an example' },
  'identify/unknown.ts': { ids: ['win32'], reason: 'the kind of number that is neither HRESULT nor NTSTATUS' },
  'identify/words/en.ts': { ids: ['win32'], reason: 'a word that announces a code' },
  'identify/words/facilities.ts': { ids: ['cert', 'winhttp'], reason: 'lists of codes without a page' },
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro|css)$/.test(file) && !/^catalog\/families\/|^styles\/families\.css$/.test(file));

/** Ids that a file says in its code: not in comments, addresses or the names of modules that it imports. */
function listIds(file: string): string[] {
  const code = readFileSync(`src/${file}`, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(?:^|\s)\/\/.*/g, '')
    .replace(/^import .*/gm, '')
    .replace(/https?:\/\/[^\s'"`]*|http-equiv/g, '');
  return FAMILY_IDS.filter((id) => new RegExp(`(?<![\\w-])${id}(?!\\w)`).test(code)).toSorted();
}

test('nobody but its descriptor knows a family by name', () => {
  const found = Object.fromEntries(files.map((file) => [file, listIds(file)] as const).filter(([, ids]) => ids.length > 0));
  const exempt = Object.fromEntries(Object.entries(EXEMPT).map(([file, { ids }]) => [file, ids.toSorted()]));
  expect(found, 'a file says the id of a family: move it to the descriptor, or list it in EXEMPT with the reason').toEqual(exempt);
});
