/** Whole numbers as printable text: one character for a small one, so that compression sees the numbers and not commas. */

/** Every printable ASCII character that JSON writes as it is. */
const DIGITS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(0x21 + at)).filter((digit) => digit !== '"' && digit !== '\\');
const BASE = DIGITS.length;
/** Numbers below this one take one character; the digits above it begin longer ones. */
const ONE = 62;
/** Digits that begin a number of two characters; the last two begin those of three and four. */
const TWO = BASE - ONE - 2;

const VALUES = new Map(DIGITS.map((digit, value) => [digit, value]));

/**
 * Writes whole numbers from 0 on as text.
 * @throws RangeError for a number that has no place in four characters.
 */
export function packNumbers(numbers: readonly number[]): string {
  return numbers.map(packNumber).join('');
}

function packNumber(number: number): string {
  if (number < ONE) return DIGITS[number];
  let rest = number - ONE;
  if (rest < TWO * BASE) return DIGITS[ONE + Math.floor(rest / BASE)] + DIGITS[rest % BASE];
  rest -= TWO * BASE;
  if (rest < BASE ** 2) return DIGITS[BASE - 2] + DIGITS[Math.floor(rest / BASE)] + DIGITS[rest % BASE];
  rest -= BASE ** 2;
  if (!(rest < BASE ** 3)) throw new RangeError(`${number} is too large to be packed`);
  return DIGITS[BASE - 1] + DIGITS[Math.floor(rest / BASE ** 2)] + DIGITS[Math.floor(rest / BASE) % BASE] + DIGITS[rest % BASE];
}

/** Reads packed numbers one after the other. */
export class Unpacker {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** The next number; what lies beyond the end is 0. */
  next(): number {
    const first = this.digit();
    if (first < ONE) return first;
    if (first < BASE - 2) return ONE + (first - ONE) * BASE + this.digit();
    const more = this.digit() * BASE + this.digit();
    if (first === BASE - 2) return ONE + TWO * BASE + more;
    return ONE + TWO * BASE + BASE ** 2 + more * BASE + this.digit();
  }

  /** The next list: its length, then its numbers. */
  list(): number[] {
    return Array.from({ length: this.next() }, () => this.next());
  }

  /** The next rising list: its length, then each number's distance from the one before. */
  rising(): number[] {
    let last = 0;
    return this.list().map((step) => (last += step));
  }

  private digit(): number {
    return VALUES.get(this.text[this.at++]) ?? 0;
  }
}

/** A list as `list` reads it. */
export function packList(numbers: readonly number[]): string {
  return packNumbers([numbers.length, ...numbers]);
}

/** A rising list as `rising` reads it. */
export function packRising(numbers: readonly number[]): string {
  return packList(numbers.map((number, at) => number - (at > 0 ? numbers[at - 1] : 0)));
}
