/** Measures when a page first shows something on a slow link and a slow processor, as a ratio to a bare page of the same run. */

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import type { Browser } from 'playwright-core';

/** How many times slower the processor is made: a phone, or an old laptop that does something else. */
const SLOWER = 4;
/** The link: round trip in milliseconds, and bytes a second (1.6 Mbit/s). */
const LINK = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000, offline: false };

/** A page with nothing to lay out: what the browser and the link themselves take. */
const BARE = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title></head><body><p>Bare</p></body></html>';
const BARE_PATH = '/bare-page-of-the-measure/';

const TYPES: Record<string, string> = {
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  html: 'text/html; charset=utf-8',
};

export interface FirstPaint {
  path: string;
  /** Median time until something is shown, in milliseconds. */
  time: number;
  /** The same divided by that of the bare page. */
  ratio: number;
}

/**
 * First paint of each path of a built site, served compressed as hosts do. Paths take turns, so that a busy machine slows all alike.
 * @param folder of the built site.
 * @param runs how often each page is opened.
 */
export async function measureFirstPaint(browser: Browser, folder: string, paths: readonly string[], runs: number): Promise<FirstPaint[]> {
  const { origin, close } = await serve(folder);
  const times = new Map<string, number[]>([BARE_PATH, ...paths].map((path) => [path, []]));
  for (let run = 0; run < runs + 1; run++)
    for (const [path, list] of times) {
      const time = await measureOnce(browser, origin + path);
      // The first turn warms browser and server up.
      if (run > 0) list.push(time);
    }
  close();
  const base = median(times.get(BARE_PATH)!);
  return paths.map((path) => {
    const time = median(times.get(path)!);
    return { path, time, ratio: time / base };
  });
}

async function serve(folder: string): Promise<{ origin: string; close(): void }> {
  const kept = new Map<string, Buffer>();
  const read = (path: string) => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!kept.has(path)) kept.set(path, gzipSync(path === BARE_PATH ? BARE : readFileSync(join(folder, file)), { level: 9 }));
    return { body: kept.get(path)!, type: TYPES[file.split('.').at(-1)!] ?? 'text/plain' };
  };
  const server = createServer((request, response) => {
    try {
      const { body, type } = read(new URL(request.url ?? '/', 'http://site').pathname);
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function measureOnce(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(url, { waitUntil: 'load' });
  const time = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const read = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
        const now = read();
        if (now !== undefined) return done(now);
        new PerformanceObserver((_, observer) => {
          const later = read();
          if (later === undefined) return;
          observer.disconnect();
          done(later);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await context.close();
  return time;
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
