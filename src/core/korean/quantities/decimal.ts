/**
 * Exact decimals for amounts a double would lose: 1경2345조6789억0123만4567. A value is coefficient x 10^exponent,
 * without trailing zeros in the coefficient.
 */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

export const zero: Decimal = { coefficient: 0n, exponent: 0 };

function normalised(coefficient: bigint, exponent: number): Decimal {
  if (coefficient === 0n) return zero;
  let rest = coefficient;
  let power = exponent;
  while (rest % 10n === 0n) {
    rest /= 10n;
    power += 1;
  }
  return { coefficient: rest, exponent: power };
}

/** Reads digits with optional commas and one decimal point (`1,234.50`); the caller has checked the shape. */
export function decimalOf(digits: string): Decimal {
  const plain = digits.replaceAll(',', '');
  const point = plain.indexOf('.');
  if (point === -1) return normalised(BigInt(plain), 0);
  const fraction = plain.slice(point + 1);
  return normalised(BigInt(plain.slice(0, point) + fraction), -fraction.length);
}

export const ofPower = (power: number): Decimal => ({ coefficient: 1n, exponent: power });

export function add(one: Decimal, other: Decimal): Decimal {
  if (one.coefficient === 0n) return other;
  if (other.coefficient === 0n) return one;
  const exponent = Math.min(one.exponent, other.exponent);
  const raise = ({ coefficient, exponent: power }: Decimal): bigint =>
    coefficient * 10n ** BigInt(power - exponent);
  return normalised(raise(one) + raise(other), exponent);
}

export const multiply = (one: Decimal, other: Decimal): Decimal =>
  normalised(one.coefficient * other.coefficient, one.exponent + other.exponent);

/** Moves the decimal point: 1.2 by 8 is 120000000. */
export const shift = (value: Decimal, power: number): Decimal =>
  value.coefficient === 0n ? zero : { coefficient: value.coefficient, exponent: value.exponent + power };

/** Plain notation, no exponent: `120000000`, `0.05`. */
export function decimalText({ coefficient, exponent }: Decimal): string {
  const negative = coefficient < 0n;
  const digits = (negative ? -coefficient : coefficient).toString();
  const sign = negative ? '-' : '';
  if (exponent >= 0) return sign + digits + '0'.repeat(exponent);
  const padded = digits.padStart(1 - exponent, '0');
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}

export const decimalNumber = (value: Decimal): number => Number(decimalText(value));

export const negate = (value: Decimal): Decimal => ({
  coefficient: -value.coefficient,
  exponent: value.exponent,
});
