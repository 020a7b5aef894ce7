import { parseDates } from '../../korean/dates/parse-dates';
import type { Draft, Place } from '../check';
import { type PreparedRow, placeInTarget } from '../prepare';

const kinds = ['quarter', 'half', 'month'] as const;
/** Months of a quarter and of a half year, which a body may name instead: April to June. */
const lengths = { quarter: 3, half: 6, month: 1 } as const;

/** A quarter, half year or month that the body has otherwise: “2nd half” above “in the first half of this year”. */
export function otherDates(headline: PreparedRow, body: readonly PreparedRow[]): readonly Draft[] {
  const own = parseDates(headline.en, 'en').filter(({ event }) => event !== true);
  if (!own.some((date) => kinds.some((kind) => date[kind] !== undefined))) return [];
  const said = body.flatMap((row) => parseDates(row.en, 'en').map((date) => ({ row, date })));
  const months = new Set(said.map(({ date }) => date.month));
  return own.flatMap((date): readonly Draft[] => {
    const kind = kinds.find((one) => date[one] !== undefined);
    if (kind === undefined) return [];
    const value = date[kind]!;
    const others = said.filter((other) => other.date[kind] !== undefined);
    const [first] = others;
    const asMonths = months.has(lengths[kind] * value) && months.has(lengths[kind] * (value - 1) + 1);
    if (!first || asMonths || others.some((other) => other.date[kind] === value)) return [];
    const { start, end, text } = date;
    const other: Place = placeInTarget(first.row, first.date.start, first.date.end);
    return [
      {
        code: 'date',
        row: headline,
        start,
        end,
        params: { date: text, other: other.quote },
        evidence: [other],
      },
    ];
  });
}
