/** Starts the browser of the tests: the Chromium of an npm package on Linux x64, else a Chrome, Edge or Chromium that is installed. */

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type LaunchOptions } from 'playwright-core';

/** Background networking is off: tests reach nothing but the site. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const MISSING =
  'No browser for the tests: install Google Chrome, Microsoft Edge or Chromium. npm brings a Chromium for Linux on x64 only. ' +
  'npm run test:unit needs none.';

/** Ways to start a browser, best first. */
async function listWays(): Promise<LaunchOptions[]> {
  const packaged =
    process.platform === 'linux' && process.arch === 'x64' ? await chromium.executablePath().catch(() => undefined) : undefined;
  return [
    ...(packaged !== undefined && existsSync(packaged) ? [{ executablePath: packaged }] : []),
    { channel: 'chrome' },
    { channel: 'msedge' },
    ...findOnPath(['chromium', 'chromium-browser']).map((executablePath) => ({ executablePath })),
  ];
}

function findOnPath(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).filter((file) => existsSync(file));
}

/**
 * Starts the first browser that there is.
 * @throws Error that says what to install, where there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const faults: string[] = [];
  for (const way of await listWays()) {
    try {
      return await playwright.launch({ args: ARGS, ...way });
    } catch (error) {
      faults.push((error as Error).message.split('\n')[0] ?? '');
    }
  }
  throw new Error(`${MISSING}\n${faults.join('\n')}`);
}
