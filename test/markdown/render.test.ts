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
    '<dl class="answers"><dt class="good">Good</dt><dd><code>True</code>.</dd><dt class="bad">Bad</dt><dd>nothing.</dd></dl>',
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

test('links of a page stay in its half, shared places and other languages as they are', () => {
  expect(renderLine('[a](#cause-2) [b](#ticket) [c](#en-fix)', fr)).toBe(
    '<a href="#fr-cause-2">a</a> <a href="#ticket">b</a> <a href="#en-fix">c</a>',
  );
});

test('causes have ids, and answers lead on with an arrow', () => {
  const html = renderMarkdown('1. One.\n2. Two.\n\n- **Good:** fine.\n- **Bad:** off. [cause 1](#cause-1), [cause 2](#cause-2)', {
    language: 'en',
    base: '/',
    causes: true,
  });
  expect(html).toContain('<li id="en-cause-1">One.</li>');
  expect(html).toContain('<dd>off. <a href="#en-cause-1" class="on">cause 1</a>, <a href="#en-cause-2">cause 2</a></dd>');
});

test('placeholders of commands are marked, a long name breaks after its underscores only', () => {
  expect(renderMarkdown('```cmd\nping srv01\n```', { language: 'en', base: '/', own: true })).toContain(
    'ping <var data-own="host">srv01</var>',
  );
  expect(renderLine('`BG_JOB_STATE_TRANSIENT_ERROR` `SHORT_NAME`', { language: 'en', base: '/' })).toBe(
    '<code>BG_<wbr>JOB_<wbr>STATE_<wbr>TRANSIENT_<wbr>ERROR</code> <code>SHORT_NAME</code>',
  );
});

test('a program keeps its lines and can be focused; a command wraps where nothing is cut', () => {
  const program = renderMarkdown('```csharp\nvar x = 1;\n```', { language: 'en', base: '/' });
  expect(program).toBe('<pre tabindex="0"><code class="language-csharp">var x = 1;\n</code></pre>');
  expect(renderMarkdown('```powershell\nping srv01\n```', { language: 'en', base: '/', programs: true })).toContain('<pre tabindex="0">');
  const command = 'Get-BitsTransfer -AllUsers | Format-List -Property DisplayName,JobState,ErrorContext,ErrorDescription';
  const html = renderMarkdown('```powershell\n' + command + '\n```', { language: 'en', base: '/' });
  expect(html).toContain(
    '-AllUsers | <span>Format-List</span> <span>-Property</span> DisplayName,JobState,<wbr>ErrorContext,<wbr>ErrorDescription',
  );
  expect(html.replace(/<[^>]+>/g, '').trim()).toBe(command);
});
