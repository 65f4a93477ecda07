/** What a link to a source is called. */

/** The last part of the path, readable; the host where there is none or it cannot be decoded. */
export function nameSource(url: string): string {
  const { pathname, host } = new URL(url);
  const last = pathname.split('/').filter(Boolean).at(-1);
  if (last === undefined) return host;
  try {
    return decodeURI(last);
  } catch {
    return last;
  }
}
