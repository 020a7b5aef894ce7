import { approximationAround } from './approximation';
import { currencyBefore } from './currency-signs';
import { decimalNumber, decimalOf, multiply, ofPower } from './decimal';
import { foldWidth, isDigit, isHangul, isLatin } from './fold';
import { fractionOf } from './fraction';
import { readDays, readKoreanWords, wordNumeral } from './korean-native';
import { readKoreanNumeral } from './korean-numeral';
import type { Numeral, Quantity } from './quantity';
import { dimensionOf, koreanUnitAt, type UnitMatch } from './units';
import type { UnitId } from './units-data';

const particle =
  /^(?:은|는|이|가|을|를|의|에|로|으로|와|과|도|만|씩|간|째|당|까지|부터|보다|나|여|이상|이하|미만|초과|안팎|가량|정도|쯤|남짓|넘|짜리|대|들|인|였|입|밖|전|후|뒤|안|중|내)/;
const fractionJoin = /^ ?분의 ?/;
const rangeJoin = /^ ?(?:~|-|내지|에서) ?/;
const temperature = /(?:영하|영상|섭씨|화씨|기온|체온|온도)[^.]{0,8}$/;
const minus = /(?:영하|마이너스) ?$|(?:^|[\s(])[-△▲]$/;

/** The unit after a number; a single syllable set apart by a space must end the word or bear a particle. */
function unitAfter(text: string, numeral: Numeral): UnitMatch | null {
  const gap = text.charAt(numeral.end) === ' ' ? 1 : 0;
  const found = koreanUnitAt(text, numeral.end + gap);
  if (found === null) return null;
  const rest = text.slice(found.end, found.end + 4);
  if (found.word === '대' && /^ ?\d/.test(rest)) return null;
  if (found.word === '분' && /^(?:의|기)/.test(rest)) return null;
  if (found.word === '도' && gap === 1) {
    if (!temperature.test(text.slice(Math.max(0, numeral.start - 14), numeral.start))) return null;
  }
  if (gap === 1 && isHangul(text, found.end) && found.word.length === 1 && !particle.test(rest)) return null;
  return found;
}

/** Part of a name by its look: digits on a Hangul word (코로나19), or on Latin letters (F-35, G7). */
function isNamed(text: string, start: number): boolean {
  if (isHangul(text, start - 1) || isLatin(text, start - 1)) return true;
  return text.charAt(start - 1) === '-' && isLatin(text, start - 2);
}

/** What English calls by another name than its number: 119 구조대, 제18호 태풍. */
function isNumbered(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 6);
  if (/^11[29]$/.test(text.slice(start, end)))
    return /^ ?(?:에 )?(?:신고|구조|구급|대원|안전|상황|센터)/.test(after);
  return text.charAt(end - 1) === '호' && /^ ?태풍/.test(after);
}

function withFraction(text: string, numeral: Numeral): Numeral {
  const join = fractionJoin.exec(text.slice(numeral.end, numeral.end + 4));
  if (join === null || numeral.value === null || numeral.exact === null) return numeral;
  const at = numeral.end + join[0].length;
  const upper = readKoreanNumeral(text, at, !isDigit(text, at));
  if (upper === null || upper.value === null) return numeral;
  return {
    ...wordNumeral(numeral.start, upper.end, upper.value / numeral.value),
    exact: fractionOf(upper.exact ?? '0', numeral.exact),
    precision: 2,
    spelled: numeral.spelled,
  };
}

/** 3할 5푼, 3할1푼2리: tenths, hundredths and thousandths, as batting averages and shares are told. */
function withTenths(text: string, numeral: Numeral): Numeral {
  const found = /^할(?:(?: ?(\d)푼(?: ?(\d)리)?)|(?![가-힣])|(?=이|을|의|에|대|로|가|도|은))/.exec(
    text.slice(numeral.end, numeral.end + 9),
  );
  if (found === null || numeral.exact === null || !/^\d$/.test(numeral.exact)) return numeral;
  const exact = `0.${numeral.exact}${found[1] ?? ''}${found[2] ?? ''}`;
  return { ...numeral, end: numeral.end + found[0].length, value: Number(exact), exact };
}

