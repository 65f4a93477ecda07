/**
 * The whole programs of the guides at work: the servers get what BITS would send them, the clients a port that answers
 * and one that does not. What this machine has no compiler or runtime for is skipped, and the name of the test says why.
 */

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, createServer, type AddressInfo } from 'node:net';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { readContentFile } from '../../src/catalog/content-file.ts';
import { locateFences } from '../../src/catalog/fences.ts';
import { guideSchema } from '../../src/catalog/schema.ts';
import { content } from './entries.ts';

const folder = mkdtempSync(join(tmpdir(), 'guide-programs-'));
const running = new Set<ChildProcess>();

afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  // Windows keeps for a moment what an ended process had open.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

/** Starting is not enough: Windows and macOS have programs of these names that only say where to get the real one. */
const has = (program: string) => spawnSync(program, ['--version']).status === 0;

/** The program of a guide in a language: the only fence, or the one that is a whole program. */
function findProgram(guide: string, kind: string): string {
  const file = content.guides.find((each) => each.file === `content/guides/${guide}.md`)!;
  const fences = locateFences(readContentFile(file, guideSchema).source).filter((fence) => fence.half === 'en' && fence.kind === kind);
  const whole = fences.length === 1 ? fences : fences.filter(({ text }) => /\bw?main\(/.test(text));
  expect(whole).toHaveLength(1);
  return whole[0]!.text;
}

/** A port that nobody holds at this moment. */
async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Compiles C# with Mono; what it says goes into the message of the failure. */
function compileSharp(name: string, text: string): string {
  const source = write(`${name}.cs`, text);
  const program = join(folder, `${name}.exe`);
  const { status, stdout, stderr } = spawnSync('mcs', ['-warn:4', '-warnaserror', source, `-out:${program}`], { encoding: 'utf8' });
  expect(`${stdout}${stderr}`).toBe('');
  expect(status).toBe(0);
  return program;
}

const hasMono = has('mcs') && has('mono');
const hasPhp = has('php');
const PYTHON = ['python3', 'python'].find(has);
const MINGW = 'x86_64-w64-mingw32-gcc';

/** How a server of the guide is started: on which port, with which folder for what comes in. */
type Start = (port: number, inbox: string) => { command: string; args: string[] };

const SERVERS: readonly { name: string; here: boolean; start: Start }[] = [
  {
    name: 'Node.js',
    here: true,
    start: (port) => ({ command: process.execPath, args: [write('notify.mjs', findProgram('bits', 'js').replace('8080', String(port)))] }),
  },
  {
    name: `PHP${hasPhp ? '' : ' (no php on this machine)'}`,
    here: hasPhp,
    start(port) {
      mkdirSync(join(folder, 'www', 'notify'), { recursive: true });
      write(join('www', 'notify', 'index.php'), findProgram('bits', 'php'));
      return { command: 'php', args: ['-S', `localhost:${port}`, '-t', join(folder, 'www')] };
    },
  },
  {
    name: `C#${hasMono ? '' : ' (no Mono on this machine)'}`,
    here: hasMono,
    start: (port) => ({ command: 'mono', args: [compileSharp('Notify', findProgram('bits', 'csharp').replace('8080', String(port)))] }),
  },
];

const ORIGINAL = 'BITS-Original-Request-URL';
const remote = (name: string) => ({ [ORIGINAL]: `http://srv01.example.com/upload/${name}` });
const body = Buffer.from(Array.from({ length: 200_000 }, (_, at) => (at * 7) % 251));

function post(port: number, headers: Record<string, string>, query = '', sent: Buffer = body): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const call = request({ host: 'localhost', port, path: `/notify/${query}`, method: 'POST', headers: { ...headers, 'Content-Length': sent.length } });
    call.on('response', (answer) => {
      answer.resume();
      answer.on('end', () => done(answer.statusCode));
    });
    call.on('error', fail);
    call.end(sent);
  });
}

/** A client that announces more than it sends, and leaves. */
function leave(port: number, name: string): Promise<void> {
  return new Promise((done, fail) => {
    const socket = connect(port, 'localhost', () => {
      socket.write(`POST /notify/ HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Length: 5000\r\n${ORIGINAL}: http://a/${name}\r\n\r\nabc`, () => {
        socket.destroy();
        done();
      });
    });
    socket.on('error', fail);
  });
}

/** Until the server takes connections. */
async function waitFor(port: number): Promise<void> {
  for (let wait = 0; ; wait++) {
    const open = await new Promise<boolean>((done) => {
      const socket = connect(port, 'localhost', () => (socket.destroy(), done(true)));
      socket.on('error', () => done(false));
    });
    if (open) return;
    if (wait === 200) throw new Error('the server does not start');
    await new Promise((next) => setTimeout(next, 50));
  }
}

