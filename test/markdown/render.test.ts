import { expect, test } from 'vitest';

import { renderLine, renderMarkdown } from '../../src/markdown/render.ts';

const fr = { language: 'fr', base: '/' } as const;

test('sets French spaces in text, never in code', () => {
  expect(renderMarkdown('Oui : `a : b` ; non\n\n```cmd\na : b\n```', fr)).toBe(
    '<p>Oui\u00a0: <code>a : b</code>\u202f; non</p>\n<pre><code class="language-cmd">a : b\n</code></pre>',
  );
});

test('makes a definition list of good and bad answers', () => {
  expect(renderMarkdown('- **Good:** `True`.\n- **Bad:** nothing.', { language: 'en', base: '/' })).toBe(
    '<dl class="gb"><dt class="good">Good</dt><dd><code>True</code>.</dd><dt class="bad">Bad</dt><dd>nothing.</dd></dl>',
  );
});

test('leaves other lists as they are', () => {
  expect(renderMarkdown('- **Vous :** faire.', fr)).toBe('<ul>\n<li><strong>Vous\u00a0:</strong> faire.</li>\n</ul>');
});

test('puts links under the base path', () => {
  expect(renderLine('[x](/winsock/10061/) [y](https://example.org/)', { language: 'en', base: '/errors/' })).toBe(
    '<a href="/errors/winsock/10061/">x</a> <a href="https://example.org/">y</a>',
  );
});
