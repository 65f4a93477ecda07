/** Ways in which people and programs spoil a content file, each with what must come of it. */

import type { Content } from '../../src/catalog/catalog.ts';
import type { ContentFile } from '../../src/catalog/content-file.ts';
import type { Random } from './random.ts';

/**
 * What must come of a mutation: `named`, the build stops and names the file; `same`, the page is as before;
 * `either`, a valid page or a named error, since the text may still be a right one.
 */
export type Expected = 'named' | 'same' | 'either';

export interface Mutation {
  kind: string;
  expected: Expected;
  /** The spoilt text; the old one where there is nothing to spoil. */
  spoil(file: ContentFile, random: Random, content: Content): string;
}

const half = (text: string, language: 'en' | 'fr') => new RegExp(`:::${language}\\n[\\s\\S]*?\\n:::(?=\\n|$)`).exec(text)?.[0] ?? '';
const inner = (text: string, language: 'en' | 'fr') => half(text, language).replace(/^:::\w\w\n|\n:::$/g, '');
const bodyOf = (text: string) => text.replace(/^---\n[\s\S]*?\n---\n/, '');
const frontOf = (text: string) => text.slice(0, text.length - bodyOf(text).length);

/** Replaces one line, chosen among those that match. */
function changeLine(text: string, random: Random, pattern: RegExp, change: (line: string) => string): string {
  const lines = text.split('\n');
  const candidates = lines.flatMap((line, at) => (pattern.test(line) ? [at] : []));
  if (candidates.length === 0) return text;
  const at = random.pick(candidates);
  lines[at] = change(lines[at]!);
  return lines.join('\n');
}

/** A number of the prose, outside code. */
const NUMBER = /(?<![\w`.,])\d{2,}(?![\w`.,])/;

/** Changes one line of prose of one half, chosen among those that match: what a slip of the hand hits. */
function changeProse(text: string, random: Random, change: (line: string) => string, pattern = /^/): string {
  const language = random.pick(['en', 'fr'] as const);
  const before = inner(text, language);
  let fenced = false;
  const lines = before.split('\n');
  const candidates = lines.flatMap((line, at) => {
    if (line.startsWith('```')) fenced = !fenced;
    return !fenced && !line.startsWith('```') && /^(?:[-\d]|\p{L}).{10}/u.test(line) && pattern.test(line) ? [at] : [];
  });
  if (candidates.length === 0) return text;
  const at = random.pick(candidates);
  lines[at] = change(lines[at]!);
  return text.replace(before, () => lines.filter((line) => line !== REMOVED).join('\n'));
}
const REMOVED = '\u0000removed';

