import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import sirv from 'sirv';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { useSite, visitAt, WITH_WORKER } from './browser.ts';

useSite();

let folder: string;
const OLD = /data-version="([0-9a-f]+)"/.exec(readFileSync('dist/index.html', 'utf8'))![1]!;
const NEW = 'fedcba987654';

/** The same site as another version: every page says so, and every file has another revision. */
function makeNewVersion(): void {
  folder = mkdtempSync(join(tmpdir(), 'version-'));
  cpSync('dist', folder, { recursive: true });
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(`data-version="${OLD}"`, `data-version="${NEW}"`));
  }
  const worker = join(folder, 'sw.js');
  // In the list of the site: path, revision, bytes.
  const changed = readFileSync(worker, 'utf8')
    .replaceAll(OLD, NEW)
    .replace(/([`"'],[`"'])([0-9a-f]{10})([`"'],\d+\])/g, '$1x$2$3');
  writeFileSync(worker, changed);
}

beforeAll(makeNewVersion);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a new version is taken whole at a navigation, with what was kept, and never in between', { timeout: 240_000 }, async () => {
  const versions = { old: sirv('dist', { dev: true }), new: sirv(folder, { dev: true }) };
  let served: keyof typeof versions = 'old';
  const server = createServer((request, response) => versions[served](request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { page } = await visitAt(origin, '/winsock/10109/', WITH_WORKER);
  const version = () => page.evaluate(() => document.body.dataset['version']);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open(`kept-${location.origin}/`)).keys()).length))
    .toBeGreaterThan(0);

  served = 'new';
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  // It is fetched whole and waits; the page that is open is left alone.
  const isWaiting = () => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
  await expect.poll(isWaiting, { timeout: 120_000 }).toBe(true);
  expect(await version()).toBe(OLD);

  // The old worker learns that another one waits a moment after the page does; from then on, a navigation takes it.
  const navigate = async () => {
    await page.goto(`${origin}/winsock/10061/`);
    return version();
  };
  await expect.poll(navigate, { timeout: 60_000, interval: 500 }).toBe(NEW);
  await expect.poll(isWaiting).toBe(false);

  // What was kept has come along: without a network it is of the new version, too.
  server.closeAllConnections();
  server.close();
  await page.goto(`${origin}/winsock/10109/`);
  expect(await version()).toBe(NEW);
  await page.goto(`${origin}/search/?q=10061`);
  await page.waitForFunction(() => document.getElementById('results')?.dataset['query'] === '10061');
  expect(await version()).toBe(NEW);
  expect(await page.locator('#results a').first().getAttribute('href')).toContain('/winsock/10061/');
});
