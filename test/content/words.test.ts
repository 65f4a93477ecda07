import { describe, expect, test } from 'vitest';

import { entries } from './entries.ts';

/** What the style leaves out of both languages. */
const UNWANTED = /\b(?:simply|please|just click|simplement|veuillez|TODO|lorem)\b/i;

/** Function words that betray a half written in the other language: three of them in a row of text. */
const ENGLISH = /\b(?:the|with|from|which|your|and|is)\b(?:\W+\p{L}+){0,3}\W+\b(?:the|of|is|and|with)\b/iu;
const FRENCH = /\b(?:les|vous|avec|dans|votre|est)\b(?:\W+\p{L}+){0,3}\W+\b(?:de|la|le|et|une)\b/iu;

const halves = (body: string) => {
  const [, en = '', fr = ''] = /:::en\n([\s\S]*?)\n:::\s*\n+:::fr\n([\s\S]*?)\n:::/.exec(body) ?? [];
  const prose = (text: string) => text.replace(/```[\s\S]*?```/g, '').replace(/`[^`]*`/g, '');
  return { en: prose(en), fr: prose(fr) };
};

describe.each(entries.codes.map((entry) => [entry.id, entry] as const))('%s', (_, { body, data }) => {
  const { en, fr } = halves(body);

  test('is written in the right language', () => {
    expect(fr).not.toMatch(ENGLISH);
    expect(en).not.toMatch(FRENCH);
  });

  test('has none of the words that the style leaves out', () => {
    expect(en + fr + JSON.stringify([data.title, data.summary, data.reply])).not.toMatch(UNWANTED);
  });

  test('names titles without a final stop and summaries as one sentence', () => {
    for (const title of Object.values(data.title)) expect(title).not.toMatch(/[.!]$/);
    for (const summary of Object.values(data.summary)) expect(summary).toMatch(/^[^.]*(?:\.\S[^.]*)*\.$/);
  });
});

test('no paragraph stands on two pages', () => {
  const seen = new Map<string, string>();
  const repeated = entries.codes.flatMap(({ id, body }) =>
    body
      .replace(/```[\s\S]*?```/g, '')
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph.length > 140 && !paragraph.startsWith('#'))
      .flatMap((paragraph) => {
        const other = seen.get(paragraph);
        seen.set(paragraph, id);
        return other === undefined ? [] : [`${id} repeats ${other}: ${paragraph.slice(0, 60)}…`];
      }),
  );
  expect(repeated).toEqual([]);
});
