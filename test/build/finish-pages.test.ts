import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { finishPage } from '../../src/build/finish-pages.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a policy keeps the hashes of its own page only', () => {
  const policy = (hashes: string[]) =>
    `<meta http-equiv="content-security-policy" content="style-src 'self'${hashes.map((text) => ` ${text}`).join('')};">`;
  expect(finishPage(`${policy([hash('a{}'), hash('b{}')])}<style>a{}</style>`)).toBe(`${policy([hash('a{}')])}<style>a{}</style>`);
});

test('keywords go, line breaks between blocks go, those inside preformatted text stay', () => {
  expect(finishPage('<head>\n<meta name="keywords" lang="en" content="x">\n</head><pre>a\n<p>b\n</pre>\n<p>c\n<b>d</b>\n</p>')).toBe(
    '<head></head><pre>a\n<p>b\n</pre><p>c\n<b>d</b></p>',
  );
});

test('shapes of pictures close themselves, outside of what is preformatted', () => {
  expect(finishPage('<svg><path d="M0 0"></path></svg><pre>></path></pre>')).toBe('<svg><path d="M0 0"/></svg><pre>></path></pre>');
});
