import fc from 'fast-check';
import { expect, test } from 'vitest';

import { listForms, toHresult } from '../../src/catalog/forms.ts';

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
