/** What the reader's device keeps: nothing breaks where storage is switched off. */

/** The kept text, or none. */
export function readStored(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a text; an empty one forgets it. */
export function writeStored(key: string, text: string): void {
  try {
    if (text) localStorage.setItem(key, text);
    else localStorage.removeItem(key);
  } catch {
    // It then lasts for this page only.
  }
}
