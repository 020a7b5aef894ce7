import { add, type Decimal, decimalNumber, decimalOf, decimalText, shift, zero } from './decimal';
import { readDigits, significantDigits } from './digits';
import { isDigit, isHangul } from './fold';
import { koreanScales, koreanSmallScales, sinoDigits } from './korean-words-data';
import type { Numeral } from './quantity';

/**
 * Numerals of digits, scale words and Sino-Korean digits from `at`: 1조2000억, 3만 5000, 5천억, 2.5조, 이천오백만,
 * 수십만. A section (under 만) adds up small scales, a great scale closes it; great scales must fall. At most
 * `mostParts` parts are read, so that the cost is bounded.
 */

const mostParts = 24;

/** A great scale word set apart from its digits (100 만 달러) is one only before a unit. */
const scaleApart = /^ [만억조] ?(?:원|달러|명|유로|엔|위안|파운드|톤|대|개)/;
/** 3천 500억: hundreds after thousands of the same great scale. */
const hundredsApart = /^ \d{1,3}[만억조]/;
const afterOver = /[만억조\s명원개달년건곳일마대배퍼%km차회척세채번가]/;

/** After these syllables 경 is a word (경기), 조 an article or a piece (조각), 천 a brook. */
const wordAfterScale: ReadonlyMap<string, RegExp> = new Map([
  ['경', /[기찰우]/],
  ['조', /[각항별직사]/],
  ['만', /[기큼]/],
  ['천', /[연]/],
  ['백', /[신일야인점]/],
  ['억', /[울]/],
]);

interface Reading {
  total: Decimal;
  section: Decimal;
  current: Decimal | null;
  lastBig: number;
  lastSmall: number;
  scale: number;
  written: string;
  spelled: boolean;
  vague: boolean;
  over: boolean;
  parts: number;
}

/** 2인 1조: a team of two. */
const teamBefore = /[인명] ?\d{1,2}$/;

const isScaleWord = (text: string, at: number, head: string): boolean =>
  wordAfterScale.get(head)?.test(text.charAt(at + 1)) !== true &&
  !(head === '조' && teamBefore.test(text.slice(Math.max(0, at - 4), at)));

function closeSection(reading: Reading, power: number): void {
  const section = reading.current === null ? reading.section : add(reading.section, reading.current);
  const value = section.coefficient === 0n ? decimalOf('1') : section;
  reading.total = add(reading.total, shift(value, power));
  reading.section = zero;
  reading.current = null;
  reading.lastBig = power;
  reading.lastSmall = 4;
  reading.scale = power;
}

/** Reads one part at `at`; gives its end, or null where the numeral ends. */
function readPart(text: string, at: number, reading: Reading): number | null {
  const head = text.charAt(at);
  if (isDigit(text, at)) {
    if (reading.current !== null) return null;
    const found = readDigits(text, at);
    if (found === null || found.odd) return null;
    if (
      reading.parts > 0 &&
      (reading.lastBig === 99 || found.digits.includes('.')) &&
      reading.lastSmall === 4
    )
      return null;
    reading.current = decimalOf(found.digits);
    reading.written += found.digits.replaceAll(',', '');
    return found.end;
  }
  const big = koreanScales.get(head);
  if (big !== undefined) {
    if (big >= reading.lastBig || !isScaleWord(text, at, head)) return null;
    if (reading.parts > 0 && reading.current === null && reading.section.coefficient === 0n) return null;
    closeSection(reading, big);
    return at + 1;
  }
  const small = koreanSmallScales.get(head);
  if (small !== undefined) {
    if (small >= reading.lastSmall || !isScaleWord(text, at, head)) return null;
    reading.section = add(reading.section, shift(reading.current ?? decimalOf('1'), small));
    reading.current = null;
    reading.lastSmall = small;
    reading.scale = reading.lastBig === 99 ? small : reading.lastBig;
    return at + 1;
  }
  const digit = reading.spelled ? sinoDigits.get(head) : undefined;
  if (digit !== undefined && reading.current === null) {
    reading.current = decimalOf(String(digit));
    reading.written += String(digit);
    return at + 1;
  }
  return null;
}

