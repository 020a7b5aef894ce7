/** Koreans against the spellings the desk has settled, wherever the English names them. */
import { isCapitalized } from '../../english/tokens';
import { nameMatches } from '../../korean/name-matches';
import type { Draft } from '../check';
import type { PreparedRow } from '../prepare';
import type { EnglishName } from './english-names';
import { bare, type Ledger, textOf } from './person';

type Settled = readonly [hangul: string, write: string];

/** A spelling that one person of the ledger may have, and nobody else of it, in a row that has no Korean to ask. */
function bySound(english: readonly EnglishName[], ledger: Ledger): readonly Draft[] {
  const settled = new Set(ledger.values());
  return english.flatMap((name): readonly Draft[] => {
    const { row, start, end } = name;
    const text = textOf(name);
    if (row.ko !== null || settled.has(text)) return [];
    const people = [...ledger].filter(([hangul]) =>
      ['exact', 'variant'].includes(nameMatches(hangul, text) ?? ''),
    );
    const [person] = people;
    if (person === undefined || people.length > 1) return [];
    const [korean, write] = person;
    return [{ code: 'ledger', row, start, end, params: { korean, name: text, write }, suggestion: write }];
  });
}

/** Two words in a row, and three, by their letters: Suh Dahmi, Dah Mi Suh. */
function byLetters(row: PreparedRow, people: ReadonlyMap<string, Settled>): readonly Draft[] {
  const { tokens, en } = row;
  return tokens.flatMap((first, at): readonly Draft[] => {
    if (!isCapitalized(first)) return [];
    let end = first.end;
    for (const next of tokens.slice(at + 1, at + 3)) {
      if (next.kind !== 'word' || next.start !== end + 1) break;
      end = next.start + next.text.replace(/[’']s$/u, '').length;
      const name = en.slice(first.start, end);
      const person = people.get(bare(name));
      if (person === undefined || name === person[1]) continue;
      const [korean, write] = person;
      return [
        { code: 'ledger', row, start: first.start, end, params: { korean, name, write }, suggestion: write },
      ];
    }
    return [];
  });
}

/**
 * The settled spelling in every row: its letters with other hyphens, spaces or capitals or in the other order; in rows
 * without Korean also what sounds like it.
 */
export function againstLedger(
  rows: readonly PreparedRow[],
  english: readonly EnglishName[],
  ledger: Ledger,
): readonly Draft[] {
  if (ledger.size === 0) return [];
  const people = new Map<string, Settled>();
  for (const person of ledger) {
    const [family = '', ...given] = person[1].split(' ');
    people.set(bare(person[1]), person).set(bare(`${given.join('')}${family}`), person);
  }
  return [...rows.flatMap((row) => byLetters(row, people)), ...bySound(english, ledger)];
}
