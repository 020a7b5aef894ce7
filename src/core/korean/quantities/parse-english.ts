import { approximationAround } from './approximation';
import { currencyBefore } from './currency-signs';
import { decimalNumber, decimalOf, multiply, ofPower } from './decimal';
import { readEnglishNumeral } from './english-numeral';
import { readEnglishWords } from './english-words';
import { foldWidth, isDigit, isLatin } from './fold';
import { wordNumeral } from './korean-native';
import type { Numeral, Quantity } from './quantity';
import { readRoman } from './roman';
import { dimensionOf, englishUnitAt } from './units';
import type { UnitId } from './units-data';

const rangeJoin = /^ ?(?:to|-|through|~) ?/;
const suffix = /(?:st|nd|rd|th)(?![A-Za-z])/y;
const minus = /(?:minus|negative) $|(?:^|[\s(])-$/i;

interface Ended {
  readonly unit: UnitId | null;
  readonly end: number;
}

/** The unit after a number: an ordinal ending, or a unit word joined by a space, a hyphen or nothing. */
function unitAfter(text: string, numeral: Numeral): Ended {
  suffix.lastIndex = numeral.end;
  if (!numeral.spelled && suffix.test(text)) return { unit: 'ordinal', end: suffix.lastIndex };
  const joint = text.charAt(numeral.end);
  const gap = joint === ' ' || joint === '-' ? 1 : 0;
  if (numeral.spelled && gap === 0) return { unit: null, end: numeral.end };
  const found = englishUnitAt(text, numeral.end + gap);
  if (found === null || (gap === 1 && found.word.length === 1)) return { unit: null, end: numeral.end };
  return { unit: found.id, end: found.end };
}

/** Digits on letters: a name (SS19, F-35, G7, COVID-19). */
function isNamed(text: string, start: number, end: number): boolean {
  if (isLatin(text, start - 1)) return true;
  if (text.charAt(start - 1) === '-' && isLatin(text, start - 2) && !isLatin(text, end)) {
    let head = start - 2;
    while (isLatin(text, head - 1) && start - head < 12) head -= 1;
    return /^[A-Z]/.test(text.slice(head, start));
  }
  return false;
}

function rangeFrom(text: string, numeral: Numeral, ended: Ended, currency: UnitId | null): Numeral | null {
  if (numeral.value === null || numeral.exact === null || numeral.spelled) return null;
  const join = rangeJoin.exec(text.slice(ended.end, ended.end + 10));
  if (join === null) return null;
  let at = ended.end + join[0].length;
  const sign = /^(?:US\$|[$₩£€¥])/.exec(text.slice(at, at + 3));
  at += sign?.[0].length ?? 0;
  if (!isDigit(text, at) || ended.unit === 'ordinal') return null;
  const upper = readEnglishNumeral(text, at, currency !== null);
  if (upper === null || upper.value === null) return null;
  const next = unitAfter(text, upper);
  if (ended.unit !== null && next.unit !== ended.unit) return null;
  if (join[0].includes('-') && next.unit === null && upper.scale === 0 && currency === null) return null;
  if (/[-/]/.test(text.charAt(upper.end)) && isDigit(text, upper.end + 1)) return null;
  const lifted =
    numeral.scale === 0 && upper.scale > 0
      ? decimalNumber(multiply(decimalOf(numeral.exact), ofPower(upper.scale)))
      : numeral.value;
  const low = lifted < upper.value ? lifted : numeral.value;
  if (low >= upper.value) return null;
  return {
    ...numeral,
    end: upper.end,
    value: null,
    exact: null,
    precision: Math.max(numeral.precision, upper.precision),
    range: { low, high: upper.value },
    scale: upper.scale,
  };
}

function build(text: string, source: string, read: Numeral, fixed: UnitId | null): Quantity {
  const sign = read.spelled ? null : currencyBefore(text, read.start);
  const first = fixed === null ? unitAfter(text, read) : { unit: fixed, end: read.end };
  const range = rangeFrom(text, read, first, sign?.unit ?? null);
  const numeral = range ?? read;
  const after = range === null ? first : unitAfter(text, range);
  const merged = sign === null || (after.unit !== null && dimensionOf(after.unit) === 'currency');
  const unit = sign?.unit ?? after.unit;
  const end = merged ? after.end : numeral.end;
  let start = sign?.start ?? read.start;
  let { value, exact } = numeral;
  const lead = text.slice(Math.max(0, start - 9), start);
  const negative = value === null ? null : minus.exec(lead);
  if (negative !== null && value !== null) {
    value = -value;
    exact = exact === null ? null : `-${exact}`;
    start -= negative[0].replace(/^[\s(]/, '').length;
  }
  return {
    start,
    end,
    text: source.slice(start, end),
    value,
    exact,
    unit,
    precision: numeral.precision,
    approximate: approximationAround(text, start, end, 'en') ?? numeral.approximate,
    range: numeral.range,
    magnitude: numeral.magnitude,
    spelled: numeral.spelled,
    named: sign === null && !read.spelled && isNamed(text, read.start, read.end),
  };
}

/** .312 of batting averages and odds: a point with digits behind and nothing before. */
function pointAlone(text: string, at: number): Numeral | null {
  const found = /^\.\d{1,9}(?![\d.,]\d|\d)/.exec(text.slice(at, at + 12));
  if (found === null || /[\w.,)]/.test(text.charAt(at - 1))) return null;
  const exact = `0${found[0]}`;
  const precision = found[0].length - 1;
  const end = at + found[0].length;
  return { ...wordNumeral(at, end, Number(exact)), exact, precision, spelled: false };
}

function readAt(text: string, source: string, at: number): Quantity | null {
  if (text.charAt(at) === '.') {
    const numeral = pointAlone(text, at);
    return numeral === null ? null : build(text, source, numeral, null);
  }
  if (isDigit(text, at) || /[½¼¾]/.test(text.charAt(at))) {
    const numeral = readEnglishNumeral(text, at, currencyBefore(text, at) !== null);
    return numeral === null ? null : build(text, source, numeral, null);
  }
  if (!isLatin(text, at) || isLatin(text, at - 1) || isDigit(text, at - 1)) return null;
  const roman = readRoman(text, at);
  if (roman !== null) return { ...build(text, source, roman, 'ordinal'), named: true };
  const words = readEnglishWords(text, at);
  return words === null ? null : build(text, source, words.numeral, words.unit);
}

function skip(text: string, at: number): number {
  let end = at;
  if (isLatin(text, at)) while (isLatin(text, end)) end += 1;
  else if (isDigit(text, at))
    while (isDigit(text, end) || (/[.,]/.test(text.charAt(end)) && isDigit(text, end + 1))) end += 1;
  return Math.max(end, at + 1);
}

/** All quantities of an English text in order, those inside dates and times too. Cost: linear. */
export function parseEnglishQuantities(source: string): readonly Quantity[] {
  const text = foldWidth(source);
  const quantities: Quantity[] = [];
  let at = 0;
  while (at < text.length) {
    const found = readAt(text, source, at);
    if (found !== null) quantities.push(found);
    at = found === null ? skip(text, at) : Math.max(found.end, at + 1);
  }
  return quantities;
}
