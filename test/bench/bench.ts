/**
 * `npm run bench`: one table of the site in dist/. First paint of four kinds of page, as a ratio to a bare page. On a cold code page, over a slow link (150 ms round trip, 1.6 Mbit/s,
 * compressed as static hosts do) with a processor four times slower: from the first key to the suggestion. With everything
 * loaded and nothing slowed: from a key to what it draws. And bytes. Nothing here fails.
 */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import type { Page } from 'playwright-core';

import { launchBrowser } from '../browser/find-browser.ts';
import { measureFirstPaint } from './first-paint.ts';
import { measureSearch } from './measure-search.ts';

/** Half of it is waited for before each answer, and a whole one more when a connection opens. */
const ROUND_TRIP = 150;
/** Bytes a millisecond: 1.6 Mbit/s, shared by all connections. */
const RATE = 200;
const SLOWED = 4;
const RUNS = 5;
/** One page of each kind: a code, the longest list, a guide, home; and how often each is opened. */
const PAINTED = ['/winsock/10060/', '/ras/', '/guides/bits/', '/'];
const PAINTS = 9;

const quantile = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const rows: [string, string][] = [];
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Serves dist/ over the link model; `slow` is switched by the measurement. */
const link = { slow: true, freeFrom: 0 };
const known = new WeakSet<Socket>();
const packed = new Map<string, Buffer>();

function readPacked(file: string): Buffer {
  const kept = packed.get(file) ?? gzipSync(readFileSync(file));
  packed.set(file, kept);
  return kept;
}

async function serve(path: string, socket: Socket, response: ServerResponse): Promise<void> {
  const file = join('dist', decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path));
  const body = readPacked(statSync(file, { throwIfNoEntry: false })?.isFile() ? file : join('dist', '404.html'));
  if (link.slow) {
    await wait(known.has(socket) ? ROUND_TRIP : 2 * ROUND_TRIP);
    known.add(socket);
    const start = Math.max(link.freeFrom, performance.now());
    link.freeFrom = start + body.length / RATE;
    await wait(link.freeFrom - performance.now());
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'content-encoding': 'gzip' }).end(body);
}

const server = createServer((request, response) => void serve((request.url ?? '/').replace(/[?#].*/, ''), request.socket, response)).listen(
  0,
);
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await launchBrowser();

/** Milliseconds from the first key on a cold code page until the first suggestion is the wanted one. */
async function typeCold(query: string, wanted: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  link.slow = true;
  await page.goto(`${origin}/winsock/10054/`);
  await page.waitForTimeout(500);
  await page.evaluate(
    ([text, path]) => {
      const input = document.querySelector<HTMLInputElement>('#q')!;
      const start = performance.now();
      const done = window as unknown as { took: Promise<number> };
      done.took = new Promise((resolve) => {
        new MutationObserver(() => {
          if (document.querySelector<HTMLElement>('#suggestions li')?.dataset['path']?.endsWith(path)) resolve(performance.now() - start);
        }).observe(document.body, { childList: true, subtree: true });
      });
      input.focus();
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [query, wanted] as const,
  );
  const took = await page.evaluate(() => (window as unknown as { took: Promise<number> }).took);
  await context.close();
  return took;
}

for (const [query, wanted] of [
  ['10061', 'winsock/10061/'],
  ['connection refused', 'winsock/10061/'],
] as const) {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await typeCold(query, wanted));
  rows.push([`“${query}” on a cold, slow page, ms`, `median ${quantile(times, 0.5).toFixed(0)}, most ${Math.max(...times).toFixed(0)}`]);
}

/** Milliseconds from each key until its state is drawn, everything loaded. */
async function typeWarm(page: Page, text: string): Promise<number[]> {
  return page.evaluate(async (query) => {
    const input = document.querySelector<HTMLInputElement>('#q')!;
    const list = document.getElementById('suggestions')!;
    const times: number[] = [];
    for (let end = 1; end <= query.length; end++) {
      input.value = query.slice(0, end);
      const start = performance.now();
      const drawn = new Promise<number>((resolve) => {
        const watch = new MutationObserver(() => {
          if (list.dataset['query'] !== input.value.trim()) return;
          watch.disconnect();
          resolve(performance.now() - start);
        });
        watch.observe(list, { childList: true, attributes: true });
        setTimeout(() => resolve(NaN), 1000);
      });
      input.dispatchEvent(new Event('input', { bubbles: true }));
      times.push(await drawn);
    }
    return times.filter((time) => !Number.isNaN(time));
  }, text);
}

link.slow = false;
const page = await browser.newPage({ serviceWorkers: 'block' });
await page.goto(`${origin}/winsock/10054/`);
await page.locator('#q').focus();
await page.waitForSelector('#suggestions', { state: 'attached' });
await typeWarm(page, 'connection refused');
for (const [name, queries] of [
  ['numbers', ['10061', '0x8007274D', '691', '12029']],
  ['words', ['connection refused', 'nom d’hôte introuvable', 'the remote host closed the connection', 'mauvais mot de passe vpn']],
] as const) {
  const times: number[] = [];
  for (const query of queries) times.push(...(await typeWarm(page, query)));
  rows.push([
    `a key to its suggestions, ${name}, ms`,
    `median ${quantile(times, 0.5).toFixed(0)}, p95 ${quantile(times, 0.95).toFixed(0)}`,
  ]);
}
for (const { path, time, ratio } of await measureFirstPaint(browser, 'dist', PAINTED, PAINTS))
  rows.push([`first paint of ${path}`, `${time.toFixed(0)} ms, ${ratio.toFixed(2)} × a bare page`]);
const { ticket } = await measureSearch(browser, 'dist');
rows.push(['a ticket of 1 MB, ms', `${ticket.took.toFixed(0)}, longest task ${ticket.longest.toFixed(0)}`]);
await browser.close();
server.closeAllConnections();
server.close();

const brotli = (file: string) => brotliCompressSync(readFileSync(file)).length;
const scripts = readdirSync('dist/_astro').filter((file) => file.endsWith('.js'));
for (const file of ['identifiers.json', 'words.json', 'summaries-en.json', 'summaries-fr.json'])
  rows.push([`${file}, bytes (brotli)`, String(brotli(`dist/${file}`))]);
rows.push(['table and index together, bytes (brotli)', String(brotli('dist/identifiers.json') + brotli('dist/words.json'))]);
rows.push([`${scripts.length} scripts, bytes (brotli)`, String(scripts.reduce((sum, file) => sum + brotli(`dist/_astro/${file}`), 0))]);
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /[\\/](?:0x[0-9a-f]{8}|\d+)[\\/]index\.html$/.test(file),
);
rows.push([
  `${pages.length} code pages, bytes (gzip)`,
  `median ${quantile(
    pages.map((file) => gzipSync(readFileSync(join('dist', file))).length),
    0.5,
  )}, most ${Math.max(...pages.map((file) => gzipSync(readFileSync(join('dist', file))).length))}`,
]);
for (const [name, value] of rows) console.log(`${name.padEnd(48)} ${value}`);
