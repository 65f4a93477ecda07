import { expect, test } from 'vitest';

import { toGuide } from '../../src/catalog/guide.ts';

test('both halves share the anchors made from the English headings, or kept from older ones', () => {
  const text = { en: 'x', fr: 'x' };
  const guide = toGuide({
    id: 'x',
    file: 'x.md',
    body: ':::en\n## When to retry: a loop!\n\nOne.\n\n## C++\n\nTwo.\n:::\n\n:::fr\n## Quand réessayer\n\nUn.\n\n## C++\n\nDeux.\n:::\n',
    bodyLine: 1,
    lineOf: () => 1,
    data: { family: 'winsock', anchors: { c: 'the-old-one' }, title: text, summary: text, sources: ['https://x.org'] },
  });
  expect(guide.halves.en.map(({ key, heading }) => [key, heading])).toEqual([
    ['when-to-retry-a-loop', 'When to retry: a loop!'],
    ['the-old-one', 'C++'],
  ]);
  expect(guide.halves.fr.map(({ key }) => key)).toEqual(['when-to-retry-a-loop', 'the-old-one']);
  expect(guide.halves.fr[0]!.markdown.trim()).toBe('Un.');
  expect(guide.id).toBe('x');
});
