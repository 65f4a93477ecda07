/**
 * The service worker: what was read, what searching needs and the common codes (unless the browser saves data) work
 * without a network; the whole site on demand. Two caches: the shell, which Workbox takes whole with each version, and what the reader has kept, whose
 * files are renewed before a new version takes over. A version is taken at a navigation and never in between, so that no
 * page of one version meets the index of another.
 */
/// <reference lib="webworker" />
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute, PrecacheController } from 'workbox-precaching';
import { registerRoute, setCatchHandler, setDefaultHandler } from 'workbox-routing';
import { CacheFirst, NetworkOnly } from 'workbox-strategies';

import type { KeepStatus, ToWorker } from '../offline/messages.ts';
import type { SiteFile, SiteList } from '../offline/site-list.ts';

/** The build puts the list of the site here; it is written once. */
declare const SITE: SiteList;
const site: SiteList = SITE;

const worker = self as unknown as ServiceWorkerGlobalScope;
const scope = worker.registration.scope;
const addressOf = (path: string) => new URL(path, scope).href;
const toEntries = (files: readonly SiteFile[]) => files.map(([path, revision]) => ({ url: addressOf(path), revision }));
const withoutParameters = (address: string) => address.replace(/[?#].*$/, '');

/** What the reader has kept; the name holds the scope, since several sites may share an origin. */
const KEPT = `kept-${scope}`;

const sizes = new Map(site.rest.map(([path, , bytes]) => [addressOf(path), bytes]));
const kept = new PrecacheController({ cacheName: KEPT });
kept.addToCacheList(toEntries(site.rest));

// A new version that waits is taken at the next navigation: the page loads again, under the new worker. It comes before
// every other rule: the pages of the shell obey it, too.
registerRoute(
  ({ request }) => request.mode === 'navigate' && worker.registration.waiting !== null,
  async () => {
    worker.registration.waiting?.postMessage({ type: 'take-over' } satisfies ToWorker);
    return new Response('', { headers: { 'content-type': 'text/html', refresh: '0' } });
  },
);

// A cached shell answers for every query of its pages: /search/?q=…
precacheAndRoute(toEntries(site.shell), { ignoreURLParametersMatching: [/./], cleanURLs: false });
cleanupOutdatedCaches();

/** Keeps files under the revision of this version, pages only if they are of this version. */
const keeping = new CacheFirst({
  cacheName: KEPT,
  plugins: [
    {
      cacheKeyWillBeUsed: async ({ request }) => kept.getCacheKeyForURL(withoutParameters(request.url)) ?? request,
      cacheWillUpdate: async ({ response }) => {
        if (response.status !== 200) return null;
        if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
        return (await response.clone().text()).includes(`data-version="${site.version}"`) ? response : null;
      },
    },
  ],
});

registerRoute(({ url }) => sizes.has(withoutParameters(url.href)), keeping);
setDefaultHandler(new NetworkOnly());
// No network: a page that was never kept says so; any other address is resolved by the page for unknown ones.
setCatchHandler(async ({ request }) => {
  if (request.mode !== 'navigate') return Response.error();
  const page = sizes.has(withoutParameters(request.url)) ? 'offline/' : '404.html';
  return (await matchPrecache(addressOf(page))) ?? Response.error();
});

/** Before this version may take over, what is kept is brought to it: changed files are fetched, the others stay. */
async function renewKept(event: ExtendableEvent): Promise<void> {
  const cache = await caches.open(KEPT);
  const addresses = new Set((await cache.keys()).map(({ url }) => withoutParameters(url)));
  const renewing = new PrecacheController({ cacheName: KEPT });
  renewing.addToCacheList(toEntries(site.rest).filter(({ url }) => addresses.has(url)));
  await renewing.install(event);
}

worker.addEventListener('install', (event) => event.waitUntil(renewKept(event)));
worker.addEventListener('activate', (event) => event.waitUntil(Promise.all([kept.activate(event), worker.clients.claim()])));

let running = false;
let failed: KeepStatus['failed'];

/** Files of the whole site that are not kept yet. */
async function listMissing(): Promise<string[]> {
  const cache = await caches.open(KEPT);
  const have = new Set((await cache.keys()).map(({ url }) => url));
  return [...sizes.keys()].filter((address) => !have.has(kept.getCacheKeyForURL(address) ?? address));
}

async function tellStatus(): Promise<void> {
  const missing = await listMissing();
  const shellBytes = site.shell.reduce((sum, [, , bytes]) => sum + bytes, 0);
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, shellBytes);
  const status: KeepStatus = {
    type: 'status',
    files: site.shell.length + sizes.size,
    keptFiles: site.shell.length + sizes.size - missing.length,
    bytes,
    keptBytes: bytes - missing.reduce((sum, address) => sum + sizes.get(address)!, 0),
    running,
    ...(failed ? { failed } : {}),
  };
  for (const client of await worker.clients.matchAll({ includeUncontrolled: true })) client.postMessage(status);
}

/** Files fetched side by side. */
const AT_ONCE = 6;
/** Files after which the pages are told how far it is. */
const TELL_EACH = 12;

/** Fetches what is missing of the whole site; goes on where it stopped. */
async function keepAll(event: ExtendableMessageEvent): Promise<void> {
  if (running) return tellStatus();
  running = true;
  failed = undefined;
  const missing = await listMissing();
  let done = 0;
  const work = async () => {
    for (let address = missing.shift(); address !== undefined && running; address = missing.shift()) {
      const [response, finished] = keeping.handleAll({ event, request: new Request(address) });
      if (!(await response).ok) throw new Error(address);
      await finished;
      if (++done % TELL_EACH === 0) void tellStatus();
    }
  };
  try {
    await tellStatus();
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } catch (error) {
    failed = (error as Error).name === 'QuotaExceededError' ? 'room' : 'network';
  }
  running = false;
  await tellStatus();
}

let bringing = false;

/** The common codes, one by one, so that no page waits for them; what is missing is brought at the next visit. */
async function keepCommon(event: ExtendableMessageEvent): Promise<void> {
  if (bringing || running) return;
  bringing = true;
  const common = new Set(site.common.map(addressOf));
  try {
    for (const address of (await listMissing()).filter((missing) => common.has(missing))) {
      const [response, finished] = keeping.handleAll({ event, request: new Request(address, { priority: 'low' }) });
      if (!(await response).ok) break;
      await finished;
    }
  } catch {
    // No network or no room: nobody asked for them.
  }
  bringing = false;
}

async function answer(event: ExtendableMessageEvent): Promise<void> {
  const message = event.data as ToWorker;
  switch (message.type) {
    case 'take-over':
      return worker.skipWaiting();
    case 'read':
      if (sizes.has(withoutParameters(message.url))) await keeping.handle({ event, request: new Request(message.url) });
      if (!message.lean) await keepCommon(event);
      return;
    case 'keep':
      return keepAll(event);
    case 'stop':
      running = false;
      return;
    case 'remove':
      running = false;
      await caches.delete(KEPT);
      return tellStatus();
    case 'status':
      return tellStatus();
  }
}

worker.addEventListener('message', (event) => event.waitUntil(answer(event)));
