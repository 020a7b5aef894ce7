/** The terms of a row as they are shown: each once, with its number key. Pure. */
import type { RowTermView } from '../../../contract/term-views';

export interface ShownTerm extends Omit<RowTermView, 'start' | 'end'> {
  /** Where it stands: UTF-16, end exclusive. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
  /** 1 to 9; null for one that has no rendering, and past the ninth. */
  readonly number: number | null;
}

const keys = 9;

export function shownTerms(terms: readonly RowTermView[]): readonly ShownTerm[] {
  const byEntry = new Map<string, RowTermView[]>();
  for (const term of terms) {
    const key = `${term.origin} ${term.entry.id}`;
    byEntry.set(key, [...(byEntry.get(key) ?? []), term]);
  }
  let number = 0;
  return [...byEntry.values()].map((alike) => {
    const { start: _start, end: _end, ...first } = alike[0]!;
    if (first.entry.en.length > 0) number += 1;
    return {
      ...first,
      places: alike.map(({ start, end }) => ({ start, end })),
      number: first.entry.en.length > 0 && number <= keys ? number : null,
    };
  });
}

/** What a number key inserts; null where nothing has the number. */
export function renderingOf(terms: readonly RowTermView[], number: number): string | null {
  return shownTerms(terms).find((term) => term.number === number)?.entry.en[0] ?? null;
}
