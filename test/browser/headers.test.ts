import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { serveFolder, type Served } from '../serve-folder.ts';
import { find, useSite, visitAt, WITH_WORKER } from './browser.ts';

useSite();

/** The headers of dist/_headers, as a host reads them. */
const headers = Object.fromEntries(
  [...readFileSync('dist/_headers', 'utf8').matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
);

let served: Served;

beforeAll(async () => {
  served = await serveFolder('dist', headers);
});

afterAll(() => served.stop());

const PAGES = [
  '/',
  '/winsock/10061/',
  '/ras/691/#fr',
  '/http/',
  '/guides/winsock/',
  '/guides/http/?status=409',
  '/search/?q=connexion%20refus%C3%A9e',
  '/decode/',
  '/maps/',
  '/ras/map/',
  '/compare/',
  '/compare/10014-10022/',
  '/licences/',
  '/offline/',
  '/nothing/here',
  '/wsaeconnrefused/',
];

test.each(PAGES)('%s breaks neither its own policy nor that of the header, and asks nobody else', async (path) => {
  const { page, complaints, requests } = await visitAt(served.origin, path);
  await page.waitForLoadState('networkidle');
  expect(complaints.filter((complaint) => !/404 \(Not Found\)/.test(complaint))).toEqual([]);
  expect(requests.filter((request) => !/^(?:\/|data:|blob:)/.test(request))).toEqual([]);
  expect(await page.locator('html').getAttribute('data-lang')).toMatch(/en|fr/);
});

test('search, suggestions and the ticket reader work under the headers', async () => {
  const { page, complaints } = await visitAt(served.origin, '/search/');
  expect((await find(page, 'service stopped')).length).toBeGreaterThan(0);
  await page.goto(`${served.origin}/decode/`);
  await page.locator('#ticket').fill('error 10061');
  await expect.poll(() => page.locator('#found a').getAttribute('href')).toMatch(/winsock\/10061/);
  expect(complaints).toEqual([]);
});

test('the worker of the site is allowed to start', async () => {
  const { page, complaints } = await visitAt(served.origin, '/', WITH_WORKER);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  expect(complaints).toEqual([]);
});

test('the header allows nothing inline but what the pages bring', () => {
  expect(headers['Content-Security-Policy']).toMatch(/script-src 'self' 'wasm-unsafe-eval'(?: 'sha256-[^']+')+/);
  expect(headers['Content-Security-Policy']).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|\*|https?:/);
});

test('no page can be framed', async () => {
  const outer = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end(`<iframe src="${served.origin}/winsock/10061/"></iframe>`),
  );
  await new Promise<void>((listening) => outer.listen(0, '127.0.0.1', listening));
  try {
    const { page, complaints } = await visitAt(`http://localhost:${(outer.address() as AddressInfo).port}`, '/');
    await expect.poll(() => complaints.join()).toMatch(/frame-ancestors/);
    expect(await page.frames()[1]?.title()).not.toContain('10061');
  } finally {
    outer.closeAllConnections();
    outer.close();
  }
});

test('the policy stands before every script of its page', async () => {
  for (const path of ['/winsock/10061/', '/search/', '/wsaeconnrefused/']) {
    const html = await (await fetch(served.origin + path)).text();
    expect(html.indexOf('http-equiv="content-security-policy"')).toBeGreaterThan(0);
    expect(html.indexOf('http-equiv="content-security-policy"')).toBeLessThan(html.indexOf('<script'));
  }
});
