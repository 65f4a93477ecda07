/** What the reader's device keeps: nothing breaks where storage is switched off. */

/** Before every key: other sites may share the origin. The script of the head reads under it too. */
export const PREFIX = 'codes.';

/** The kept text, or none. */
export function readStored(key: string): string {
  try {
    return localStorage.getItem(PREFIX + key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a text; an empty one forgets it. */
export function writeStored(key: string, text: string): void {
  try {
    if (text) localStorage.setItem(PREFIX + key, text);
    else localStorage.removeItem(PREFIX + key);
  } catch {
    // It then lasts for this page only.
  }
}
