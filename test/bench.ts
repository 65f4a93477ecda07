/** `npm run bench`: prints the bytes of the built site and the latency of a search in Chromium. Nothing here fails. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
const quantile = (sorted: number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const show = (name: string, values: number[], unit: string) => {
  const sorted = values.toSorted((a, b) => a - b);
  console.log(
    `${name.padEnd(34)} median ${quantile(sorted, 0.5).toFixed(0)} ${unit}, p95 ${quantile(sorted, 0.95).toFixed(0)} ${unit}, most ${sorted.at(-1)!.toFixed(0)} ${unit}`,
  );
};

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join('dist', file)).isFile());
const pages = files.filter((file) => /[\\/](?:0x[0-9a-f]{8}|\d+)[\\/]index\.html$/.test(file));
show(
  `${pages.length} code pages, gzip`,
  pages.map((file) => gzipped(join('dist', file))),
  'B',
);
for (const file of ['identifiers.json', 'words.json', 'codes.json'])
  console.log(`${file.padEnd(34)} ${gzipped(join('dist', file))} B gzip`);
show(
  'scripts, gzip',
  files.filter((file) => file.startsWith('_astro')).map((file) => gzipped(join('dist', file))),
  'B',
);

const server = createServer(sirv('dist')).listen(0);
const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/search/`);
const queries = [
  '10061',
  '0x8007274D',
  'connrefused',
  'connection refused',
  'connexion refusée',
  'nom d’hôte introuvable',
  'the remote host closed the connection',
];
const first: number[] = [];
const later: number[] = [];
for (let turn = 0; turn < 6; turn++)
  for (const query of queries) {
    const took = await page.evaluate(async (text) => {
      const input = document.querySelector<HTMLInputElement>('#q')!;
      const list = document.getElementById('results')!;
      const start = performance.now();
      input.value = text;
      input.form!.requestSubmit();
      await new Promise<void>((done) => {
        const observer = new MutationObserver(() => list.dataset['query'] === text && (observer.disconnect(), done()));
        observer.observe(list, { attributes: true });
      });
      return performance.now() - start;
    }, query);
    (turn === 0 ? first : later).push(took);
  }
show('first search of each query', first, 'ms');
show('later searches', later, 'ms');
await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/decode/`);
const line = 'ERROR 127.0.0.1:10061 took 10060 ms: connect failed (10061), then HRESULT 0x80190193 and WSAECONNRESET\n';
const reading = await page.evaluate(
  async (text) => {
    const box = document.querySelector<HTMLTextAreaElement>('#ticket')!;
    const list = document.getElementById('found')!;
    let longest = 0;
    const watch = new PerformanceObserver((tasks) => tasks.getEntries().forEach(({ duration }) => (longest = Math.max(longest, duration))));
    watch.observe({ type: 'longtask', buffered: true });
    const start = performance.now();
    box.value = text;
    box.dispatchEvent(new Event('input'));
    await new Promise<void>((done) => {
      const observer = new MutationObserver(() => list.dataset['settled'] === String(text.length) && (observer.disconnect(), done()));
      observer.observe(list, { attributes: true });
    });
    return { took: performance.now() - start, longest };
  },
  line.repeat(Math.floor(1_000_000 / line.length)),
);
console.log(`${'a ticket of a megabyte'.padEnd(34)} read in ${reading.took.toFixed(0)} ms, longest task ${reading.longest.toFixed(0)} ms`);
await browser.close();
server.close();
