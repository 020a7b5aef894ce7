import type { UnitId } from './units-data';

/** A word beside a number that says it is not exact, in one vocabulary for both languages. */
export type Approximation = 'about' | 'over' | 'under' | 'at least' | 'at most' | 'nearly';

/**
 * A number with its unit as a text says it. `start` and `end` are UTF-16 offsets, end exclusive, over the number
 * and its unit, without the words of approximation outside it.
 */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** null: not one known number (수십 명, 10~20%, 100m that may be metres or millions). Never a guess. */
  readonly value: number | null;
  /** The value in plain decimal notation, exact beyond what a double holds; null where value is, or for 1/3. */
  readonly exact: string | null;
  readonly unit: UnitId | null;
  /** Significant digits as written: 1억2000만 has 2, 12,345 has 5, 10.0 has 3. */
  readonly precision: number;
  readonly approximate: Approximation | null;
  readonly range: { readonly low: number; readonly high: number } | null;
  /** For an unknown number its known power of ten: 수십만 and "hundreds of thousands" are 100,000. */
  readonly magnitude: number | null;
  /** Written in words (세 명, twelve) rather than digits. */
  readonly spelled: boolean;
  /** Part of a name by its look (코로나19): its digits say nothing about an amount. */
  readonly named: boolean;
}

export type Language = 'ko' | 'en';

/** A number as a reader of numerals finds it, before its unit. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** null with a magnitude, or null alone for `several`. */
  readonly value: number | null;
  readonly exact: string | null;
  readonly precision: number;
  readonly magnitude: number | null;
  readonly spelled: boolean;
  readonly approximate: Approximation | null;
  readonly range: { readonly low: number; readonly high: number } | null;
  /** The power of ten of the last scale word (1.2 trillion: 12), for ranges such as 1~2억. */
  readonly scale: number;
}
