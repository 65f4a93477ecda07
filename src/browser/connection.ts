/** What the browser knows of the reader's line. */

/** Whether the reader wants little data. Not every browser says: where nobody says that data is dear, it is not. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
