/** Whether a module is the one that Node.js was started with: `import.meta.main` is younger than the oldest Node.js that we run on. */

import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param url `import.meta.url` of the module that asks. */
export function isStarted(url: string): boolean {
  const [, started] = process.argv;
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(url));
}
