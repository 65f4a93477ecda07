import { expect, test } from 'vitest';

import { useSite, visit } from './browser.ts';

useSite();

test.each([
  ['409', 'transient', 'BITS posts the upload again later'],
  ['0x80190193', 'fatal', 'never posted again'],
  ['HTTP 200', 'success', 'Success'],
  ['599', 'transient', 'Every 5xx is transient'],
])('%s is judged %s', async (text, verdict, words) => {
  const { page, complaints } = await visit('/guides/bits/');
  await page.locator('#status').fill(text);
  await page.locator('#status').press('Enter');
  expect(await page.locator('#judged [data-verdict]').getAttribute('data-verdict')).toBe(verdict);
  expect(await page.locator('#judged').textContent()).toContain(words);
  expect(complaints).toEqual([]);
});

test('a link with ?status= shows the verdict, in the reader’s language', async () => {
  const { page } = await visit('/guides/bits/?status=409', { locale: 'fr-FR' });
  await expect.poll(() => page.locator('#judged').textContent()).toContain('BITS retransmettra');
});

test('what is no status is said to be none', async () => {
  const { page } = await visit('/guides/bits/?status=<b>10061</b>');
  await expect.poll(() => page.locator('#judged').textContent()).toContain('is not an HTTP status');
  expect(await page.locator('#judged b').count()).toBe(0);
});

test('without script the table holds every status', async () => {
  const { page } = await visit('/guides/bits/', { javaScriptEnabled: false });
  expect(await page.locator('.verdicts tbody tr:visible').count()).toBe(65);
  expect(await page.locator('#judge').isVisible()).toBe(false);
});
