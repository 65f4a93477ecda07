/** Registers the service worker on every page, and tells it what is read, and whether the browser saves data. */

import type { ToWorker } from '../offline/messages.ts';
import { BASE } from './base.ts';
import { savesData } from './connection.ts';

/** Where there is no service worker (plain http, private windows of some browsers) every page works as before. */
export async function startOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  try {
    await navigator.serviceWorker.register(`${BASE}sw.js`, { scope: BASE });
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ type: 'read', url: location.href, lean: savesData() } satisfies ToWorker);
  } catch {
    // Refused by the browser or not to be had: the site works from the network alone.
  }
}
