import { expect, test } from 'vitest';

import { checkCharacters } from '../../../src/catalog/rules/characters.ts';

const check = (text: string) => checkCharacters({ id: 'winsock/1', file: 'x.md', text });

test('texts with tabs, CRLF, no-break spaces and a mark of the byte order pass', () => {
  expect(check('\ufeff---\r\na: b\r\n---\n\ttext\u00a0; é → ✓ 👋 \u202f!\n')).toEqual([]);
});

test.each([
  ['\u0000', 'U+0000'],
  ['\u0007', 'U+0007'],
  ['\u001b', 'U+001B'],
  ['\u0085', 'U+0085'],
  ['\u00ad', 'U+00AD'],
  ['\u200b', 'U+200B'],
  ['\u200e', 'U+200E'],
  ['\u202e', 'U+202E'],
  ['\u2066', 'U+2066'],
  ['\ufeff', 'U+FEFF'],
  ['\ufffd', 'U+FFFD'],
  ['\ud83d', 'U+D83D'],
  ['\udc4b', 'U+DC4B'],
])('%j is told by its name', (character, name) => {
  expect(check(`one\ntw${character}o`)).toEqual([
    { file: 'x.md', line: 2, message: `holds the unseen character ${name}: delete it, or type what it stands for` },
  ]);
});

test.each(['<<<<<<< HEAD', '=======', '>>>>>>> branch', '||||||| base'])('the mark %s is told', (mark) => {
  expect(check(`one\n${mark}\ntwo`)).toEqual([
    { file: 'x.md', line: 2, message: 'holds a mark of a merge: keep one side and delete the marks' },
  ]);
});

test.each(['<<<<<<<x', '======= x', ' =======', '========'])('%s is no such mark', (text) => {
  expect(check(text)).toEqual([]);
});
