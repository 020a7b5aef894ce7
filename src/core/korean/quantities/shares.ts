import type { Fact } from './facts';

/**
 * One amount told in two ways that no factor of a unit converts: half as 50%, doubled as 100% more, degrees by either
 * scale, pounds of weight.
 */

const tolerance = 0.02;
const wordedTolerance = 0.08;
const kilogramsPerPound = 0.45359237;

function near(one: number, other: number, korean: Fact, english: Fact): boolean {
  const worded = korean.approximate !== null || english.approximate !== null;
  const allowed = worded ? wordedTolerance : tolerance;
  return Math.abs(one - other) <= allowed * Math.max(Math.abs(one), Math.abs(other));
}

/** A part of the whole: 절반, a third, 3할. */
const isPart = ({ unit, value }: Fact): boolean => unit === null && value > 0 && value < 1;

function inFahrenheit({ unit, source }: Fact): boolean {
  return unit === 'degree' && /°?F\b|Fahrenheit|화씨|℉/u.test(source.text);
}

function oneWay(one: Fact, other: Fact, korean: Fact, english: Fact): boolean {
  if (one.unit === 'percent' && isPart(other)) return near(one.value, other.value * 100, korean, english);
  // 200% more is threefold, 200% of it is twofold; news says both.
  if (one.unit === 'percent' && other.unit === 'times' && one.value >= 40)
    return (
      near(1 + one.value / 100, other.value, korean, english) ||
      near(one.value / 100, other.value, korean, english)
    );
  if (one.unit === 'kg' && other.unit === 'pound')
    return near(one.value, other.value * kilogramsPerPound, korean, english);
  if (one.unit === 'degree' && inFahrenheit(other) && !inFahrenheit(one))
    return Math.abs(one.value * 1.8 + 32 - other.value) <= 1.5;
  return false;
}

/** Whether two facts of different kinds of telling are the same amount. */
export const sharesAgree = (korean: Fact, english: Fact): boolean =>
  oneWay(korean, english, korean, english) || oneWay(english, korean, korean, english);
