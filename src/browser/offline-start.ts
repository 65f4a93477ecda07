/** Registers the service worker on every page, and tells it of the page that was read before it was there. */

import type { ToWorker } from '../offline/messages.ts';
import { BASE } from './base.ts';

/** Where there is no service worker (plain http, private windows of some browsers) every page works as before. */
export async function startOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  try {
    const controlled = navigator.serviceWorker.controller !== null;
    await navigator.serviceWorker.register(`${BASE}sw.js`, { scope: BASE });
    if (controlled) return;
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ type: 'read', url: location.href } satisfies ToWorker);
  } catch {
    // Refused by the browser or not to be had: the site works from the network alone.
  }
}
