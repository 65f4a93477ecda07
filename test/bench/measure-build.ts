/** Builds a project and measures it: time, processor time and memory of the builder, and bytes of what it made. */

import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface BuildFigures {
  /** Seconds on the wall. */
  wall: number;
  /** Seconds of processor time; the process of the text index is not in it. */
  cpu: number;
  /** Peak memory in MiB; likewise. */
  memory: number;
  files: number;
  /** Of everything, in MiB. */
  size: number;
  /** Of the largest page, in bytes. */
  largestPage: number;
  /** Data files that the browser loads, gzip bytes. */
  gzip: Record<string, number>;
}

/** MiB of heap that a build may use. */
const HEAP = 4096;
const MARK = '@@usage';
/** Printed by the builder when it ends. */
const REPORT = `data:text/javascript,process.on('exit',()=>process.stderr.write('${MARK}'+JSON.stringify(process.resourceUsage())+'\\n'))`;

/** @throws Error with what was printed, where the build fails. */
export async function measureBuild(folder: string): Promise<BuildFigures> {
  const started = performance.now();
  const usage = await build(folder);
  const wall = (performance.now() - started) / 1000;
  const dist = join(folder, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(dist, file)).isFile());
  const sizes = files.map((file) => ({ file, bytes: statSync(join(dist, file)).size }));
  const data = ['identifiers.json', 'words.json', 'summaries-en.json', 'codes.json', 'sw.js'].filter((file) =>
    existsSync(join(dist, file)),
  );
  return {
    wall,
    cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    memory: usage.maxRSS / 1024,
    files: files.length,
    size: sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 2 ** 20,
    largestPage: Math.max(...sizes.filter(({ file }) => file.endsWith('.html')).map(({ bytes }) => bytes)),
    gzip: Object.fromEntries(data.map((file) => [file, gzipSync(readFileSync(join(dist, file)), { level: 9 }).length])),
  };
}

function build(folder: string): Promise<NodeJS.ResourceUsage> {
  const args = [`--max-old-space-size=${HEAP}`, '--experimental-strip-types', '--import', REPORT, join(folder, 'src/build/build-site.ts')];
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, SITE: 'https://example.org' } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  return new Promise((done, fail) => {
    child.on('close', (code) => {
      const usage = new RegExp(`${MARK}(.*)`).exec(printed)?.[1];
      if (code === 0 && usage) done(JSON.parse(usage) as NodeJS.ResourceUsage);
      else fail(new Error(printed.slice(-4000)));
    });
  });
}
