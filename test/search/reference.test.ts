import { expect, test } from 'vitest';

import { escapeHtml, escapeJira, escapeMarkdown, writeReference, type Reference } from '../../src/search/reference.ts';

const CODE: Reference = { name: '6 WSA_<X>', link: 'https://e.example/winsock/6/', gist: ': Handle & more.' };

test.each([
  ['rich', '<a href="https://e.example/winsock/6/">6 WSA_&lt;X&gt;</a>: Handle &amp; more.'],
  ['plain', '6 WSA_<X>: Handle & more. https://e.example/winsock/6/'],
  ['md', '[6 WSA\\_\\<X\\>](https://e.example/winsock/6/): Handle & more.'],
  ['jira', '[6 WSA\\_<X>|https://e.example/winsock/6/]: Handle & more.'],
  ['html', '<p lang="fr"><a href="https://e.example/winsock/6/">6 WSA_&lt;X&gt;</a>: Handle &amp; more.</p>'],
  ['link', 'https://e.example/winsock/6/'],
] as const)('%s', (format, text) => {
  expect(writeReference(CODE, format, 'fr')).toBe(text);
});

test('HTML: every sign that it reads', () => {
  expect(escapeHtml('<a href="x">&')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;');
});

test('Markdown: signs of a line, not full stops and hyphens', () => {
  expect(escapeMarkdown('a_b *c* `d` [e] <f> #g | ~h \\ 1.0-x')).toBe('a\\_b \\*c\\* \\`d\\` \\[e\\] \\<f\\> \\#g \\| \\~h \\\\ 1.0-x');
});

test.each([
  ['WSA_IO_PENDING', 'WSA_IO_PENDING'],
  ['_x_', '\\_x\\_'],
  ['Is it up?', 'Is it up?'],
  ['Est-ce actif\u00a0? Non\u202f!', 'Est-ce actif\u00a0? Non\u202f!'],
  ['{code}|[a]', '\\{code\\}\\|\\[a\\]'],
  ['a * b', 'a \\* b'],
  ['!image!', '\\!image!'],
  ['2~3 + 4', '2~3 \\+ 4'],
])('Jira: %s', (text, escaped) => {
  expect(escapeJira(text)).toBe(escaped);
});
