/** `npm run links`: asks every external source of the content whether it is still there. Needs the internet; no test does. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { isStarted } from './is-started.ts';

/** Requests at a time: sources are other people's servers. */
const AT_A_TIME = 4;
/** Time after which a source counts as not answering, in milliseconds. */
const PATIENCE = 15_000;

/** Every external address in the content, with the files that name it. */
export function listSources(folder: string): Map<string, string[]> {
  const sources = new Map<string, string[]>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  for (const file of files.filter((name) => name.endsWith('.md')))
    for (const [, url] of readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}- (https:\/\/\S+)$/gm)) {
      const named = sources.get(url);
      if (named) named.push(file);
      else sources.set(url, [file]);
    }
  return sources;
}

/** What is wrong with an address, or undefined. */
async function checkSource(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PATIENCE) });
    return response.ok ? undefined : String(response.status);
  } catch (error) {
    return (error as Error).message;
  }
}

if (isStarted(import.meta.url)) {
  const sources = [...listSources('content')];
  let bad = 0;
  for (let at = 0; at < sources.length; at += AT_A_TIME)
    await Promise.all(
      sources.slice(at, at + AT_A_TIME).map(async ([url, files]) => {
        const problem = await checkSource(url);
        if (!problem) return;
        bad++;
        console.log(`${problem} ${url} (${files.join(', ')})`);
      }),
    );
  console.log(`${sources.length} sources asked, ${bad} without a good answer`);
  process.exitCode = bad > 0 ? 1 : 0;
}
