import { expect, test } from 'vitest';

import { writeSummary } from '../../src/search/summary.ts';

const CODE = {
  en: { name: '6 WSA_<X>', link: 'https://e.example/winsock/6/', gist: ': Handle & more.' },
  fr: { name: '6 WSA_<X>', link: 'https://e.example/winsock/6/#fr', gist: ' : Descripteur.' },
};

test('a line a code and language, as the format has its lists', () => {
  expect(writeSummary([CODE], 'plain', ['en', 'fr'])).toBe(
    '6 WSA_<X>: Handle & more. https://e.example/winsock/6/\n6 WSA_<X> : Descripteur. https://e.example/winsock/6/#fr',
  );
  expect(writeSummary([CODE], 'md', ['en'])).toMatch(/^- \[6 WSA\\_\\<X\\>\]\(https:/);
  expect(writeSummary([CODE], 'jira', ['en'])).toMatch(/^\* \[6 WSA\\_<X>\|https:/);
});

test.each(['rich', 'html'] as const)('%s is a list whose names are escaped', (format) => {
  expect(writeSummary([CODE], format, ['en'])).toBe(
    '<ul>\n<li lang="en"><a href="https://e.example/winsock/6/">6 WSA_&lt;X&gt;</a>: Handle &amp; more.</li>\n</ul>',
  );
});
