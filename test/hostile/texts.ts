/** Texts that nobody writes on purpose, and that get into boxes, addresses and logs all the same. */

import fc from 'fast-check';

/** Any UTF-16 units, halves of pairs among them. */
const units = fc.array(fc.nat(0xffff), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes));
/** Any characters. */
const characters = fc.string({ unit: 'binary', maxLength: 60 });
/** What turns the direction of a text, is not seen, ends a line or comes from another alphabet. */
const odd = fc.constantFrom(
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\u001b[31m',
  '\u0085',
  '\u2028',
  '\r',
  '\ud83d',
  '\udc4b',
  'ﬀ',
  'İ',
  'ß',
  '٣',
  '１００６１',
  '−',
  '→',
  '错误',
  'é',
);
/** What means something to us, to HTML or to a regular expression. */
const meant = fc.constantFrom(
  '10061',
  '0x8007274D',
  '-2147014835',
  'WSAECONNREFUSED',
  'wsaeconnrefusde',
  'error ',
  'erreur ',
  'connection refused',
  'connexion refusée',
  'HRESULT: ',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  'javascript:alert(1)',
  '${1}',
  '__proto__',
  'constructor',
  '%E0%A4%A',
  '(((((',
  '\\\\\\',
  '99999999999999999999999999',
  '0x',
  '--',
  ' vpn ',
  '[',
  '|',
  '\n',
  ',',
  ';',
  '=',
);

/** Any text. */
export const anyText = fc.array(fc.oneof(units, characters, odd, meant), { maxLength: 12 }).map((parts) => parts.join(''));

/** Pieces of which a long text can be made: each has once been, or might be, slow. */
export const PIECES = [
  'a',
  '1',
  ' ',
  '\n',
  '_',
  '-',
  '(',
  '0x',
  '.',
  ':',
  'é',
  '\ud83d',
  '10061 ',
  '691 ',
  'error ',
  'WSAE',
  'a b ',
  '1 2 ',
  'connection refused ',
  '0x8007274D,',
  '<',
  '"',
  '\u202e',
  '|10061|',
  '1.',
  '10061,',
  'a;b\n10061;10054;\n',
  '10061 and ',
];

/** A text of a length, made of a piece. */
export const repeat = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
