/** Fetches the data files of the site, each once: a file may be asked for before the scripts that read it are there. */

import { BASE } from './base.ts';

const files = new Map<string, Promise<unknown>>();

/** The content of a JSON file at the site's root; what has failed is forgotten and asked for again the next time. */
export function fetchData<Data>(name: string): Promise<Data> {
  const file = files.get(name) ?? readFile(name);
  files.set(name, file);
  file.catch(() => files.delete(name));
  return file as Promise<Data>;
}

async function readFile(name: string): Promise<unknown> {
  const response = await fetch(BASE + name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}