function finish(start: number, end: number, reading: Reading): Numeral {
  const value = add(reading.total, add(reading.section, reading.current ?? zero));
  const known = !reading.vague;
  const exact = decimalText(value);
  const single = reading.parts <= 2 && !reading.spelled;
  return {
    start,
    end,
    value: known ? decimalNumber(value) : null,
    exact: known ? exact : null,
    precision: single
      ? significantDigits(reading.written === '' ? '1' : reading.written)
      : significantDigits(exact),
    magnitude: known ? null : decimalNumber(value),
    spelled: reading.spelled,
    approximate: reading.over ? 'over' : null,
    range: null,
    scale: reading.scale,
  };
}

/** The numeral at `at`, or null. `spelled` allows Sino-Korean digits; 수 and 몇 make it unknown with a magnitude. */
export function readKoreanNumeral(text: string, at: number, spelled: boolean): Numeral | null {
  const vague = spelled && /[수몇]/.test(text.charAt(at));
  const reading: Reading = {
    total: zero,
    section: zero,
    current: null,
    lastBig: 99,
    lastSmall: 4,
    scale: 0,
    written: '',
    spelled,
    vague,
    over: false,
    parts: 0,
  };
  let position = vague ? at + 1 : at;
  if (vague && text.charAt(position) === ' ' && koreanSmallScales.has(text.charAt(position + 1)))
    position += 1;
  let end = position;
  while (reading.parts < mostParts) {
    const next = readPart(text, position, reading);
    if (next === null) break;
    reading.parts += 1;
    end = next;
    position = next;
    if (text.charAt(next) === '여' && afterOver.test(text.charAt(next + 1))) {
      reading.over = true;
      position = next + 1;
      end = position;
    }
    const after = text.charAt(position);
    if (after === ' ' && reading.current !== null && scaleApart.test(text.slice(position, position + 5)))
      position += 1;
    if (
      after === ' ' &&
      reading.current === null &&
      reading.lastSmall < 4 &&
      hundredsApart.test(text.slice(position, position + 5))
    )
      position += 1;
    const closed = reading.current === null;
    if (after === ' ' && closed && reading.lastBig !== 99 && reading.section.coefficient === 0n) {
      // 1조 2000억: a space only after a great scale and before digits that a smaller scale or a unit follows.
      if (isDigit(text, position + 1) && continues(text, position + 1, reading.lastBig)) position += 1;
      else if (spelled && isSpelledContinuation(text, position + 1)) position += 1;
    }
  }
  return reading.parts === 0 ||
    (vague && reading.section.coefficient === 0n && reading.total.coefficient === 0n)
    ? null
    : finish(at, end, reading);
}

/** Whether digits after `N억 ` belong to the same number: under the scale, and no date, percentage or other thing. */
function continues(text: string, at: number, lastBig: number): boolean {
  const found = readDigits(text, at);
  if (found === null || found.odd || found.digits.includes('.')) return false;
  const plain = found.digits.replaceAll(',', '');
  if (plain.length > 4) return false;
  const next = text.charAt(found.end);
  const power = koreanScales.get(next);
  if (power !== undefined) return power < lastBig;
  if (/[천백]/.test(next)) return true;
  if (/[월일%]/.test(next)) return false;
  return plain.length >= 3 || /[원명여달]/.test(next);
}

const isSpelledContinuation = (text: string, at: number): boolean =>
  isHangul(text, at) &&
  (sinoDigits.has(text.charAt(at)) || koreanSmallScales.has(text.charAt(at))) &&
  (koreanSmallScales.has(text.charAt(at + 1)) || koreanScales.has(text.charAt(at + 1)));
