import { expect, test } from 'vitest';

import { findTarget } from '../../src/identify/find-target.ts';

test.each([
  ['08:31:05 connect srv-sauv:5432 failed', { host: 'srv-sauv', port: '5432' }],
  ['dial tcp 10.20.30.40:443: connectex: refused', { host: '10.20.30.40', port: '443' }],
  ['GET https://updates.example.com:8531/x failed', { host: 'updates.example.com', port: '8531' }],
  ['GET https://files.example.com/a.cab', { host: 'files.example.com' }],
  ['could not connect to server: is the server db02 running on port 1433?', { host: 'db02', port: '1433' }],
  ['Le serveur srv-mail.example.net ne répond pas', { host: 'srv-mail.example.net' }],
])('%s', (text, target) => {
  expect(findTarget(text)).toEqual(target);
});

test('the pair that stands most often wins', () => {
  expect(findTarget('a1:80 then srv01:1433, again srv01:1433')).toEqual({ host: 'srv01', port: '1433' });
});

test.each([
  'at 08:31:05',
  'error:10061',
  'localhost:8080 refused',
  'push.py:10054',
  'version 1.2:30',
  'PID:4312',
  'nothing here',
  'host:99999',
])('no host in “%s”', (text) => {
  expect(findTarget(text).host).toBeUndefined();
});