const setField = (text: string, field: string, value: string) => {
  const front = frontOf(text);
  const pattern = new RegExp(`^${field}:(?: .*\\n|\\n(?:[ ]+.*\\n)*)`, 'm');
  const line = `${field}: ${value}\n`;
  return (pattern.test(front) ? front.replace(pattern, () => line) : front.replace(/---\n$/, () => `${line}---\n`)) + bodyOf(text);
};
const addProse = (text: string, en: string, fr: string = en) =>
  text
    .replace('\n## Causes', () => `\n${en}\n\n## Causes`)
    .replace(/(:::fr[\s\S]*?)\n## Causes/, (_, before: string) => `${before}\n${fr}\n\n## Causes`);

/** As many bytes read in the wrong encoding. */
const misread = (text: string, written: BufferEncoding, read: BufferEncoding) => Buffer.from(text, written).toString(read);

const named = (kind: string, spoil: Mutation['spoil']): Mutation => ({ kind, expected: 'named', spoil });
const either = (kind: string, spoil: Mutation['spoil']): Mutation => ({ kind, expected: 'either', spoil });
const same = (kind: string, spoil: Mutation['spoil']): Mutation => ({ kind, expected: 'same', spoil });

export const MUTATIONS: readonly Mutation[] = [
  // Files that are cut, doubled or merged.
  named('empty file', () => ''),
  named('cut anywhere', ({ text }, random) => text.slice(0, random.below(text.length - 4))),
  named('head cut off', ({ text }, random) => text.slice(1 + random.below(frontOf(text).length))),
  named('file twice', ({ text }) => text + text),
  named('body twice', ({ text }) => text + bodyOf(text)),
  named('conflict of a merge', ({ text }, random) =>
    changeProse(text, random, (line) => `<<<<<<< HEAD\n${line}\n=======\n${line}\n>>>>>>> other`),
  ),
  either('two lines swapped', ({ text }, random) => {
    const lines = text.split('\n');
    const at = random.below(lines.length - 1);
    [lines[at], lines[at + 1]] = [lines[at + 1]!, lines[at]!];
    return lines.join('\n');
  }),
  // Encodings.
  named('UTF-16 read as UTF-8', ({ text }) => misread(text, 'utf16le', 'utf8')),
  named('Latin-1 read as UTF-8', ({ text }) => misread(text, 'latin1', 'utf8')),
  named('UTF-8 read as Latin-1', ({ text }) => misread(text, 'utf8', 'latin1')),
  same('CRLF', ({ text }) => text.replaceAll('\n', '\r\n')),
  same('mark of the byte order', ({ text }) => `\ufeff${text}`),
  same('CRLF here and there', ({ text }, random) => text.replace(/\n/g, (end) => (random.below(3) === 0 ? '\r\n' : end))),
  named('CR alone', ({ text }) => text.replaceAll('\n', '\r')),
  named('NUL', ({ text }, random) => changeProse(text, random, (line) => `${line}\u0000`)),
  named('control character', ({ text }, random) =>
    changeProse(text, random, (line) => `${line.slice(0, 5)}${random.pick(['\u0007', '\u001b', '\u007f', '\u0085'])}${line.slice(5)}`),
  ),
  named('bidi or zero-width character', ({ text }, random) =>
    changeProse(
      text,
      random,
      (line) => `${line.slice(0, 5)}${random.pick(['\u202e', '\u2066', '\u200b', '\u200f', '\ufeff'])}${line.slice(5)}`,
    ),
  ),
  named('character that was lost', ({ text }, random) => changeProse(text, random, (line) => `${line.slice(0, 5)}\ufffd${line.slice(5)}`)),
  named('lone surrogate', ({ text }, random) => changeProse(text, random, (line) => `${line.slice(0, 5)}\ud800${line.slice(5)}`)),
  // Front matter.
  named(
    'a field lost',
    ({ text }, random) =>
      frontOf(text).replace(
        new RegExp(
          `^${random.pick(['status', 'verdict', 'where', 'title', 'summary', 'reply', 'keywords', 'sources'])}:(?: .*\\n|\\n(?:[ ]+.*\\n)*)`,
          'm',
        ),
        '',
      ) + bodyOf(text),
  ),
  named('a field misspelt', ({ text }, random) =>
    text.replace(`\n${random.pick(['status', 'verdict', 'where', 'title', 'summary'])}:`, '\nstaus:'),
  ),
  named(
    'a field twice',
    ({ text }, random) => changeLine(frontOf(text), random, /^(?:status|verdict|where):/, (line) => `${line}\n${line}`) + bodyOf(text),
  ),
  named('wrong types', ({ text }, random) =>
    setField(
      text,
      random.pick(['title', 'summary', 'reply', 'keywords', 'sources', 'functions', 'aliases', 'verdict', 'where', 'status']),
      random.pick(['12', 'true', '[[1]]', '{ a: 1 }', '[{}]', '!!binary aGk=', '2026-01-01']),
    ),
  ),
  named('null', ({ text }, random) =>
    setField(text, random.pick(['title', 'summary', 'reply', 'keywords', 'sources', 'status']), random.pick(['null', '~', ''])),
  ),
  named('a language lost', ({ text }, random) =>
    setField(
      text,
      random.pick(['title', 'summary', 'reply']),
      random.pick(['{ en: Only English. }', '{ fr: Seulement. }', '{ en: x, fr: "" }']),
    ),
  ),
  named('the same in both languages', ({ text }, random) =>
    setField(text, random.pick(['title', 'summary', 'reply']), '{ en: The very same sentence., fr: The very same sentence. }'),
  ),
  named('YAML bomb', ({ text }) =>
    text.replace(
      '---\n',
      () =>
        `---\na: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(', ')}]`).join('\n')}\n`,
    ),
  ),
  named('circular anchor', ({ text }) => setField(text, 'keywords', '&k { en: *k, fr: [] }')),
  named('tag of a program', ({ text }) => setField(text, 'status', '!!js/function "function () {}"')),
  named('prototype as a field', ({ text }, random) =>
    text.replace('---\n', () => `---\n${random.pick(['__proto__', 'constructor', 'toString'])}: { a: 1 }\n`),
  ),
  named('constructor as a header', ({ text }, random) =>
    setField(text, 'homonyms', `[{ symbol: X, header: ${random.pick(['constructor', '__proto__', 'toString'])} }]`),
  ),
  named('huge title', ({ text }) => setField(text, 'title', `{ en: ${'x'.repeat(5000)}, fr: y }`)),
  named('huge list', ({ text }) => setField(text, 'aliases', `[${Array.from({ length: 40_000 }, (_, at) => `A${at}`).join(', ')}]`)),
  named('huge paragraph', ({ text }) => addProse(text, 'word '.repeat(400_000), 'mot '.repeat(400_000))),
  named('deep list', ({ text }) => setField(text, 'sources', `${'['.repeat(5000)}${']'.repeat(5000)}`)),
  named('source that cannot be decoded', ({ text }) => setField(text, 'sources', '["https://example.org/%E0%A4%A"]')),
  named('source that is no page', ({ text }, random) =>
    setField(
      text,
      'sources',
      `["${random.pick(['javascript:alert(1)', 'mailto:a@b.example', 'file:///c:/x', 'data:text/html,x', 'htps://a.example', 'http://a.example', 'msdn', '//a.example'])}"]`,
    ),
  ),
  named('element in equivalents', ({ text }) => setField(text, 'equivalents', '{ posix: <script>alert(1)</script> }')),
  named('element in a field', ({ text }, random) =>
    setField(
      text,
      random.pick(['title', 'summary', 'reply']),
      random.pick(['{ en: "<b>x</b>.", fr: y. }', '{ en: x., fr: "y <img src=x onerror=a()>." }']),
    ),
  ),
  named('element in a look-alike', ({ text }) =>
    setField(text, 'alike', '[{ code: winsock/10061, en: "<img src=x onerror=alert(1)>", fr: x }]'),
  ),
  named('code that does not exist', ({ text }, random) =>
    setField(text, random.pick(['related']), random.pick(['[winsock/99999]', '[nothing/1]', '[winsock]', '["../../x"]'])),
  ),
  // Bodies.
  named('element in the text', ({ text }, random) =>
    addProse(
      text,
      random.pick([
        '<script>alert(1)</script>',
        'a <b onclick="x()">b</b>',
        '<iframe src="https://evil.example"></iframe>',
        '<!-- x -->',
        '<svg/onload=alert(1)>',
      ]),
    ),
  ),
  named('element behind escaped backticks', ({ text }) => addProse(text, '\\`<script>alert(1)</script>\\`')),
  named('element across lines of backticks', ({ text }) => addProse(text, '`a\n\n<script>alert(1)</script>\n\nb`')),
  named('link to a script', ({ text }, random) =>
    addProse(
      text,
      random.pick([
        '[x](javascript:alert(1))',
        '[x](JaVaScRiPt:alert(1))',
        '[x](data:text/html,x)',
        '[x][y]\n\n[y]: javascript:alert(1)',
        '<javascript:alert(1)>',
        '[x](&#106;avascript:alert(1))',
      ]),
    ),
  ),
  named('link to nowhere', ({ text }, random) =>
    addProse(
      text,
      random.pick(['[x](/winsock/99999/)', '[x](#nothing)', '[x](nothing/)', '[x]()', '[x](//evil.example/)', '[x](http://a.example/)']),
    ),
  ),
  named('image', ({ text }, random) =>
    addProse(text, random.pick(['![p](https://evil.example/p.png)', '![x](./missing.png)', '![x][y]\n\n[y]: /p.png'])),
  ),
  named('half not closed', ({ text }, random) => text.replace(random.pick([/\n:::\n/, /\n:::\n?$/]), '\n')),
  named('half misspelt', ({ text }, random) => text.replace(':::en', random.pick(['::en', ':::de', '::: english', ':::EN']))),
  named('half lost', ({ text }, random) => text.replace(half(text, random.pick(['en', 'fr'])), '')),
  named('halves swapped', ({ text }) => {
    const [en, fr] = [inner(text, 'en'), inner(text, 'fr')];
    return text
      .replace(en, '\u0001')
      .replace(fr, () => en)
      .replace('\u0001', () => fr);
  }),
  named('French half is the English one', ({ text }) => text.replace(inner(text, 'fr'), () => inner(text, 'en'))),
  named('French sections in English', ({ text }) => {
    const headings = [...inner(text, 'fr').matchAll(/^## .*$/gm)].map(([heading]) => heading);
    let at = 0;
    return text.replace(inner(text, 'fr'), () => inner(text, 'en').replace(/^## .*$/gm, () => headings[at++] ?? '## '));
  }),
  named('body of another page', ({ id, text }, random, content) => {
    const other = random.pick(content.codes.filter((file) => file.id !== id));
    return frontOf(text) + bodyOf(other.text);
  }),
  named('page of another code', ({ id }, random, content) => random.pick(content.codes.filter((file) => file.id !== id)).text),
  named('a line of prose lost', ({ text }, random) => changeProse(text, random, () => REMOVED)),
  named('a line of prose twice', ({ text }, random) => changeProse(text, random, (line) => `${line}\n${line}`)),
  named('a paragraph in one half', ({ text }, random) => changeProse(text, random, (line) => `${line}\n\nOne more thing.`)),
  named('heading misspelt', ({ text }, random) => changeLine(text, random, /^## /, (line) => `${line}x`)),
  named('heading of another rank', ({ text }, random) => changeLine(text, random, /^## /, (line) => line.slice(1))),
  named('heading lost', ({ text }, random) => changeLine(text, random, /^## (?:Meaning|Causes|Fix|Signification|Résolution)/, () => '')),
  named('heading twice', ({ text }, random) => changeLine(text, random, /^## /, (line) => `${line}\n\nx\n\n${line}`)),
  named('fence not closed', ({ text }, random) => changeLine(text, random, /^```$/, () => '')),
  named('command changed in one half', ({ text }, random) =>
    // A comment may differ between the halves.
    changeLine(
      text,
      random,
      /^(?:Test-NetConnection|Get-|Resolve-DnsName|netsh|rasdial|Start-|bitsadmin)[^#]*$/,
      (line) => `${line} -Else`,
    ),
  ),
  named('number changed in one half', ({ text }, random) => changeProse(text, random, (line) => line.replace(NUMBER, '4711'), NUMBER)),
  either('sentence cut in half', ({ text }, random) => changeProse(text, random, (line) => line.slice(0, line.length / 2))),
  either('a letter changed', ({ text }, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + random.pick([...'xé:-#`*"\'<>[](){}|\\&%0 \n']) + text.slice(at + 1);
  }),
  either('a piece lost', ({ text }, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + text.slice(at + 1 + random.below(200));
  }),
  either('a thousand quotes', ({ text }) => addProse(text, `${'> '.repeat(1000)}x`)),
  either('a thousand brackets', ({ text }) => addProse(text, '['.repeat(1000))),
];
