import { decimalNumber, decimalOf, decimalText, shift } from './decimal';
import { readDigits, significantDigits } from './digits';
import { englishLetterScales, englishScales } from './english-words-data';
import { isLatin } from './fold';
import { fractionOf } from './fraction';
import type { Numeral } from './quantity';

const scaleWord = /[ -]?([A-Za-z]{1,11})/y;
const fraction = /\/(\d{1,2})(?![\d/])/y;
const countable =
  /^ (?:people|users|residents|copies|barrels|tonnes|tons|jobs|homes|subscribers|customers|viewers|votes|members|units|vehicles|doses|hectares|followers)/;
const metres =
  /^ (?:wide|long|deep|tall|high|race|sprint|from|away|freestyle|butterfly|hurdles|relay|below|above)/;

interface Scale {
  readonly end: number;
  readonly power: number;
  readonly unknown: boolean;
}

/** The scale after digits: a word (million), an abbreviation (bn), or with a currency a letter (m). */
function scaleAfter(text: string, end: number, currency: boolean): Scale | null {
  scaleWord.lastIndex = end;
  const found = scaleWord.exec(text);
  if (found === null) return null;
  const word = (found[1] ?? '').toLowerCase();
  const after = scaleWord.lastIndex;
  const attached = isLatin(text, end);
  const next = text.slice(after, after + 14);
  const letter = englishLetterScales.get(word);
  if (attached && letter !== undefined) {
    if (currency || (word === 'm' && countable.test(next)) || word === 'b')
      return { end: after, power: letter, unknown: false };
    if (word === 't' || metres.test(next)) return null;
    return { end: after, power: 0, unknown: true };
  }
  const power = englishScales.get(word);
  if (power === undefined || (word === 'k' && !attached)) return null;
  // hundred thousand, thousand billion
  scaleWord.lastIndex = after;
  const second = englishScales.get((scaleWord.exec(text)?.[1] ?? '').toLowerCase());
  if (second !== undefined && second > power && second <= 12 && power <= 3 && word.length > 4)
    return { end: scaleWord.lastIndex, power: power + second, unknown: false };
  return { end: after, power, unknown: false };
}

/** Digits of English text with their scale: 120,000; 1.2 trillion; $3.5bn; 2/3; 14½. */
export function readEnglishNumeral(text: string, at: number, currency: boolean): Numeral | null {
  const found = readDigits(text, at);
  if (found === null || found.odd) return null;
  const base = decimalOf(found.digits);
  const common = {
    start: at,
    precision: significantDigits(found.digits),
    magnitude: null,
    spelled: false,
    approximate: null,
    range: null,
  } as const;
  fraction.lastIndex = found.end;
  const parts = /^\d{1,2}$/.test(found.digits) ? fraction.exec(text) : null;
  const lower = Number(parts?.[1]);
  const upper = decimalNumber(base);
  if (parts !== null && upper > 0 && upper < lower && lower <= 10)
    return {
      ...common,
      end: fraction.lastIndex,
      value: upper / lower,
      exact: fractionOf(found.digits, String(lower)),
      scale: 0,
    };
  const scale = scaleAfter(text, found.end, currency);
  if (scale?.unknown === true) return { ...common, end: scale.end, value: null, exact: null, scale: 0 };
  const value = shift(base, scale?.power ?? 0);
  return {
    ...common,
    end: scale?.end ?? found.end,
    value: decimalNumber(value),
    exact: decimalText(value),
    scale: scale?.power ?? 0,
  };
}
