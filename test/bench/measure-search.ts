/** Searches a built site in a browser and measures how long a reader waits. */

import type { Browser, Page } from 'playwright-core';

import { serveFolder } from '../serve-folder.ts';

const QUERIES = [
  '10061',
  '0x8007274D',
  'connrefused',
  'connection refused',
  'connexion refusée',
  'nom d’hôte introuvable',
  'the remote host closed the connection',
];
/** How often each query is asked again. */
const TURNS = 5;

export interface SearchFigures {
  /** Milliseconds from the opening of the page to the first result of a number. */
  firstResult: number;
  /** Milliseconds from a query to its first result, for all queries, sorted. */
  keys: number[];
  /** A ticket of a megabyte: milliseconds to read it, and its longest task. */
  ticket: { took: number; longest: number };
}

export async function measureSearch(browser: Browser, folder: string): Promise<SearchFigures> {
  const served = await serveFolder(folder);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  try {
    const started = performance.now();
    await page.goto(`${served.origin}/search/?q=10061`);
    await page.locator('#results > li').first().waitFor();
    const firstResult = performance.now() - started;
    const keys: number[] = [];
    for (let turn = 0; turn <= TURNS; turn++)
      for (const query of QUERIES) {
        const took = await search(page, query);
        if (turn > 0) keys.push(took);
      }
    await page.goto(`${served.origin}/decode/`);
    return { firstResult, keys: keys.toSorted((a, b) => a - b), ticket: await readTicket(page) };
  } finally {
    await context.close();
    served.stop();
  }
}

/** Time from the query to its first result; the list is emptied before. */
function search(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('#q')!;
    const list = document.getElementById('results')!;
    const run = (query: string, done: () => boolean) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (!done()) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(list, { attributes: true, childList: true });
        input.value = query;
        input.form!.requestSubmit();
      });
    await run('', () => list.dataset['query'] === '');
    const took = await run(text, () => list.childElementCount > 0);
    if (list.dataset['query'] !== text) await new Promise((wait) => setTimeout(wait, 300));
    return took;
  }, query);
}

const LINE = 'ERROR 127.0.0.1:10061 took 10060 ms: connect failed (10061), then HRESULT 0x80190193 and WSAECONNRESET\n';

function readTicket(page: Page): Promise<SearchFigures['ticket']> {
  return page.evaluate(
    async (text) => {
      const box = document.querySelector<HTMLTextAreaElement>('#ticket')!;
      const list = document.getElementById('found')!;
      let longest = 0;
      const watch = new PerformanceObserver((tasks) =>
        tasks.getEntries().forEach(({ duration }) => (longest = Math.max(longest, duration))),
      );
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
    LINE.repeat(Math.floor(1_000_000 / LINE.length)),
  );
}
