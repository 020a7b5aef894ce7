import { wordNumeral } from './korean-native';
import type { Numeral } from './quantity';

/** Roman numerals of kings and wars, which Korean writes in digits: World War II, Louis XIV. */

const numeral = /(?:X{0,3})(?:IX|IV|V?I{0,3})(?![A-Za-z\d])/y;
const name = /[A-Z][a-z]+ $/;
const values = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
]);

/** The Roman numeral of two letters or more, up to 39, at `at` after a name; null where there is none. */
export function readRoman(text: string, at: number): Numeral | null {
  numeral.lastIndex = at;
  const letters = numeral.exec(text)?.[0] ?? '';
  if (letters.length < 2 || !name.test(text.slice(Math.max(0, at - 16), at))) return null;
  const each = [...letters].map((letter) => values.get(letter) ?? 0);
  const value = each.reduce((sum, one, index) => sum + (one < (each[index + 1] ?? 0) ? -one : one), 0);
  return wordNumeral(at, at + letters.length, value);
}
