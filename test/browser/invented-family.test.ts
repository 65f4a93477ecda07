import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { serveFolder, type Served } from '../serve-folder.ts';
import { copyWithCodes, type Project } from '../small-project.ts';
import { find, useSite, visitAt } from './browser.ts';

useSite();

/** A family that nobody has heard of: a descriptor, its line, its content, its facts and one line of colour are all it takes. */
let project: Project;
let served: Served;

const DESCRIPTOR = `/** Parrot: the codes of an invented service. */

import { FACILITY, type FamilyRules } from './family.ts';

export const parrot = {
  name: { en: 'Parrot', fr: 'Perroquet' },
  breaks: 'transfer',
  ranges: [[23001, 23099]],
  base: 'decimal',
  hresult: FACILITY.win32,
  forms: ['decimal', 'hex'],
  prefixes: ['PARROT'],
  requires: ['frequency'],
  everyday: false,
  topics: { any: ['parrot'], en: ['perch'], fr: ['perchoir'] },
} as const satisfies FamilyRules;
`;

const code = (number: string, symbol: string, en: string, fr: string) => `---
symbol: ${symbol}
header: parrot.h
status: current
verdict: transient
where: service
frequency: common
checked: 2026-11-28
title: { en: ${en}, fr: ${fr} }
summary: { en: ${en}., fr: ${fr}. }
reply: { en: The bird., fr: L’oiseau. }
keywords: { en: [beak], fr: [bec] }
sources: [https://example.org/${number}]
---

:::en
## Meaning

${en}.

## Causes

1. It is asleep.

## Fix

- **You:** wake it.
:::

:::fr
## Signification

${fr}.

## Causes

1. Il dort.

## Résolution

- **Vous :** le réveiller.
:::
`;

const FAMILY = `---
title: { en: Parrot codes, fr: Codes Perroquet }
summary: { en: Codes of parrots., fr: Codes de perroquets. }
topic: { en: Birds., fr: Oiseaux. }
common: [parrot/23001]
groups: [{ from: "23001", to: "23002", title: { en: All, fr: Tous } }]
---
`;

beforeAll(async () => {
  project = copyWithCodes(['winsock/10061']);
  project.write('src/catalog/families/parrot.ts', DESCRIPTOR);
  const index = project.read('src/catalog/families/index.ts');
  project.write(
    'src/catalog/families/index.ts',
    index
      .replace('import { ras }', "import { parrot } from './parrot.ts';\nimport { ras }")
      .replace(' } as const satisfies', ', parrot } as const satisfies'),
  );
  project.write('content/codes/parrot/23001.md', code('23001', 'PARROT_IS_DEAD', 'Parrot is dead', 'Perroquet mort'));
  project.write('content/codes/parrot/23002.md', code('23002', 'PARROT_RESTING', 'Parrot is resting', 'Perroquet au repos'));
  project.write('content/families/parrot.md', FAMILY);
  const facts = [
    { number: '23001', symbol: 'PARROT_IS_DEAD', header: 'parrot.h' },
    { number: '23002', symbol: 'PARROT_RESTING', header: 'parrot.h' },
  ];
  project.write('content/facts/parrot.json', JSON.stringify({ sources: ['parrot.h'], codes: facts }));
  const { failed, printed } = await project.build();
  if (failed) throw new Error(printed);
  served = await serveFolder(join(project.folder, 'dist'));
});

afterAll(() => {
  served.stop();
  project.remove();
});

const built = (path: string) => readFileSync(join(project.folder, 'dist', path), 'utf8');

test('its page has its number, its symbol and all forms', () => {
  const text = parse(built('parrot/23001/index.html')).querySelector('article')!.text;
  for (const part of ['23001', 'PARROT_IS_DEAD', 'Parrot is dead', 'Perroquet mort', '0x59D9', '0x800759D9', '-2147001895'])
    expect(text).toContain(part);
});

test('it is listed, on its own page and beside the others', () => {
  const links = parse(built('parrot/index.html'))
    .querySelectorAll('.codes a')
    .map((link) => link.getAttribute('href'));
  expect([...new Set(links)]).toEqual(['/parrot/23001/', '/parrot/23002/']);
  for (const page of ['index.html', 'search/index.html', '404.html']) expect(built(page)).toContain('href="/parrot/"');
  expect(built('llms.txt')).toContain('Parrot codes');
  expect(built('index.html')).toContain('Winsock, Parrot.');
});

test('it has short links, redirects, data and a picture for chats', () => {
  for (const name of ['23001', 'parrot_is_dead', '0x800759d9']) expect(built(`${name}/index.html`)).toContain('url=/parrot/23001/');
  expect(built('_redirects')).toContain('/parrot_is_dead/ /parrot/23001/ 301');
  expect(JSON.parse(built('parrot/23001.json'))).toMatchObject({ family: 'parrot', symbol: 'PARROT_IS_DEAD', frequency: 'common' });
  expect(JSON.parse(built('codes.schema.json'))).toMatchObject({
    items: { properties: { family: { enum: expect.arrayContaining(['parrot']) } } },
  });
  expect(built('parrot/23001/index.html')).toMatch(/og:image" content="[^"]*\/og\/site\.png"/);
  expect(built('sitemap.xml')).toContain('/parrot/23002/');
});

test('the search finds it by every form, its symbol and its words', async () => {
  const { page, complaints } = await visitAt(served.origin, '/search/');
  const queries = ['23001', 'error 23001', '0x59D9', '0x800759d9', '-2147001895', 'PARROT_IS_DEAD', 'perroquet mort', 'is_dead'];
  const found: string[] = [];
  for (const query of queries) found.push((await find(page, query))[0] ?? `nothing for ${query}`);
  expect(found).toEqual(queries.map(() => '/parrot/23001/'));
  expect(complaints).toEqual([]);
});

test('the ticket reader finds it', async () => {
  const { page } = await visitAt(served.origin, '/decode/');
  await page.locator('#ticket').fill('The parrot failed with error 23001 (0x59D9) at 10:00, then PARROT_RESTING.');
  const links = () =>
    page
      .locator('#found > li')
      .evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href')?.replace(/#.*/, '')));
  await expect.poll(links).toEqual(['/parrot/23001/', '/parrot/23002/']);
});

test('an address in another form leads to it', async () => {
  const { page } = await visitAt(served.origin, '/PARROT_IS_DEAD');
  await page.waitForURL('**/parrot/23001/**');
});
