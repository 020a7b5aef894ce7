import { allMatches } from '../../korean/matches';
import type { Draft, SegmentCheck } from '../check';
import { type PreparedRow, placeInSource } from '../prepare';
import { type AxisRow, axes } from './axes-data';

type Pole = 'plus' | 'minus';

interface Pointer {
  readonly pole: Pole;
  readonly start: number;
  readonly end: number;
}

interface Axis extends AxisRow {
  /** Every English form with its pole and its opposite, lower case. */
  readonly forms: ReadonlyMap<string, { readonly pole: Pole; readonly opposite: string | null }>;
  readonly pattern: RegExp;
}

function readAxis(row: AxisRow): Axis {
  const forms = new Map<string, { pole: Pole; opposite: string | null }>();
  for (const pair of row.english.split(' ')) {
    const [plus = '-', minus = '-'] = pair.replaceAll('_', ' ').split('/');
    const known = (word: string) => (word === '-' ? null : word);
    if (plus !== '-' && !forms.has(plus)) forms.set(plus, { pole: 'plus', opposite: known(minus) });
    if (minus !== '-' && !forms.has(minus)) forms.set(minus, { pole: 'minus', opposite: known(plus) });
  }
  const words = [...forms.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', '\\s+'));
  return {
    ...row,
    forms,
    pattern: new RegExp(
      `(?<![\\w-])(?:${words.join('|')})(?!\\w|-(?!(?:ranked|paid|rated|ever|scoring|grossing|level|priced)\\b))`,
      'giu',
    ),
  };
}

const read = axes.map(readAxis);

function koreanPointers(ko: string, axis: Axis): readonly Pointer[] {
  const of = (pattern: RegExp, pole: Pole) =>
    allMatches(ko, pattern).map(
      ({ 0: found, index }): Pointer => ({ pole, start: index, end: index + found.length }),
    );
  return [...of(axis.koreanPlus, 'plus'), ...of(axis.koreanMinus, 'minus')].toSorted(
    (a, b) => a.start - b.start,
  );
}

/** Uses in which a word of change says nothing of a change: in the fall, declined to say, a cut of meat, set up. */
function isOtherUse(axis: AxisRow, en: string, word: string, start: number, end: number): boolean {
  const before = en.slice(Math.max(0, start - 24), start).toLowerCase();
  const after = en.slice(end, end + 24).toLowerCase();
  if (word === 'up' || word === 'down') {
    // Only beside a figure: up 2.4 percent, down from 30, is up.
    return (
      !/^\s+(?:by\s+)?(?:about\s+|nearly\s+|over\s+|almost\s+|some\s+|more\s+than\s+)?[$£€₩]?\d|^\s+from\b/u.test(
        after,
      ) && !/\b(?:was|is|were|are|be)\s+$/u.test(before)
    );
  }
  if (word === 'fall' || word === 'falls')
    return (
      /\b(?:in|this|last|next|the|of)\s+(?:the\s+)?$/u.test(before) ||
      /^\s+(?:in\s+love|short|under|into|within|victim|to\s)/u.test(after)
    );
  if (word === 'fell' || word === 'fallen' || word === 'falling')
    return /^\s+(?:in\s+love|short|under|into|within|victim|ill|asleep|apart|out|for|on\b)/u.test(after);
  if (word.startsWith('declin')) return /^\s+to\s/u.test(after);
  if (word.startsWith('drop')) return /^\s+(?:out|off|by\s+the|in\s+on|the\s)/u.test(after);
  if (word.startsWith('jump')) return /^\s+(?:in|into|on|off|out|over)\b/u.test(after);
  if (word === 'cut' || word === 'cuts')
    return /^\s+(?:off|out|down\s+trees|through|short|a\s|his|her)/u.test(after);
  if (axis.measures && /^(?:los|gain)/u.test(word)) return !/\d/u.test(after.slice(0, 14));
  if (word === 'raise' || word === 'raised' || word === 'raises' || word === 'raising') {
    return /^\s+(?:concern|question|doubt|issue|awareness|fear|suspicion|alarm|money|fund|objection|hope|the\s+issue|eyebrow|a\s|an\s|in\b|by\b|\$|£)/u.test(
      after,
    );
  }
  if (word === 'rise')
    return /^\s+to\s+(?!\d|[$£€])|^\s+up\b/u.test(after) || /\b(?:give|gave|gives|giving)\s+$/u.test(before);
  if (word === 'over' || word === 'under' || word === 'above' || word === 'below')
    return !/^\s+(?:the\s+)?[$£€₩]?\d/u.test(after);
  if (word === 'most' || word === 'least')
    return /\bat\s+$/u.test(before) || /^\s+(?:of|recent|likely|notabl|people)/u.test(after);
  if (word === 'before' || word === 'after')
    return /^\s+(?:all|that|the\s+(?:court|judge|committee|house|parliament))/u.test(after);
  return false;
}

function englishPointers(
  en: string,
  axis: Axis,
): readonly (Pointer & { readonly opposite: string | null })[] {
  return allMatches(en, axis.pattern).flatMap(({ 0: found, index }) => {
    const word = found.toLowerCase().replace(/\s+/gu, ' ');
    const form = axis.forms.get(word);
    const end = index + found.length;
    if (!form || isOtherUse(axis, en, word, index, end)) return [];
    return [{ pole: form.pole, start: index, end, opposite: form.opposite }];
  });
}

function likeCase(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

type EnglishPointer = ReturnType<typeof englishPointers>[number];

function draft(
  row: PreparedRow,
  code: string,
  korean: Pointer,
  english: EnglishPointer,
  more: Partial<Draft> = {},
): Draft {
  const words = row.en.slice(english.start, english.end);
  return {
    code,
    start: english.start,
    end: english.end,
    suggestion: english.opposite === null ? null : likeCase(english.opposite, words),
    evidence: [placeInSource(row, korean.start, korean.end)],
    ...more,
    params: { korean: row.ko!.slice(korean.start, korean.end), english: words, ...more.params },
  };
}

/** The word of change that governs a number: in Korean behind it, in English the nearest on either side. */
function byNumber(
  row: PreparedRow,
  korean: readonly Pointer[],
  english: readonly EnglishPointer[],
): readonly Draft[] {
  const matched = row.numbers?.matched.filter(({ korean: fact }) => fact.kind === 'number') ?? [];
  const koreanEnds = matched.map(({ korean: fact }) => fact.source);
  const englishEnds = matched.map(({ english: fact }) => fact.source);
  return matched.flatMap(({ korean: fact, english: other }) => {
    const { end } = fact.source;
    const next = Math.min(
      ...koreanEnds.filter(({ start }) => start >= end).map(({ start }) => start),
      end + 12,
    );
    const governs = korean.find(({ start }) => start >= end && start < next);
    if (!governs) return [];
    const low = Math.max(
      0,
      other.source.start - 28,
      ...englishEnds.filter((one) => one.end <= other.source.start).map((one) => one.end),
    );
    const high = Math.min(
      row.en.length,
      other.source.end + 18,
      ...englishEnds.filter((one) => one.start >= other.source.end).map((one) => one.start),
    );
    const near = english
      .filter(({ start, end: stop }) => start >= low && stop <= high)
      .filter(
        ({ start, end: stop }) =>
          !/[,;:.]\s|\b(?:and|while|but)\b/u.test(
            stop <= other.source.start
              ? row.en.slice(stop, other.source.start)
              : row.en.slice(other.source.end, start),
          ),
      );
    if (near.length !== 1 || near[0]!.pole === governs.pole) return [];
    return [draft(row, 'number', governs, near[0]!, { params: { number: other.source.text } })];
  });
}

/** One pole alone in the Korean, the other alone in the English. */
function bySentence(
  row: PreparedRow,
  korean: readonly Pointer[],
  english: readonly EnglishPointer[],
  axis: Axis,
): readonly Draft[] {
  const [first] = korean;
  const [other] = english;
  if (!first || !other || first.pole === other.pole) return [];
  if (korean.some(({ pole }) => pole !== first.pole) || english.some(({ pole }) => pole !== other.pole))
    return [];
  return [draft(row, 'opposite', first, other, axis.doubtful ? { severity: 'minor' } : {})];
}

export const direction: SegmentCheck = {
  id: 'direction',
  scope: 'segment',
  severity: 'major',
  needsSource: true,
  texts: {
    title: 'Direction',
    description:
      'Opposites turned round: 올랐다, 늘었다 against fell, decreased; exports against imports, win against lose, allow against ban. Speaks where one side has only the one and the other only its opposite, or where both stand beside the same number.',
    messages: {
      number: 'Beside {{number}} the Korean says {{korean}}, the English “{{english}}”: the opposite.',
      opposite: 'The Korean says {{korean}}, the English “{{english}}”: the opposite.',
    },
  },
  run: (row) => {
    if (row.ko === null || !row.sure) return [];
    return read.flatMap((axis) => {
      const korean = koreanPointers(row.ko!, axis);
      if (korean.length === 0) return [];
      const english = englishPointers(row.en, axis);
      const numbered = axis.measures ? byNumber(row, korean, english) : [];
      return numbered.length > 0 ? numbered : bySentence(row, korean, english, axis);
    });
  },
};
