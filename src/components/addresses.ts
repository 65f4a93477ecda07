/** Addresses: the only place that knows the base path and the site's origin. */

/** The base path, with a slash at both ends. */
export const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** A path of the site (`winsock/10061/`, or with a leading slash) under the base path. */
export function href(path: string): string {
  return BASE + path.replace(/^\//, '');
}

/** The same with the site's origin: for what is copied into tickets. */
export function absoluteHref(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
