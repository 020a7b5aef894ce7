import type { FactMatch } from '../../korean/quantities/compare';
import type { Fact } from '../../korean/quantities/facts';
import type { Mismatch } from '../../korean/quantities/mismatch';
import { dimensionOf, units } from '../../korean/quantities/units';
import { writeQuantityEn } from '../../korean/quantities/write';
import type { Draft, SegmentCheck } from '../check';
import { type PreparedRow, placeInSource } from '../prepare';

/** Values that can be written out in news style; larger ones keep the words of their text. */
function written(value: number, unit: Fact['unit'], like: string): string | null {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e19) return null;
  const text = writeQuantityEn(value, unit);
  return like.includes('%') ? text.replace(/ percent$/u, '%') : text;
}

const isNumber = ({ kind }: Fact) => kind === 'number' || kind === 'magnitude';
const hasRange = ({ source }: Fact) => 'range' in source && source.range !== null;

function suggestionFor({ korean, english, kind }: Mismatch): string | null {
  // One end of a range is not the whole of the words.
  if (hasRange(korean) || hasRange(english) || korean.kind === 'magnitude') return null;
  const unit = kind === 'currency' ? korean.unit : english.unit;
  return kind === 'unit' ? null : written(korean.value, unit, english.source.text);
}

function codeOf({ kind, ratio }: Mismatch): string {
  if (kind === 'scale' && ratio !== null) return ratio > 1 ? 'too-large' : 'too-small';
  return kind === 'currency' || kind === 'unit' ? kind : 'different';
}

function mismatch(row: PreparedRow, one: Mismatch): Draft {
  const { korean, english, ratio } = one;
  const factor = ratio === null ? 1 : Math.round(ratio > 1 ? ratio : 1 / ratio);
  return {
    code: codeOf(one),
    start: english.source.start,
    end: english.source.end,
    params: {
      korean: korean.source.text,
      reading: written(korean.value, korean.unit, english.source.text) ?? korean.source.text,
      english: english.source.text,
      factor,
    },
    suggestion: suggestionFor(one),
    severity: one.sure ? 'major' : 'minor',
    evidence: [placeInSource(row, korean.source.start, korean.source.end)],
  };
}

/** 18km and “18 meters”: the comparison takes equal numbers for the same, whatever is measured. */
function otherMeasure({ korean, english, how }: FactMatch): boolean {
  const [one, other] = [korean.unit, english.unit];
  if (how !== 'equal' || one === null || other === null || one === other || korean.value !== english.value)
    return false;
  const dimension = dimensionOf(one);
  return (
    dimension === dimensionOf(other) &&
    measured.has(dimension) &&
    units.get(one)?.factor !== units.get(other)?.factor
  );
}

const measured: ReadonlySet<string | null> = new Set([
  'length',
  'area',
  'weight',
  'mass',
  'volume',
  'energy',
  'power',
  'speed',
]);

function measure(row: PreparedRow, korean: Fact, english: Fact): Draft {
  return {
    code: 'unit',
    start: english.source.start,
    end: english.source.end,
    params: {
      korean: korean.source.text,
      reading: written(korean.value, korean.unit, '') ?? korean.source.text,
      english: english.source.text,
    },
    suggestion: written(korean.value, korean.unit, ''),
    evidence: [placeInSource(row, korean.source.start, korean.source.end)],
  };
}

/** One finding a place: both ends of a range may be wrong together. */
function oncePerPlace(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ side, start, end }) => {
    const key = `${side ?? 'target'} ${start} ${end}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

export const numbers: SegmentCheck = {
  id: 'numbers',
  scope: 'segment',
  severity: 'major',
  needsSource: true,
  texts: {
    title: 'Numbers',
    description:
      'Numbers, money and measures of both sides by value: 1조2000억원 is 1.2 trillion won. Rounding that the words or the digits allow passes; a value that only one side has is a finding.',
    messages: {
      'too-large': '{{korean}} = {{reading}}; the English says {{english}}, {{factor}} times too much.',
      'too-small': '{{korean}} = {{reading}}; the English says {{english}}, {{factor}} times too little.',
      different: '{{korean}} = {{reading}}; the English says {{english}}.',
      currency: '{{korean}} = {{reading}}; the English has another currency: {{english}}.',
      unit: '{{korean}} = {{reading}}; the English has another unit: {{english}}.',
      missing: 'The Korean says {{korean}} = {{reading}}; no number of the English is that.',
      extra: 'The English says {{english}}; no number of the Korean is that.',
    },
  },
  run: (row) => {
    const { numbers: compared } = row;
    if (compared === null) return [];
    const { matched, mismatched, missing, extra } = compared;
    return oncePerPlace([
      ...matched.filter(otherMeasure).map(({ korean, english }) => measure(row, korean, english)),
      ...mismatched.filter(({ korean }) => isNumber(korean)).map((one) => mismatch(row, one)),
      ...missing.filter(isNumber).map(
        ({ source, value, unit }): Draft => ({
          code: 'missing',
          side: 'source',
          start: source.start,
          end: source.end,
          params: { korean: source.text, reading: written(value, unit, '') ?? source.text },
        }),
      ),
      ...extra.filter(isNumber).map(
        ({ source }): Draft => ({
          code: 'extra',
          start: source.start,
          end: source.end,
          params: { english: source.text },
        }),
      ),
    ]);
  },
};
