import { expect, test } from 'vitest';

import { checkHtml, findForbidden } from '../../src/markdown/check-html.ts';
import { makeEntry, makeFamily, spoil } from '../catalog/sample.ts';

const none = { codes: [], families: [], guides: [], maps: [], comparisons: [] };

test.each([
  'A plain text with `code`, **weight** and _stress_.',
  '1. one\n2. two\n\n- a\n- b\n\n```cpp\nint a = b<c>(1);\n```\n\n| a | b |\n| - | - |\n| `<x>` | 2 |',
  '[Fix](#fix), [10065](/winsock/10065/) and [RFC](https://www.rfc-editor.org/rfc/rfc9293#section-3.5.2)',
  'a < b and c > d & e',
])('plain Markdown passes: %j', (markdown) => {
  expect(findForbidden(markdown)).toEqual([]);
});

test.each([
  ['an element', 'a <script>alert(1)</script>', ['<script>', '</script>']],
  ['an element behind escaped backticks', '\\`<script>alert(1)</script>\\`', ['<script>', '</script>']],
  ['a block that backticks seem to hold', '`a\n\n<script>\n\nb`', ['<script>']],
  ['an attribute', '<a href="/x" onclick="a()">b</a>', ['<a href="/x" onclick="a()">']],
  ['a comment', 'a <!-- b --> c', ['<!-- b -->']],
  ['an image of another host', '![p](https://evil.example/p.png)', ['<img src="https://evil.example/p.png" alt="p">']],
  ['a missing image', '![x](./missing.png)', ['<img src="./missing.png" alt="x">']],
  ['a script as an address', '[x](javascript:alert(1))', ['javascript:alert(1)']],
  ['a script by reference', '[x][y]\n\n[y]: javascript:alert(1)', ['javascript:alert(1)']],
  ['an automatic link', '<javascript:alert(1)>', ['javascript:alert(1)']],
  ['plain http', '[x](http://a.example/)', ['http://a.example/']],
  ['an address without a protocol', '[x](//evil.example/)', ['//evil.example/']],
  ['a file', '[x](file:///c:/x)', ['file:///c:/x']],
  ['a path from here', '[x](../x/)', ['../x/']],
  ['a column that is aligned', '| a |\n| :-: |', ['<th style="text-align: center">']],
  ['nothing', '[x]()', ['(nothing)']],
])('%s is told', (_, markdown, found) => {
  expect(findForbidden(markdown)).toEqual(found);
});

test('what stands in a body is told with its line', () => {
  const entry = spoil('Nothing listens on port 1433.', 'Nothing listens.\nOn <b>port</b> 1433.');
  const [problem] = checkHtml({ ...none, codes: [entry] });
  const line = entry.body.split('\n').findIndex((text) => text.includes('<b>'));
  expect(problem).toEqual({
    file: entry.file,
    line: entry.bodyLine + line,
    message: expect.stringMatching(/^holds HTML \(<b>\): write Markdown/),
  });
});

test('what stands in a field is told with its name', () => {
  const alike = [{ code: 'winsock/10060', en: '<img src=x onerror=alert(1)>', fr: 'x' }];
  expect(checkHtml({ ...none, codes: [makeEntry({ data: { alike } })] }).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^alike\.0\.en: holds the image <img src=x/),
  ]);
  const title = { en: 'x', fr: '<i>x</i>' };
  expect(checkHtml({ ...none, families: [makeFamily({ data: { title } })] })).toHaveLength(2);
});
