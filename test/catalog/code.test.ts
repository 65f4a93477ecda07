import { expect, test } from 'vitest';

import { nameCode, readId, toCode } from '../../src/catalog/code.ts';
import { makeEntry, spoil } from './sample.ts';

test('family and number come from the path', () => {
  expect(readId('winsock/10061')).toEqual({ family: 'winsock', number: '10061', value: 10061 });
  expect(readId('bits/0x80200013')).toMatchObject({ value: 0x80200013 });
  for (const id of ['10061', 'socks/1', 'winsock/old/10061', 'winsock/010061', 'winsock/']) expect(readId(id)).toBeUndefined();
});

test('a code has its identity, its forms and its sections by key', () => {
  const code = toCode(makeEntry());
  expect(code).toMatchObject({ id: 'winsock/10061', family: 'winsock', number: '10061', value: 10061, symbol: 'WSAECONNREFUSED' });
  expect(code.forms).toContainEqual({ kind: 'hresult', text: '0x8007274D' });
  for (const language of ['en', 'fr'] as const)
    expect(code.halves[language].map(({ key }) => key)).toEqual(['meaning', 'causes', 'checks', 'fix']);
  expect(code.halves.fr[0]!.markdown.trim()).toBe('Rien n’écoute sur le port 1433.');
});

test('what no rule has passed is refused', () => {
  expect(() => toCode(makeEntry({ id: 'socks/1' }))).toThrow('content/codes/winsock/10061.md is no code');
  expect(() => toCode(spoil('## Checks', '## Tests'))).toThrow('“Tests” is no heading of a code page');
});

test('a code without a symbol is called by its family and number', () => {
  expect(nameCode({ symbol: 'WSAX', family: 'winsock', number: '1' })).toBe('WSAX');
  expect(nameCode({ family: 'cert', number: '0x80090308' })).toBe('Certificates 0x80090308');
});
