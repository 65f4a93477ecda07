/** Fetches the data files of the site, each once: a file may be asked for before the scripts that read it are there. */

import type { DataFile } from '../offline/data-files.ts';
import { BASE } from './base.ts';
import { inTime } from './in-time.ts';

const files = new Map<DataFile, Promise<unknown>>();

/** The content of a JSON file at the site's root; what has failed or hung is forgotten and asked for again the next time. */
export function fetchData<Data>(name: DataFile): Promise<Data> {
  const file = files.get(name) ?? inTime(readFile(name));
  files.set(name, file);
  file.catch(() => files.delete(name));
  return file as Promise<Data>;
}

async function readFile(name: DataFile): Promise<unknown> {
  const response = await fetch(BASE + name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}
