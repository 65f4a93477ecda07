import fc from 'fast-check';
import { expect, test } from 'vitest';

import { FACILITY } from '../../src/catalog/families/index.ts';
import { listForms, toHex, toHresult } from '../../src/catalog/forms.ts';

const forms = (...code: Parameters<typeof listForms>) => Object.fromEntries(listForms(...code).map(({ kind, text }) => [kind, text]));

test('a Winsock code has every form', () => {
  expect(forms('winsock', 10061)).toEqual({
    decimal: '10061',
    hex: '0x274D',
    hresult: '0x8007274D',
    signed: '-2147014835',
    unsigned: '2147952461',
  });
});

test('an HTTP status is wrapped in FACILITY_HTTP', () => {
  expect(forms('http', 403)).toEqual({ status: '403', hresult: '0x80190193', signed: '-2145844845', unsigned: '2149122451' });
});

test('a BITS code is an HRESULT already', () => {
  expect(forms('bits', 0x80200013)).toEqual({ hresult: '0x80200013', signed: '-2145386477', unsigned: '2149580819' });
});

test('a success code of BITS has no sign', () => {
  expect(forms('bits', 0x00200017)).toEqual({ hresult: '0x00200017', unsigned: '2097175' });
});

test('every form of a 16-bit code leads back to it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 0xffff }), (value) => {
      const { decimal, hex, hresult, signed, unsigned } = forms('winsock', value);
      expect([Number(decimal), Number(hex)]).toEqual([value, value]);
      expect(new Set([Number(hresult), Number(signed) >>> 0, Number(unsigned)])).toEqual(new Set([toHresult('winsock', value)]));
      expect(Number(hresult) & 0xffff).toBe(value);
    }),
  );
});

test('facilities are those of winerror.h', () => {
  expect(FACILITY).toEqual({ win32: 7, http: 25, backgroundCopy: 32 });
});

test('a number in hex has as many digits as are asked for, at least', () => {
  expect([toHex(10), toHex(10, 8), toHex(0x12345, 4)]).toEqual(['0xA', '0x0000000A', '0x12345']);
});
