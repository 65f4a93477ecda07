import { createRequire } from 'node:module';

import { beforeAll, expect, test } from 'vitest';

import { readContentFile } from '../../src/catalog/content-file.ts';
import { locateFences, type Fence } from '../../src/catalog/fences.ts';
import { codeSchema } from '../../src/catalog/schema.ts';
import { content } from './entries.ts';

/**
 * The grammars: those of Visual Studio Code. C is read by that of C++.
 * A grammar sees the form of a program, not its names or types.
 */
const GRAMMARS: Record<string, string> = {
  powershell: 'powershell',
  c: 'cpp',
  cpp: 'cpp',
  csharp: 'c-sharp',
  js: 'javascript',
  php: 'php',
  python: 'python',
  bash: 'bash',
};

/** Texts that no grammar is there for. */
const OTHERS = ['cmd', 'text'];

/** A page shows parts of programs: what may stand around one. The first that fits is enough. */
const AROUND: Record<string, readonly ((text: string) => string)[]> = {
  cpp: [(text) => text, (text) => `void part() {\n${text}\n}`, (text) => `void part() { switch (part) {\n${text}\n} }`],
  'c-sharp': [(text) => text, (text) => `class Part {\n${text}\n}`, (text) => `class Part { void Run() {\n${text}\n} }`],
  php: [(text) => (text.startsWith('<?php') ? text : `<?php\n${text}`)],
};

/**
 * What a grammar does not know and Windows does: calling conventions; in PowerShell lists of bare words (`Name, Status`)
 * and the options of programs, which have a rule of their own.
 */
const PLAIN: Record<string, (text: string) => string> = {
  cpp: (text) => text.replace(/\b(?:CALLBACK|WINAPI|APIENTRY|STDMETHODCALLTYPE)\b/g, ''),
  powershell: (text) =>
    text
      .replace(/(?<![$\w])([A-Za-z]\w*),[ \t]*\$(?=\w)/g, '$1_')
      .replace(/([\w*}]),[ \t]*(?=[A-Za-z*{@])/g, '$1_')
      .replace(/(\$env:\w+|\w)\\(?=\w)/g, '$1_')
      .replace(/\}\s*\n\s*(?=(?:catch|finally|else|elseif)\b)/g, '} ')
      .replace(/(?<=[ .])\d+(?:\.\d+)+/g, '1')
      .replace(/\.1\b/g, '')
      .replace(/^(\s*)(?!(?:if|else|foreach|for|while|try|catch|finally|switch|do|default|return)\b)[a-z][\w.]* [^|\n]*/gm, '$1Program '),
};

/** Right PowerShell that its grammar cannot read: the page and how the fence begins. */
const MISSED: readonly (readonly [page: string, begin: string])[] = [
  ['bits/0x80200059', '[void][Windows.Networking.Co'],
  ['bits/0x80200068', '[Windows.System.Power.PowerM'],
  ['cert/0x80092010', 'foreach ($ip in (Resolve-Dns'],
  ['dns/9701', 'Get-DnsServerResourceRecord'],
  ['dns/9707', 'Get-DnsServerResourceRecord'],
  ['dns/9711', 'Get-DnsServerResourceRecord'],
  ['dns/9711', 'try { Add-DnsServerResourceR'],
  ['ras/784', '$xml = (Get-VpnConnection -N'],
  ['ras/789', 'New-ItemProperty -Path HKLM'],
  ['ras/809', 'Add-VpnConnection -Name "Tes'],
  ['win32/1231', 'Find-NetRoute -RemoteIPAddre'],
  ['win32/59', 'Get-FileHash \\\\srv01\\data\\sm'],
  ['winsock/10055', 'netstat -anobq'],
];

/** The part of the parser that this test needs. */
interface Parser {
  setLanguage(language: unknown): void;
  parse(text: string): { rootNode: { hasError: boolean } };
}

const require = createRequire(import.meta.url);
const { Parser, Language } = require('@vscode/tree-sitter-wasm') as {
  Parser: { new (): Parser; init(): Promise<void> };
  Language: { load(path: string): Promise<unknown> };
};
const parsers = new Map<string, Parser>();

beforeAll(async () => {
  await Parser.init();
  for (const grammar of new Set(Object.values(GRAMMARS))) {
    const parser = new Parser();
    parser.setLanguage(await Language.load(require.resolve(`@vscode/tree-sitter-wasm/wasm/tree-sitter-${grammar}.wasm`)));
    parsers.set(grammar, parser);
  }
});

function isRight(kind: string, text: string): boolean {
  const grammar = GRAMMARS[kind]!;
  const plain = PLAIN[grammar]?.(text) ?? text;
  return (AROUND[grammar] ?? [(part: string) => part]).some((around) => parsers.get(grammar)!.parse(around(plain)).rootNode.hasError === false);
}

const fences = [...content.codes, ...content.guides].flatMap((file) =>
  locateFences(readContentFile(file, codeSchema).source).map((fence): Fence & { file: string } => ({ ...fence, file: file.file })),
);

test('every fence is of a language that is known here', () => {
  const known = new Set([...Object.keys(GRAMMARS), ...OTHERS]);
  expect(fences.filter(({ kind }) => !known.has(kind)).map(({ file, line, kind }) => `${file}:${line}: ${kind}`)).toEqual([]);
  expect(fences.length).toBeGreaterThan(1000);
});

const isMissed = ({ file, text }: { file: string; text: string }) =>
  MISSED.some(([page, begin]) => file === `content/codes/${page}.md` && text.replace(/^#.*\n/gm, '').startsWith(begin));

test.each(Object.keys(GRAMMARS))('every program in %s has the form of its language', (kind) => {
  const wrong = fences.filter((fence) => fence.kind === kind && !isMissed(fence) && !isRight(kind, fence.text.trimEnd()));
  expect(wrong.map(({ file, line, text }) => `${file}:${line}: ${text.split('\n')[0]}`)).toEqual([]);
});

test('the grammar still misses what is listed as missed', () => {
  const missed = fences.filter(isMissed);
  expect(missed.filter(({ kind, text }) => isRight(kind, text.trimEnd())).map(({ file, line }) => `${file}:${line}: strike it off`)).toEqual([]);
  expect(new Set(missed.map(({ file }) => file)).size).toBe(new Set(MISSED.map(([page]) => page)).size);
});

test.each([
  ['powershell', 'Get-Item x |'],
  ['powershell', 'if ($a { }'],
  ['c', 'if (a == 1 { b(); }'],
  ['cpp', 'std::string s = ;'],
  ['csharp', 'var a = new Foo('],
  ['js', 'const a = ;'],
  ['php', 'if ($a { }'],
  ['python', 'def f(:\n  pass'],
  ['bash', 'if true; then'],
])('a broken program in %s is seen: %s', (kind, text) => {
  expect(isRight(kind, text)).toBe(false);
});