describe('the servers of the BITS guide answer as the guide says', () => {
  test.for(SERVERS)('$name', async ({ here, start }, { skip }) => {
    if (!here) skip();
    const port = await findPort();
    const inbox = mkdtempSync(join(folder, 'inbox-'));
    const { command, args } = start(port, inbox);
    const server = spawn(command, args, { env: { ...process.env, INBOX: inbox }, stdio: 'ignore' });
    running.add(server);
    await waitFor(port);

    expect(await post(port, remote('test.bin'))).toBe(200);
    expect(readFileSync(join(inbox, 'test.bin')).equals(body)).toBe(true);
    // The same file may come twice.
    expect(await post(port, remote('test.bin'))).toBe(200);
    expect(await post(port, remote('test.bin'), '?device=17')).toBe(403);
    expect(await post(port, {})).toBe(400);
    expect(await post(port, remote('..'))).toBe(400);
    // BITSServerNotificationType 1: the path of the file instead of its body.
    expect(await post(port, { ...remote('path.bin'), 'BITS-Request-DataFile-Name': 'C:\\a\\request' }, '', Buffer.alloc(0))).toBe(503);
    mkdirSync(join(inbox, 'folder.bin'));
    expect(await post(port, remote('folder.bin'))).toBe(503);
    await leave(port, 'left.bin');
    await expect.poll(() => readdirSync(inbox).toSorted()).toEqual(['folder.bin', 'test.bin']);
    // Moved, not removed: the server may be clearing up in it.
    renameSync(inbox, `${inbox}-gone`);
    expect(await post(port, remote('later.bin'))).toBe(503);
    expect(server.exitCode).toBeNull();
    server.kill('SIGKILL');
    running.delete(server);
  });
});

/** The program knows the numbers of Windows; elsewhere a refusal has another one. */
const onThisSystem = (text: string) => (process.platform === 'win32' ? text : text.replace('10061', String(constants.errno.ECONNREFUSED)));

/** A client of the Winsock guide without its pauses, and the command that runs it. */
const CLIENTS: readonly { name: string; here: boolean; start: () => string[] }[] = [
  {
    name: 'Node.js',
    here: true,
    start: () => [process.execPath, write('connect.mjs', findProgram('winsock', 'js').replace('1000 *', '0 *'))],
  },
  {
    name: `Python${PYTHON ? '' : ' (no python on this machine)'}`,
    here: PYTHON !== undefined,
    start: () => [PYTHON!, write('connect.py', onThisSystem(findProgram('winsock', 'python').replace('2 ** attempt', '0')))],
  },
  {
    name: `C#${hasMono ? '' : ' (no Mono on this machine)'}`,
    here: hasMono,
    start: () => ['mono', compileSharp('Connect', findProgram('winsock', 'csharp').replace('1000 <<', '0 <<'))],
  },
];

function run([command, ...args]: string[], more: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((done) => {
    const child = spawn(command!, [...args, ...more]);
    let [out, err] = ['', ''];
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (err += text));
    child.on('close', (code) => done({ code, out, err }));
  });
}

describe('the clients of the Winsock guide connect, or say the code and give up after five tries', () => {
  test.for(CLIENTS)('$name', async ({ here, start }, { skip }) => {
    if (!here) skip();
    const program = start();
    const server = createServer((socket) => socket.on('error', () => {}).resume());
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    expect(await run(program, ['127.0.0.1', String(port)])).toMatchObject({ code: 0, out: expect.stringMatching(/^connected/) });
    await new Promise((done) => server.close(done));
    const refused = await run(program, ['127.0.0.1', String(port)]);
    expect(refused.code).toBe(1);
    expect(refused.err.trim().split('\n')).toHaveLength(5);
    expect(refused.err).toContain(`connect 127.0.0.1:${port}: `);
  });
});

test('the C# program of the RAS guide compiles without a warning', ({ skip }) => {
  if (!hasMono) skip('no Mono on this machine');
  compileSharp('Dial', findProgram('ras', 'csharp'));
});

test.for([
  ['winsock', 'c', 'gcc', ['-lws2_32']],
  ['ras', 'c', 'gcc', ['-municode', '-DUNICODE', '-D_UNICODE', '-D_WIN32_WINNT=0x0601', '-lrasapi32']],
  ['bits', 'cpp', 'g++', ['-lole32', '-luuid']],
] as const)('the program of the %s guide in %s links without a warning', ([guide, kind, compiler, options], { skip }) => {
  if (!has(MINGW)) skip('no MinGW on this machine');
  const source = write(`${guide}.${kind}`, findProgram(guide, kind));
  const arguments_ = ['-Wall', '-Werror', source, '-o', join(folder, `${guide}.exe`), ...options];
  const { status, stderr } = spawnSync(MINGW.replace('gcc', compiler), arguments_, { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
