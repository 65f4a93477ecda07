import { describe, expect, test } from 'vitest';

import { foldWord, scan } from '../../src/identify/scan.ts';

const REFUSED = 0x8007274d;

describe('every form of a number is read as its value', () => {
  test.each([
    ['10061', 'decimal', 10061],
    ['0n10061', 'decimal', 10061],
    ['10,061', 'decimal', 10061],
    ['10\u202f061', 'decimal', 10061],
    ['10\u00a0061', 'decimal', 10061],
    ['2147952461', 'decimal', REFUSED],
    ['0x8007274D', 'hex', REFUSED],
    ['0X8007274d', 'hex', REFUSED],
    ['&H8007274D', 'hex', REFUSED],
    ['$8007274D', 'hex', REFUSED],
    ['0x0', 'hex', 0],
    ['0x0000000000000000274D', 'hex', 10061],
    ['8007274D', 'bare-hex', REFUSED],
    ['0000274D', 'bare-hex', 10061],
    ['274D', 'bare-hex', 10061],
    ['-2147014835', 'signed', REFUSED],
    ['−2147014835', 'signed', REFUSED],
    ['-4078', 'signed', 2 ** 32 - 4078],
  ] as const)('%s', (text, kind, value) => {
    expect(scan(text)).toEqual([{ kind, text, start: 0, end: text.length, value }]);
  });
});

describe('what is beyond 32 bits has no value', () => {
  test.each(['4294967296', '0x100000000', '-9999999999', '9'.repeat(400), '0'.repeat(25)])('%s', (text) => {
    expect(scan(text)[0].value).toBeNaN();
  });
  test.each([
    ['4294967295', 0xffffffff],
    ['0xFFFFFFFF', 0xffffffff],
    ['-000000000', NaN],
    ['-000000001', 0xffffffff],
    ['0'.repeat(24), 0],
  ])('%s is the last or the first that has one', (text, value) => {
    expect(scan(text)[0].value).toBe(value);
  });
});

describe('a text is cut into words and numbers', () => {
  test.each([
    ['error 10061: refused', ['error', '10061', 'refused']],
    ['err10061 WSA10061 e10061', ['err', '10061', 'WSA', '10061', 'e', '10061']],
    ['code10061 winerr10061 erreur10061', ['code', '10061', 'winerr', '10061', 'erreur', '10061']],
    ['KB10048', ['KB10048']],
    ['e20061', ['e20061']],
    ['WSA_E_NO_MORE', ['WSA_E_NO_MORE']],
    ['3COM_DRIVER failed', ['3COM_DRIVER', 'failed']],
    ['404error 10s 691vpn', ['404', 'error', '10', 's', '691', 'vpn']],
    ['10061wait_for', ['10061', 'wait_for']],
    ['1.5ms_left a-10s_left', ['1', '5', 'ms_left', 'a', '10', 's_left']],
    ['std::io::ErrorKind::TimedOut', ['std::io::ErrorKind::TimedOut']],
    ['SocketError.Fault.', ['SocketError.Fault']],
    ['l’erreur', ['l', 'erreur']],
    ['691错误', ['691', '错误']],
    ['ошибка 10061', ['ошибка', '10061']],
    ['691,809', ['691', '809']],
    ['1,2,345', ['1', '2', '345']],
    ['3-10061', ['3', '10061']],
    ['2024-4078-4079', ['2024', '4078', '4079']],
    ['$800', ['800']],
    ['1.5e10', ['1', '5', 'e10']],
  ])('%s', (text, parts) => {
    expect(scan(text).map((token) => token.text)).toEqual(parts);
  });

  test('every part knows where it stands', () => {
    const text = 'It says 0x8007274D (refused).';
    for (const { text: own, start, end } of scan(text)) expect(text.slice(start, end)).toBe(own);
  });
});

test.each([
  ['Échec', 'echec'],
  ['DÉLAI', 'delai'],
  ['ОШИБКА', 'ошибка'],
  ['re\u0301seau', 'reseau'],
  ['خـطأ', 'خطا'],
])('%s is folded to %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});
