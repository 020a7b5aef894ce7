/** Names from abroad: another's than the Korean says, and otherwise spelled than the desk has settled. */
import { englishSound } from '../../korean/phonemes';
import { encodeSound, soundLikeness } from '../../korean/sound-distance';
import type { HangulName } from '../../names/hangul-names';
import type { Draft } from '../check';
import { type PreparedRow, placeInSource } from '../prepare';
import { heardNames, otherNamesOf } from '../row-names';
import type { EnglishName } from './english-names';
import type { Ledger } from './person';

/**
 * On 1,007 human pairs 0.5% have a finding of major and 1.0% any; where a name was put in the place of another, nine in
 * ten people named in full have one, three in four places, and two in three family names: see the bench `names`.
 */
const surely = -0.5;

/** English words by the Hangul they stand for, where an article has both: the commonest. */
export type Renderings = ReadonlyMap<string, string>;

export function renderingsIn(rows: readonly PreparedRow[]): Renderings {
  const counts = new Map<string, Map<string, number>>();
  for (const row of rows) {
    for (const { korean, start, end } of heardNames(row)) {
      const english = row.en.slice(start, end);
      const own = counts.get(korean.text) ?? new Map<string, number>();
      counts.set(korean.text, own.set(english, (own.get(english) ?? 0) + 1));
    }
  }
  const commonest = (own: ReadonlyMap<string, number>) =>
    [...own].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
  return new Map([...counts].map(([hangul, own]) => [hangul, commonest(own)]));
}

/** What the English should say: as settled, as the Korean has it in brackets, or as other rows do. */
function rightName(korean: readonly HangulName[], ledger: Ledger, renderings: Renderings): string | null {
  const whole = korean.map(({ text }) => text);
  const settled = ledger.get(whole.join(' ')) ?? ledger.get(whole.join(''));
  if (settled !== undefined) return settled;
  const words = korean.map(
    ({ text, gloss }) => ledger.get(text) ?? (gloss && /^\p{Lu}/u.test(gloss) ? gloss : renderings.get(text)),
  );
  return words.every((word) => word !== undefined) ? words.join(' ') : null;
}

/** Names of the English that the Korean does not have, beside those that it has instead. */
export function otherNames(
  row: PreparedRow,
  koreans: readonly EnglishName[],
  ledger: Ledger,
  renderings: Renderings,
  known: ReadonlySet<string>,
): readonly Draft[] {
  return otherNamesOf(row, known).flatMap(({ start, end, korean, score }): readonly Draft[] => {
    if (koreans.some((name) => name.start < end && start < name.end)) return [];
    const [from, to] = [korean[0]!.start, korean.at(-1)!.end];
    const name = row.en.slice(start, end);
    const write = rightName(korean, ledger, renderings);
    const params = { korean: row.ko!.slice(from, to), name, ...(write === null ? {} : { write }) };
    return [
      {
        code: write === null ? 'stranger' : 'other',
        row,
        start,
        end,
        params,
        suggestion: write,
        severity: score < surely ? 'minor' : 'major',
        evidence: [placeInSource(row, from, to)],
      },
    ];
  });
}

/** Of the words of a settled spelling the one that a word of the English may be. */
const sameWord = 0.75;

function settledWord(english: string, write: string): string | null {
  const sound = encodeSound(englishSound(english));
  let best = sameWord;
  let found = null;
  for (const word of write.split(/\s+/u)) {
    const likeness = soundLikeness(sound, encodeSound(englishSound(word)));
    if (likeness >= best) [best, found] = [likeness, word];
  }
  return found;
}

/** Names from abroad that the ledger spells otherwise: 젤렌스키 Zelensky where Zelenskyy is settled. */
export function foreignAgainstLedger(row: PreparedRow, ledger: Ledger): readonly Draft[] {
  if (ledger.size === 0) return [];
  return heardNames(row).flatMap(({ korean, start, end }): readonly Draft[] => {
    const name = row.en.slice(start, end);
    const write = ledger.get(korean.text);
    const word = write === undefined || name.includes(' ') ? null : settledWord(name, write);
    if (word === null || word === name) return [];
    const evidence = [placeInSource(row, korean.start, korean.end)];
    const params = { korean: korean.text, name, write: word };
    return [{ code: 'ledger', row, start, end, params, suggestion: word, evidence }];
  });
}
