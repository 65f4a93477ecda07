import { expect, test } from 'vitest';

import { toCode } from '../../src/catalog/code.ts';
import { describeReference, sayVerdict } from '../../src/i18n/reference-words.ts';
import { escapeJira, escapeMarkdown, TICKET_FORMATS, writeReference } from '../../src/search/reference.ts';
import { makeEntry } from '../catalog/sample.ts';

const PAGE = 'https://example.org/winsock/10061/';
const code = toCode(
  makeEntry({ data: { title: { en: 'Refused', fr: 'Refusée' }, summary: { en: 'Nothing listens.', fr: 'Rien n’écoute : porte close.' } } }),
);

const ENGLISH = ': Refused. Nothing listens. Where: the service on the other computer. Trying again later can work.';
const FRENCH =
  '\u00a0: Refusée. Rien n’écoute\u00a0: porte close. Où\u00a0: le service de l’hôte distant. Réessayer plus tard peut suffire.';

test('every format in both languages says what it is, where, and whether to try again', () => {
  const write = (language: 'en' | 'fr') =>
    TICKET_FORMATS.map((format) => writeReference(describeReference(code, PAGE, language), format, language));
  expect(write('en')).toEqual([
    `<a href="${PAGE}">10061 WSAECONNREFUSED</a>${ENGLISH}`,
    `10061 WSAECONNREFUSED${ENGLISH} ${PAGE}`,
    `[10061 WSAECONNREFUSED](${PAGE})${ENGLISH}`,
    `[10061 WSAECONNREFUSED|${PAGE}]${ENGLISH}`,
    `<p lang="en"><a href="${PAGE}">10061 WSAECONNREFUSED</a>${ENGLISH}</p>`,
    PAGE,
  ]);
  expect(write('fr')).toEqual([
    `<a href="${PAGE}#fr">10061 WSAECONNREFUSED</a>${FRENCH}`,
    `10061 WSAECONNREFUSED${FRENCH} ${PAGE}#fr`,
    `[10061 WSAECONNREFUSED](${PAGE}#fr)${FRENCH}`,
    `[10061 WSAECONNREFUSED|${PAGE}#fr]${FRENCH}`,
    `<p lang="fr"><a href="${PAGE}#fr">10061 WSAECONNREFUSED</a>${FRENCH}</p>`,
    `${PAGE}#fr`,
  ]);
});

test('a title cannot break out of its format', () => {
  const sly = { ...code, title: { en: 'a_b [c](d) <e> {f} *g* | h & "i"', fr: 'x' } };
  const write = (format: (typeof TICKET_FORMATS)[number]) => writeReference(describeReference(sly, PAGE, 'en'), format, 'en');
  expect(write('rich')).toContain('a_b [c](d) &lt;e&gt; {f} *g* | h &amp; &quot;i&quot;');
  expect(write('md')).toContain('a\\_b \\[c\\](d) \\<e\\> {f} \\*g\\* \\| h & "i"');
  expect(write('jira')).toContain('a_b \\[c\\](d) <e> \\{f\\} \\*g\\* \\| h & "i"');
});

test('underscores of a symbol do not slant its text', () => {
  expect(escapeMarkdown('WSA_IO_PENDING')).toBe('WSA\\_IO\\_PENDING');
  expect(escapeJira('WSA_IO_PENDING: is it up?')).toBe('WSA_IO_PENDING: is it up?');
});

test('a verdict that holds for one product says for which', () => {
  expect(sayVerdict({ family: 'http', verdict: 'fatal', where: 'service' }, 'en')).toBe(
    'For BITS: trying again changes nothing until somebody acts.',
  );
  expect(sayVerdict({ family: 'http', verdict: 'transient', where: 'service' }, 'fr')).toBe(
    'Pour BITS : réessayer plus tard peut suffire.',
  );
});
