import { expect, test } from 'vitest';

import { find, useSite, visit } from './browser.ts';

useSite();

test('/ leads to the box, arrows and Enter to a page', async () => {
  const { page } = await visit('/winsock/10054/');
  await page.keyboard.press('/');
  await page.keyboard.type('connrefused');
  const box = page.getByRole('combobox');
  await expect.poll(() => box.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  const active = await box.getAttribute('aria-activedescendant');
  expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
  expect(await page.locator(`#${active}`).textContent()).toContain('10061');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/winsock/10061/');
});

test('Escape closes the suggestions and keeps the query', async () => {
  const { page } = await visit('/winsock/10054/');
  await page.locator('#q').focus();
  await page.keyboard.type('10061');
  const box = page.getByRole('combobox');
  await expect.poll(() => box.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await box.getAttribute('aria-expanded')).toBe('false');
  expect(await box.inputValue()).toBe('10061');
});

test('Enter without a choice opens the search page', async () => {
  const { page } = await visit('/');
  await page.locator('#q').fill('server not answering today');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=server+not+answering+today');
});

test('Enter on a code that is known already opens its page', async () => {
  const { page } = await visit('/');
  await page.locator('#q').fill('10061');
  await expect.poll(() => page.locator('#suggestions').getAttribute('data-query')).toBe('10061');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/winsock/10061/');
});

test('arrows lead from the box through the results and back', async () => {
  const { page } = await visit('/search/');
  await find(page, 'connection');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.closest('#results') !== null)).toBe(true);
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
});

test('the first Tab offers to skip to the content', async () => {
  const { page } = await visit('/winsock/10061/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});
