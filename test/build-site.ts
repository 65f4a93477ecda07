/** Builds the site once before all tests and serves it: those of the built site and of the browser need it. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import sirv from 'sirv';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of the served site, without a slash at the end. */
    origin: string;
  }
}

const ASTRO = 'node_modules/astro/bin/astro.mjs';

interface Served {
  origin: string;
  stop(): void;
}

/** One build for all projects of a run: each of them calls this set-up. */
const shared = globalThis as { servedSite?: Promise<Served> };

export default async function buildAndServe(project: TestProject): Promise<() => void> {
  shared.servedSite ??= buildAndListen();
  const { origin, stop } = await shared.servedSite;
  project.provide('origin', origin);
  return stop;
}

async function buildAndListen(): Promise<Served> {
  execFileSync(process.execPath, [ASTRO, 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const files = sirv('dist');
  const notFound = readFileSync('dist/404.html');
  // As static hosts do: what is not there answers 404 with 404.html.
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404, { 'content-type': 'text/html' }).end(notFound)),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop() {
      server.closeAllConnections();
      server.close();
      delete shared.servedSite;
    },
  };
}
