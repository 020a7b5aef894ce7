import { units } from './units';
import type { UnitId } from './units-data';

/**
 * Values in news style: 1조2000억원, 3만5000명, 1.2 trillion won, 120,000 people. What is written reads back to the
 * same value and unit (`parseQuantities`); a value is never rounded.
 */

const plainNumber = /^-?\d{1,20}(?:\.\d{1,12})?$/;

/** Plain decimal notation of a value, without an exponent. */
function plain(value: number | string): string {
  if (typeof value === 'string') {
    if (!plainNumber.test(value)) throw new RangeError(`“${value}” is no plain decimal number.`);
    return value;
  }
  if (!Number.isFinite(value) || Math.abs(value) >= 1e20)
    throw new RangeError(`${value} cannot be written in news style: it must be finite and under 10^20.`);
  const text = String(value);
  return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text;
}

const withCommas = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');

interface Parts {
  readonly sign: string;
  readonly whole: string;
  readonly fraction: string;
}

function partsOf(value: number | string): Parts {
  const text = plain(value);
  const sign = text.startsWith('-') ? '-' : '';
  const [whole = '0', fraction = ''] = text.slice(sign.length).split('.');
  const trimmed = fraction.replace(/0+$/, '');
  return {
    sign: /^0*$/.test(whole) && trimmed === '' ? '' : sign,
    whole: whole.replace(/^0+(?=\d)/, ''),
    fraction: trimmed === '' ? '' : `.${trimmed}`,
  };
}

const koreanScales = ['', '만', '억', '조', '경'];

function koreanDigits({ whole, fraction }: Parts): string {
  // Below 만 and with a fraction the digits stay as they are: 1,234.5.
  if (whole.length <= 4) return (whole.length === 4 ? withCommas(whole) : whole) + fraction;
  if (fraction !== '') return withCommas(whole) + fraction;
  const groups: string[] = [];
  for (let end = whole.length, scale = 0; end > 0; end -= 4, scale += 1) {
    const group = whole.slice(Math.max(0, end - 4), end).replace(/^0+/, '');
    if (group !== '') groups.unshift(group + (koreanScales[scale] ?? ''));
  }
  return groups.join('');
}

/**
 * A value and unit in Korean news style: `1조2000억원`, `3만5000명`, `12.5%`. Takes a number or a plain decimal string
 * (exact beyond doubles). Throws a RangeError for what is not finite, 10^20 and above.
 */
export function writeQuantityKo(value: number | string, unit: UnitId | null): string {
  const parts = partsOf(value);
  if (unit === 'ordinal') return `${parts.sign}${koreanDigits(parts)}번째`;
  const word = unit === null ? '' : (units.get(unit)?.written.ko ?? '');
  const sign = parts.sign === '' ? '' : unit === 'percent' ? '-' : unit === 'degree' ? '영하 ' : '마이너스 ';
  return `${sign}${koreanDigits(parts)}${word}`;
}

const englishScales: readonly (readonly [string, number])[] = [
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
];

/** Millions and above as a decimal of a scale word where three places suffice: 1.2 trillion, 12.345 million. */
function englishDigits({ whole, fraction }: Parts): string {
  if (fraction === '')
    for (const [word, power] of englishScales) {
      if (whole.length <= power) continue;
      const rest = whole.slice(-power).replace(/0+$/, '');
      if (rest.length > 3) continue;
      return `${withCommas(whole.slice(0, -power))}${rest === '' ? '' : `.${rest}`} ${word}`;
    }
  return withCommas(whole) + fraction;
}

/** Currencies news writes with a sign. */
const signs: ReadonlyMap<UnitId, string> = new Map([
  ['USD', '$'],
  ['GBP', '£'],
  ['EUR', '€'],
]);

function ordinalEnding(whole: string): string {
  if (/1[123]$/.test(whole)) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[whole.slice(-1)] ?? 'th';
}

/**
 * A value and unit in English news style: `1.2 trillion won`, `$3.5 billion`, `35,000 people`, `12.5 percent`, `3rd`.
 * Takes and throws what `writeQuantityKo` does.
 */
export function writeQuantityEn(value: number | string, unit: UnitId | null): string {
  const parts = partsOf(value);
  const sign = parts.sign === '' ? '' : unit === 'percent' ? '-' : 'minus ';
  if (unit === 'ordinal' && parts.fraction === '')
    return `${sign}${withCommas(parts.whole)}${ordinalEnding(parts.whole)}`;
  const digits = englishDigits(parts);
  if (unit === null) return sign + digits;
  const currencySign = signs.get(unit);
  if (currencySign !== undefined) return `${sign}${currencySign}${digits}`;
  const written = units.get(unit)?.written;
  const single = parts.whole === '1' && parts.fraction === '';
  return `${sign}${digits} ${(single ? written?.one : written?.many) ?? ''}`;
}
