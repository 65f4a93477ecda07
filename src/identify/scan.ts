/** Cuts a text into numbers in every form, names and words, once and in one pass. Knows no code. */

type TokenKind = 'hex' | 'bare-hex' | 'signed' | 'decimal' | 'word';

export interface Token {
  kind: TokenKind;
  text: string;
  start: number;
  end: number;
  /** The number as an unsigned 32-bit integer; NaN for a word or a number beyond 32 bits. */
  value: number;
}

const LETTER = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{M}`;
const IDEOGRAPH = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー`;
const NAME = String.raw`[${LETTER}][${LETTER}\p{N}_]*`;

/** Every form with what it is, in the order in which they are tried. Every lookahead is bounded: the scan is linear. */
const FORMS: readonly (readonly [TokenKind, string])[] = [
  // 0x8007274D; &H8007274D of Basic, $8007274D of Pascal; WinDbg marks decimals with 0n.
  ['hex', String.raw`(?:0x|&h)[0-9a-f]+|\$[89c][0-9a-f]{7}(?!\w)`],
  ['decimal', String.raw`0n\d+`],
  // A signed HRESULT; the numbers of libuv have four digits.
  ['signed', String.raw`[-−](?:\d{9,10}(?!\d)|4\d{3}(?![\d.,:/-])(?<!\w[-−]4\d{3}))`],
  // Eight hex digits that begin as an HRESULT or an NTSTATUS does, or with zeros and a letter; fewer, with a letter among them.
  ['bare-hex', String.raw`(?<![\w.-])(?:(?=[0-9a-f]{0,8}[a-f]|8)[89c]|00(?=[0-9a-f]{6}(?!\w))(?=\d{0,6}[a-f]))[0-9a-f]{6,7}(?!\w)`],
  ['bare-hex', String.raw`(?<![\w.:#@&/\\-])(?=\d[0-9a-f]{3,7}(?!\w))(?=\d{1,7}[a-f])[0-9a-f]{4,8}`],
  // A name may begin with digits where an underscore tells that it is one; 10s and 404error are a number and a word.
  ['word', String.raw`(?<![\p{L}\p{N}_.,-])\d{1,3}(?=[${LETTER}][${LETTER}\p{N}]{0,40}_)${NAME}`],
  // 10,060 with a separator of thousands: two digits before it at most, since 691,809 are two codes.
  ['decimal', String.raw`(?<![\d.,])\d{1,2}[,\u00a0\u202f]\d{3}(?![\d,.\u00a0\u202f])`],
  ['decimal', String.raw`\d+`],
  // err10061, WSA10061, e10061: word and number apart.
  ['word', String.raw`(?<![\p{L}\d_])(?:(?:win)?(?:err(?:or|eur)?|wsa|code)(?=\d+(?![\p{L}\d_]))|e(?=1[0-3]\d{3}(?![\p{L}\d_])))`],
  ['word', String.raw`${NAME}(?:(?:\.|::)${NAME})*|[${IDEOGRAPH}]+`],
];

const TOKEN = new RegExp(FORMS.map(([, pattern]) => `(${pattern})`).join('|'), 'giu');

export function scan(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [kind] = FORMS[match.indexOf(match[0], 1) - 1];
    tokens.push({ kind, text: match[0], start: match.index, end: match.index + match[0].length, value: readValue(kind, match[0]) });
  }
  return tokens;
}

/** Digits that a 32-bit number has at most, with room for leading zeros. */
const MOST_DIGITS = 24;

function readValue(kind: TokenKind, text: string): number {
  if (kind === 'word' || text.length > MOST_DIGITS) return NaN;
  if (kind === 'signed') return fit(2 ** 32 - Number(text.slice(1)));
  if (kind === 'bare-hex') return fit(Number.parseInt(text, 16));
  return fit(kind === 'hex' ? Number.parseInt(text.replace(/^(?:0x|&h|\$)/i, ''), 16) : Number(text.replace(/^0n|[,\u00a0\u202f]/gi, '')));
}

/** NaN for what is no unsigned 32-bit number. */
function fit(value: number): number {
  return value >= 0 && value < 2 ** 32 ? value : NaN;
}

/** A word as the lists of words hold it: lower case, no accents. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase();
}
