import { expect, test } from 'vitest';

import { useSite, visit, type Visit } from './browser.ts';

useSite();

async function decode({ page }: Visit, text: string): Promise<string[]> {
  // Not typed: a browser takes longer to type a megabyte than the page to read it.
  await page.locator('#ticket').evaluate((box, value) => {
    (box as HTMLTextAreaElement).value = value;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await page.waitForFunction((length) => document.getElementById('found')?.dataset['settled'] === String(length), text.length);
  return page.locator('#found > li').evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''));
}

const TEXT = '08:31:05 connect srv01:10061 failed (10061)\nPID 10054, hr=0x80190193, took 10060 ms\nagain 10061';

test('codes are listed once, in order, and marked in place', async () => {
  const visited = await visit('/decode/');
  expect(await decode(visited, TEXT)).toEqual(['/winsock/10061/', '/http/403/']);
  expect(await visited.page.locator('#marked mark').count()).toBe(3);
  expect(await visited.page.locator('#marked').textContent()).toContain('08:31:05 connect srv01:10061 failed');
  expect(visited.complaints).toEqual([]);
});

test('nothing leaves the browser', async () => {
  const visited = await visit('/decode/');
  await decode(visited, `${TEXT} secret-word`);
  expect(
    visited.requests.filter(
      (request) => !/^\/(?:$|decode\/|_astro\/|favicon|identifiers\.json$|words\.json$|summaries-\w\w\.json$)/.test(request),
    ),
  ).toEqual([]);
  expect(visited.requests.join()).not.toContain('secret-word');
});

test('the summary says what, where and whether to retry, in the reader’s language, and follows the choices', async () => {
  const visited = await visit('/decode/');
  await decode(visited, 'error 10061, then error 10061');
  const summary = visited.page.locator('#summary');
  expect(await summary.textContent()).toMatch(
    /^\s*10061 WSAECONNREFUSED: Connection refused \(2 times\)\. Where: the service on the other computer\. Trying again later can work\.\s*$/,
  );
  expect(await summary.locator('a').getAttribute('href')).toMatch(/\/winsock\/10061\/$/);
  await visited.page.locator('input[name=t][value=fr]').check();
  await visited.page.locator('input[name=f][value=plain]').check();
  expect(await summary.textContent()).toMatch(/^10061 WSAECONNREFUSED\u00a0: Connexion refusée \(2 fois\)\. Où\u00a0: .* http.*#fr$/);
  // The choice is kept for the next ticket.
  await visited.page.reload();
  await decode(visited, 'error 10060');
  expect(await summary.textContent()).toMatch(/^10060 WSAETIMEDOUT\u00a0: /);
});

test('a code can be struck off the summary and put back; the list and the text show it', async () => {
  const visited = await visit('/decode/');
  const { page } = visited;
  expect(await decode(visited, 'backup 10054 failed: error 10054, then error 10061')).toEqual(['/winsock/10054/', '/winsock/10061/']);
  await page.getByRole('button', { name: 'Remove 10054' }).click();
  expect(await page.locator('#summary').textContent()).not.toContain('10054');
  expect(await page.locator('#found > li').first().getAttribute('class')).toContain('off');
  expect(await page.locator('#marked mark.off').count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Put back 10054' }).click();
  expect(await page.locator('#summary').textContent()).toContain('10054');
});

test('what was found is counted and announced, codes of other lists are named', async () => {
  const visited = await visit('/decode/');
  await decode(visited, 'error 10061 twice: error 10061. Then 0xC000006D on sign-in.');
  expect(await visited.page.locator('#read').textContent()).toMatch(/^1 code found, in 2 places\. 1 other code\.$/);
  expect(await visited.page.locator('#foreign dt').textContent()).toBe('0xC000006D');
  expect(await visited.page.locator('#marked .foreign').textContent()).toBe('0xC000006D');
});

test('host and port of the ticket fill the checks of the page', async () => {
  const visited = await visit('/decode/');
  const { page } = visited;
  await decode(visited, 'connect srv-sauv:5432 failed (10061)');
  await page.getByRole('link', { name: 'Checks for srv-sauv:5432' }).click();
  await page.waitForURL('**/winsock/10061/#en-checks');
  await expect.poll(() => page.locator('#en-checks pre').first().textContent()).toContain('Test-NetConnection srv-sauv -Port 5432');
});

test('a message without a number gets a guess, marked as one', async () => {
  const visited = await visit('/decode/');
  expect(await decode(visited, 'java.net.ConnectException: the target machine actively refused the connection')).toEqual([
    '/winsock/10061/',
  ]);
  expect(await visited.page.locator('#found .tag').textContent()).toContain('guess');
  expect(await visited.page.locator('#found .said').textContent()).toContain('actively refused');
});

test('hostile text is shown as text', async () => {
  const visited = await visit('/decode/');
  await decode(visited, '<img src=x onerror=alert(1)> error 10061');
  expect(await visited.page.locator('#marked img').count()).toBe(0);
  expect(visited.complaints).toEqual([]);
});

test('a megabyte is read to its end', async () => {
  const visited = await visit('/decode/');
  const line = 'INFO 127.0.0.1:10061 took 10060 ms, request of PID 10054 was fine and all is well\n';
  const text = `${line.repeat(Math.floor(1_000_000 / line.length))}connect failed: 10061`;
  expect(await decode(visited, text)).toEqual(['/winsock/10061/']);
});
