/**
 * `npm run mutate [folder …] [--sample 100] [--seed 1] [--show]`: changes one condition, operator or result of the pure
 * folders at a time and asks whether a unit test of that folder notices. Prints a table of the shares that were noticed.
 */

import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, normalize, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { listMutants, sample, type Mutant } from './mutants.ts';
import type { Order } from './worker.ts';

const FOLDERS = ['catalog', 'identify', 'search'];
const WINDOWS = process.platform === 'win32';
/** A mutant that takes longer turns in circles: it counts as noticed. In milliseconds, and as often as the tests take without one: the machine may be busy. */
const PATIENCE = 30_000;
const TIMES_RIGHT = 8;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' }, show: { type: 'boolean', default: false } },
});

interface Score {
  folder: string;
  /** Mutants that were tried, of all that there are. */
  tried: number;
  all: number;
  noticed: number;
  /** Those that count as noticed since they took too long. */
  late: number;
  seconds: number;
}

const scores: Score[] = [];
for (const folder of positionals.length > 0 ? positionals : FOLDERS) scores.push(await measure(folder));
console.log(writeTable(scores));

/** The table of CONTRIBUTING. */
function writeTable(rows: readonly Score[]): string {
  const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const share = ({ tried, noticed }: Score) => `${((100 * noticed) / tried).toFixed(1)} %`;
  return [
    '| folder | noticed | of mutants | by time | in all | seconds | day |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${[row.folder, share(row), row.tried, row.late, row.all, row.seconds, day].join(' | ')} |`),
  ].join('\n');
}

async function measure(folder: string): Promise<Score> {
  const started = Date.now();
  const all = listFiles(`src/${folder}`).flatMap((file) => listMutants(file, readFileSync(file, 'utf8')));
  const chosen = values.sample ? sample(all, Number(values.sample), Number(values.seed)) : all;
  const tests = listFiles(`test/${folder}`).filter((file) => file.endsWith('.test.ts'));
  const orders = chosen.map((mutant): Order => ({ mutant, tests: tests.filter((file) => reach(file).has(mutant.file)) }));
  const patience = Math.max(PATIENCE, TIMES_RIGHT * (await demandRight(tests)));
  const { missed, late } = await runAll(orders, patience);
  const noticed = chosen.length - missed.length;
  const seconds = Math.round((Date.now() - started) / 1000);
  if (values.show)
    for (const { file, line, before, after } of missed.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line))
      console.log(`${file}:${line}: ${shorten(before)} → ${shorten(after)}`);
  return { folder, tried: chosen.length, all: all.length, noticed, late, seconds };
}

/** Tests that fail without a mutant would notice every one. How long they take, in milliseconds. */
async function demandRight(tests: string[]): Promise<number> {
  const worker = await start();
  const file = 'package.json';
  const started = Date.now();
  const failed = await ask(worker, { mutant: { file, line: 1, start: 0, end: 0, before: '', after: '' }, tests }, 10 * PATIENCE);
  stop(worker);
  if (failed !== false) throw new Error('the unit tests fail without any mutant: npm run test:unit says why');
  return Date.now() - started;
}

/** Runs every order on as many workers as there are cores; the mutants that no test noticed, and how many took too long. */
async function runAll(orders: readonly Order[], patience: number): Promise<{ missed: Mutant[]; late: number }> {
  const missed: Mutant[] = [];
  let late = 0;
  const waiting = orders[Symbol.iterator]();
  const work = async (): Promise<void> => {
    let worker = await start();
    for (const order of waiting) {
      const caught = order.tests.length > 0 && (await ask(worker, order, patience));
      if (caught === undefined) {
        late++;
        stop(worker);
        worker = await start();
      }
      if (caught === false) missed.push(order.mutant);
    }
    stop(worker);
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work));
  return { missed, late };
}

function start(): Promise<ChildProcess> {
  const cwd = copyProject();
  const worker = fork(join(import.meta.dirname, 'worker.ts'), { cwd, detached: !WINDOWS, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  // Windows keeps files for a moment that an ended process had open.
  worker.once('exit', () => rmSync(cwd, { recursive: true, force: true, maxRetries: 10 }));
  return new Promise((ready) => worker.once('message', () => ready(worker)));
}

/** Whether a test noticed; undefined where no answer came in time. */
function ask(worker: ChildProcess, order: Order, patience: number): Promise<boolean | undefined> {
  return new Promise((done) => {
    const settle = (caught: boolean | undefined) => {
      clearTimeout(timer);
      worker.removeAllListeners('message');
      worker.off('exit', onExit);
      done(caught);
    };
    const onExit = () => settle(undefined);
    const timer = setTimeout(() => settle(undefined), patience);
    worker.once('message', ({ caught }: { caught: boolean }) => settle(caught));
    worker.once('exit', onExit);
    worker.send(order);
  });
}

/** A copy of the project, in which one file may be changed while others look at the right one, and which no change of the project reaches. */
function copyProject(): string {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'mutants-')));
  for (const part of ['src', 'test', 'content', 'package.json', 'tsconfig.json']) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Ends a worker and the processes that it started: elsewhere a group, on Windows a tree. */
function stop(worker: ChildProcess): void {
  if (WINDOWS) {
    spawnSync('taskkill', ['/pid', String(worker.pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-worker.pid!, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Every file of ours that a file imports, directly or through others. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.ts)'/g))
    reach(normalize(join(dirname(file), target!)), seen);
  return seen;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))
    .toSorted();
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
