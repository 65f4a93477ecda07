/** `npm run shots`: pictures of the built site for the README and for review, into .github/shots/. Build first. */

import { mkdirSync } from 'node:fs';

import type { BrowserContextOptions } from 'playwright-core';

import { launchBrowser } from './browser/find-browser.ts';
import { serveFolder } from './serve-folder.ts';

const FOLDER = '.github/shots';

const DESKTOP = { viewport: { width: 1200, height: 750 } };
const PHONE = { viewport: { width: 360, height: 640 } };
const FRENCH = { locale: 'fr-FR' };
const DARK = { colorScheme: 'dark' } as const;

/** One line a picture: name, path, and how it is looked at. A page of its own kind is one more line. */
const SHOTS: [name: string, path: string, options: BrowserContextOptions][] = [
  ['code', '/winsock/10061/', DESKTOP],
  ['code-french', '/winsock/10060/', { ...DESKTOP, ...FRENCH }],
  ['code-dark-phone', '/ras/691/', { ...PHONE, ...FRENCH, ...DARK }],
  ['home', '/', DESKTOP],
  ['list', '/ras/?w=network', DESKTOP],
  ['guide', '/guides/bits/', DESKTOP],
  ['search', '/search/?q=connection+refused', DESKTOP],
  ['decode', '/decode/', DESKTOP],
  ['map', '/winsock/map/', DESKTOP],
  ['compare', '/compare/10060-10061-10065/', DESKTOP],
];

mkdirSync(FOLDER, { recursive: true });
const { origin, stop } = await serveFolder('dist');
const browser = await launchBrowser();
for (const [name, path, options] of SHOTS) {
  const context = await browser.newContext({ locale: 'en-US', serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  const response = await page.goto(origin + path, { waitUntil: 'networkidle' });
  if (response?.status() !== 200) console.log(`${path} is not there`);
  else await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await context.close();
}
await browser.close();
stop();
