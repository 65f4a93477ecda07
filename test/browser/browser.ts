/** Chromium on the served site for the tests of this folder: one browser a file. */

import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';

import { launchBrowser } from './find-browser.ts';

export interface Visit {
  page: Page;
  /** What the page's scripts and policy complained of. */
  complaints: string[];
  /** Addresses that were asked for. */
  requests: string[];
}

const origin = inject('origin');
let browser: Browser;

/** Starts the browser before the tests of a file, stops it after; what a test has opened is closed with it. */
export function useSite(): void {
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  let shared = new Set<BrowserContext>();
  beforeEach(() => {
    shared = new Set(browser.contexts());
  });
  afterEach(async () => {
    const own = browser.contexts().filter((context) => !shared.has(context));
    await Promise.all(own.map((context) => context.close()));
  });
  afterAll(async () => {
    await browser.close();
  });
}

/** A worker fetches half the site at the first visit: only tests of it let it, with `WITH_WORKER`. */
const USUAL: BrowserContextOptions = { locale: 'en-US', viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' };

/** For tests of the service worker. */
export const WITH_WORKER: VisitOptions = { serviceWorkers: 'allow' };

export interface VisitOptions extends BrowserContextOptions {
  /** What is done to the page before it opens: parts taken away, connections slowed down. */
  before?: (page: Page) => Promise<unknown>;
}

/** Opens a path of the served site in a context of its own. */
export function visit(path: string, options: VisitOptions = {}): Promise<Visit> {
  return visitAt(origin, path, options);
}

/** The same on another server. */
export async function visitAt(server: string, path: string, { before, ...options }: VisitOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ ...USUAL, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url().replace(server, '')));
  await before?.(page);
  await page.goto(server + path);
  return { page, complaints, requests };
}

/** Runs a query on the search page and waits until it has settled. */
export async function find(page: Page, query: string): Promise<string[]> {
  await page.locator('#q').fill(query);
  await page.locator('#q').press('Enter');
  await settled(page, query);
  return page
    .locator('#results > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href')?.replace(/#.*/, '') ?? ''));
}

/** Waits until the search page has settled for a query. */
export async function settled(page: Page, query: string): Promise<void> {
  await page.waitForFunction((wanted) => document.getElementById('results')?.dataset['query'] === wanted, query);
}
