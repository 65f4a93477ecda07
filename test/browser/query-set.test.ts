import { expect, test } from 'vitest';

import { find, useSite, visit } from './browser.ts';

useSite();

/** The whole path, from the box to the list: the set itself runs in test/search. */
test.each([
  ['erreur 10061 sur le poste 12', '/winsock/10061/'],
  ['0x80072EE7 or WSAETIMEDOUT', '/winhttp/12007/'],
  ['An existing connection was forcibly closed by the remote host.', '/winsock/10054/'],
  ['H?te inconnu', '/winsock/11001/'],
  ['nom d’utilisateur ou mot de passe refusé par le vpn', '/ras/691/'],
])('%s', async (query, path) => {
  const { page, complaints } = await visit('/search/');
  expect((await find(page, query))[0]).toBe(path);
  expect(complaints).toEqual([]);
});