function withRange(text: string, numeral: Numeral, unit: UnitMatch | null): Numeral | null {
  if (numeral.value === null || numeral.exact === null) return null;
  const from = unit?.end ?? numeral.end;
  const join = rangeJoin.exec(text.slice(from, from + 6));
  if (join === null || (unit !== null && /에서|-/.test(join[0]))) return null;
  const sign = /^(?:US\$|[$₩£€¥])/.exec(text.slice(from + join[0].length, from + join[0].length + 3));
  const at = from + join[0].length + (sign?.[0].length ?? 0);
  if (!isDigit(text, at)) return null;
  const upper = readKoreanNumeral(text, at, false);
  if (upper === null || upper.value === null) return null;
  const next = unitAfter(text, upper);
  if (unit !== null && next?.id !== unit.id) return null;
  // 1~2억 is 1억~2억: the low end takes the high end's scale where it has none and stays below it.
  const lifted =
    numeral.scale === 0 && upper.scale > 0
      ? decimalNumber(multiply(decimalOf(numeral.exact), ofPower(upper.scale)))
      : numeral.value;
  const low = lifted < upper.value ? lifted : numeral.value;
  if (low >= upper.value) return null;
  if (join[0].includes('-') && next === null) return null;
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

function ordinalBefore(text: string, start: number): boolean {
  return text.charAt(start - 1) === '제' && !isHangul(text, start - 2);
}

interface Found {
  readonly quantity: Quantity;
  readonly end: number;
}

function build(text: string, source: string, read: Numeral, fixed: UnitId | null): Found {
  const fraction = withTenths(text, withFraction(text, read));
  const range = fixed === null ? withRange(text, fraction, unitAfter(text, fraction)) : null;
  const numeral = range ?? fraction;
  const after = fixed === null ? unitAfter(text, numeral) : null;
  const sign = currencyBefore(text, read.start);
  const unit = sign?.unit ?? fixed ?? after?.id ?? (ordinalBefore(text, read.start) ? 'ordinal' : null);
  const unitEnd =
    after === null || (sign !== null && dimensionOf(after.id) !== 'currency') ? numeral.end : after.end;
  let start = sign?.start ?? read.start;
  let { value, exact } = numeral;
  const lead = text.slice(Math.max(0, start - 5), start);
  const negative = minus.exec(lead);
  if (
    negative !== null &&
    value !== null &&
    (unit === 'percent' || unit === 'degree' || /마이너스/.test(lead))
  ) {
    value = -value;
    exact = exact === null ? null : `-${exact}`;
    start -= negative[0].trimStart().replace('(', '').length;
  }
  const approximate = approximationAround(text, start, unitEnd, 'ko') ?? numeral.approximate;
  const named =
    (unit === null && read.scale === 0 && !read.spelled && isNamed(text, read.start)) ||
    isNumbered(text, read.start, unitEnd);
  const { precision, magnitude, spelled } = numeral;
  return {
    end: Math.max(unitEnd, numeral.end),
    quantity: {
      start,
      end: unitEnd,
      text: source.slice(start, unitEnd),
      value,
      exact,
      unit,
      precision,
      approximate,
      range: numeral.range,
      magnitude,
      spelled,
      named: named && (!ordinalBefore(text, read.start) || isNumbered(text, read.start, unitEnd)),
    },
  };
}

/** Half of a further unit after a unit: 한 시간 반, 2년 반. */
function andHalf(text: string, source: string, found: Found): Found {
  const { quantity } = found;
  if (quantity.unit === null || dimensionOf(quantity.unit) !== 'duration' || quantity.value === null)
    return found;
  const tail = /^ 반(?![가-힣])|^ 반(?=이|을|의|가|에|만)/.exec(text.slice(found.end, found.end + 4));
  if (tail === null) return found;
  const end = found.end + 2;
  const value = quantity.value + 0.5;
  return {
    end,
    quantity: { ...quantity, end, text: source.slice(quantity.start, end), value, exact: String(value) },
  };
}

function readAt(text: string, source: string, at: number): Found | null {
  if (isDigit(text, at) || /[½¼¾]/.test(text.charAt(at))) {
    const numeral = readKoreanNumeral(text, at, false) ?? vulgarAt(text, at);
    return numeral === null ? null : andHalf(text, source, build(text, source, numeral, null));
  }
  if (!isHangul(text, at) || isHangul(text, at - 1) || isLatin(text, at - 1) || isDigit(text, at - 1))
    return null;
  const days = readDays(text, at);
  if (days !== null) return build(text, source, days, 'day');
  const words = readKoreanWords(text, at);
  if (words !== null) return andHalf(text, source, build(text, source, words, null));
  const first = /^첫(?:째| 번째|번째)?(?= |[가-힣])/.exec(text.slice(at, at + 6));
  return first === null ? null : build(text, source, wordNumeral(at, at + first[0].length, 1), 'ordinal');
}

function vulgarAt(text: string, at: number): Numeral | null {
  const value = { '½': 0.5, '¼': 0.25, '¾': 0.75 }[text.charAt(at)];
  return value === undefined ? null : { ...wordNumeral(at, at + 1, value), spelled: false };
}

/** The digits at `at` that are no number (too long, 1.2.3): where they end. */
function skipDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(text, end) || (/[.,]/.test(text.charAt(end)) && isDigit(text, end + 1))) end += 1;
  return Math.max(end, at + 1);
}

/** All quantities of a Korean text in order, those inside dates and times too. Cost: linear. */
export function parseKoreanQuantities(source: string): readonly Quantity[] {
  const text = foldWidth(source);
  const quantities: Quantity[] = [];
  let at = 0;
  while (at < text.length) {
    const found = readAt(text, source, at);
    if (found !== null) {
      quantities.push(found.quantity);
      at = Math.max(found.end, at + 1);
    } else if (isDigit(text, at)) at = skipDigits(text, at);
    else at += 1;
  }
  return quantities;
}
