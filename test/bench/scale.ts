/**
 * `npm run bench:scale [codes …]`: builds copies of the project with that many codes (2,000 and 10,000 if nothing is said, invented
 * ones beside the real ones), and prints what each costs and how it grows. Nothing here fails; figures are of this machine.
 */

import { cpSync } from 'node:fs';
import { join } from 'node:path';

import { readContent } from '../../src/build/read-content.ts';
import { launchBrowser } from '../browser/find-browser.ts';
import { copyProject } from '../small-project.ts';
import { measureFirstPaint } from './first-paint.ts';
import { measureBuild } from './measure-build.ts';
import { measureSearch } from './measure-search.ts';
import { addCodes } from './synthetic.ts';

/** One page of each kind: a code, the longest list, a guide, home. */
const PAINTED = ['/winsock/10060/', '/ras/', '/guides/bits/', '/'];

const own = readContent().codes.length;
const asked = process.argv.slice(2).map(Number).filter(Boolean);
const sizes = [own, ...(asked.length > 0 ? asked : [2_000, 10_000]).filter((size) => size > own)];

async function measure(codes: number): Promise<Record<string, string>> {
  const project = copyProject();
  try {
    for (const part of ['content', 'package-lock.json']) cpSync(part, join(project.folder, part), { recursive: true });
    if (codes > own) addCodes(project, codes - own);
    const built = await measureBuild(project.folder);
    const browser = await launchBrowser();
    const dist = join(project.folder, 'dist');
    const seen = async () => ({ ...(await measureSearch(browser, dist)), paints: await measureFirstPaint(browser, dist, PAINTED, 5) });
    const { firstResult, keys, ticket, paints } = await seen().finally(() => browser.close());
    const painted = paints.map(({ path, time, ratio }) => [`first paint of ${path}`, `${time.toFixed(0)} ms, ${ratio.toFixed(2)} × bare`]);
    const each = (value: number, unit: string) => `${((value / codes) * 1000).toFixed(1)} ${unit}`;
    const gzip = Object.entries(built.gzip).map(([file, bytes]) => [`${file}, gzip`, `${(bytes / 1000).toFixed(0)} kB`]);
    return {
      'time of the build': `${built.wall.toFixed(0)} s`,
      'time for 1,000 codes': each(built.wall, 's'),
      'processor time': `${built.cpu.toFixed(0)} s`,
      'peak memory': `${built.memory.toFixed(0)} MiB`,
      'memory for 1,000 codes': each(built.memory, 'MiB'),
      'files of the site': String(built.files),
      'size of the site': `${built.size.toFixed(0)} MiB`,
      'largest page': `${(built.largestPage / 1000).toFixed(0)} kB`,
      ...(Object.fromEntries(gzip) as Record<string, string>),
      ...(Object.fromEntries(painted) as Record<string, string>),
      'first result of a number': `${firstResult.toFixed(0)} ms`,
      'first result of a query, median': `${keys[Math.floor(keys.length / 2)]!.toFixed(0)} ms`,
      'the same, slowest of twenty': `${keys[Math.floor(keys.length * 0.95)]!.toFixed(0)} ms`,
      'a ticket of 1 MB': `${ticket.took.toFixed(0)} ms, longest task ${ticket.longest.toFixed(0)} ms`,
    };
  } finally {
    project.remove();
  }
}

const columns: Record<string, string>[] = [];
for (const size of sizes) columns.push(await measure(size));
console.log(['codes'.padEnd(34), ...sizes.map((size) => size.toLocaleString('en').padStart(32))].join(''));
for (const name of Object.keys(columns[0]!))
  console.log([name.padEnd(34), ...columns.map((column) => (column[name] ?? '').padStart(32))].join(''));
