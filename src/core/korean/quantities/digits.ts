import { isDigit } from './fold';

export interface Digits {
  readonly end: number;
  /** As written, commas included; a vulgar fraction is written out (14½ as 14.5). */
  readonly digits: string;
  /** Too long, or parted by more than one point (1.2.3, 2021.12.7): no amount. */
  readonly odd: boolean;
}

const vulgar = new Map([
  ['½', '.5'],
  ['¼', '.25'],
  ['¾', '.75'],
]);
const longest = 30;

function digitsEnd(text: string, from: number): number {
  let end = from;
  while (isDigit(text, end)) end += 1;
  return end;
}

/** Digits at `at` with commas by thousands and one decimal point. Reads each character once. */
export function readDigits(text: string, at: number): Digits | null {
  let end = digitsEnd(text, at);
  if (end === at) {
    const alone = vulgar.get(text.charAt(at));
    return alone === undefined ? null : { end: at + 1, digits: `0${alone}`, odd: false };
  }
  if (end - at <= 3)
    while (text.charAt(end) === ',' && digitsEnd(text.slice(end + 1, end + 5), 0) === 3) end += 4;
  let odd = false;
  if (text.charAt(end) === '.' && isDigit(text, end + 1)) {
    end = digitsEnd(text, end + 1);
    while (text.charAt(end) === '.' && isDigit(text, end + 1)) {
      odd = true;
      end = digitsEnd(text, end + 1);
    }
  }
  const digits = text.slice(at, end);
  const fraction = odd || digits.includes('.') ? undefined : vulgar.get(text.charAt(end));
  if (end - at > longest) return { end, digits: '', odd: true };
  return fraction === undefined ? { end, digits, odd } : { end: end + 1, digits: digits + fraction, odd };
}

/** Significant digits as written: zeros at the end of a whole number do not count. */
export function significantDigits(digits: string): number {
  const plain = digits.replaceAll(',', '').replace(/^[0.]+/, '');
  const counted =
    plain.includes('.') || /^0?\./.test(digits) ? plain.replace('.', '') : plain.replace(/0+$/, '');
  return Math.max(1, counted.length);
}
