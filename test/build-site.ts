/** Builds the site once before all tests and serves it: those of the built site and of the browser need it. */

import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

import type { TestProject } from 'vitest/node';

import { serveFolder, type Served } from './serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of the served site, without a slash at the end. */
    origin: string;
  }
}

const ASTRO = 'node_modules/astro/bin/astro.mjs';

/** One build for all projects of a run: each of them calls this set-up. */
const shared = globalThis as { servedSite?: Promise<Served> };

export default async function buildAndServe(project: TestProject): Promise<() => void> {
  shared.servedSite ??= buildAndListen();
  const { origin, stop } = await shared.servedSite;
  project.provide('origin', origin);
  return () => {
    stop();
    delete shared.servedSite;
  };
}

function buildAndListen(): Promise<Served> {
  // As a reader gets it: the test runner's NODE_ENV would make a site for development.
  execFileSync(process.execPath, [ASTRO, 'build'], {
    cwd: realpathSync.native('.'),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return serveFolder('dist');
}
