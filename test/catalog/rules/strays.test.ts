import { expect, test } from 'vitest';

import { checkStrays } from '../../../src/catalog/rules/strays.ts';

test.each(['content/codes/winsock/10061.MD', 'content/codes/winsock/10061.markdown', 'content/code/winsock/10061.md', 'content/note.txt'])(
  '%s is told',
  (file) => {
    expect(checkStrays([file])).toEqual([{ file, message: expect.stringMatching(/^is read by nothing: .*rename it, or remove it$/) }]);
  },
);

test('what systems and editors leave behind is none of ours', () => {
  expect(
    checkStrays(['content/.DS_Store', 'content/codes/Thumbs.db', 'content/codes/winsock/.10061.md.swp', 'content/codes/10061.md~']),
  ).toEqual([]);
});
