import { expect, test } from 'vitest';

import { findTarget } from '../../src/identify/find-target.ts';

test.each([
  ['08:31:05 connect srv-sauv:5432 failed', { host: 'srv-sauv', port: '5432' }],
  ['dial tcp 10.20.30.40:443: connectex: refused', { host: '10.20.30.40', port: '443' }],
  ['GET https://updates.example.com:8531/x failed', { host: 'updates.example.com', port: '8531' }],
  ['GET https://files.example.com/a.cab', { host: 'files.example.com' }],
  ['could not connect to server: is the server db02 running on port 1433?', { host: 'db02', port: '1433' }],
  ['Le serveur srv-mail.example.net ne répond pas', { host: 'srv-mail.example.net' }],
  ['server error, then host db02 is silent', { host: 'db02' }],
  ['localhost:8080 refused, then srv01:8081 refused', { host: 'srv01', port: '8081' }],
  ['srv01:65535 refused', { host: 'srv01', port: '65535' }],
  ['srv01:65536 refused', {}],
  ['port 65535 is closed', { port: '65535' }],
  ['port 65536 is closed', {}],
  ['srv01:443, then https://files.example.com/a.cab on port 80', { host: 'srv01', port: '443' }],
])('%s', (text, target) => {
  expect(findTarget(text)).toEqual(target);
});

test('the pair that stands most often wins', () => {
  expect(findTarget('a1:80 then srv01:1433, again srv01:1433')).toEqual({ host: 'srv01', port: '1433' });
});

test('of two pairs that stand equally often, the first', () => {
  expect(findTarget('srv02:80 then srv01:1433')).toEqual({ host: 'srv02', port: '80' });
});

test('only the beginning of a long text is looked at', () => {
  expect(findTarget(`${'x '.repeat(49_990)}srv01:1433`).host).toBe('srv01');
  expect(findTarget(`${'x '.repeat(50_000)}srv01:1433`)).toEqual({});
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
