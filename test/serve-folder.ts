/** Serves a built site on a port of its own, as static hosts do: what is not there answers 404 with 404.html. */

import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import sirv from 'sirv';

export interface Served {
  /** Without a slash at the end. */
  origin: string;
  stop(): void;
}

/**
 * @param headers what every answer carries.
 * @param lost the page for what is not there, below the folder.
 */
export async function serveFolder(folder: string, headers: Readonly<Record<string, string>> = {}, lost = '404.html'): Promise<Served> {
  const files = sirv(folder);
  const page = join(folder, lost);
  const notFound = existsSync(page) ? readFileSync(page) : 'not here';
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    files(request, response, () => void response.writeHead(404, { 'content-type': 'text/html' }).end(notFound));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
