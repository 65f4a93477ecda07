import { expect, test } from 'vitest';

import { reportHref } from '../../src/components/report.ts';

test('without an address there is no link', () => {
  expect(reportHref('winsock/10061/', undefined)).toBeUndefined();
});

test('a page address takes the page, a mail its subject', () => {
  expect(reportHref('winsock/10061/', 'https://example.org/new?title={page}')).toBe('https://example.org/new?title=winsock%2F10061%2F');
  expect(reportHref('winsock/10061/', 'mailto:web@example.org')).toBe('mailto:web@example.org?subject=winsock%2F10061%2F');
});

test.each(['http://example.org/{page}', 'https://example.org/', 'javascript:alert(1)', 'web@example.org'])(
  '%s stops the build',
  (template) => {
    expect(() => reportHref('winsock/10061/', template)).toThrow(/REPORT=/);
  },
);
