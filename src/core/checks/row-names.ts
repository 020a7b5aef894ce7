/** The names of a row against those of its Korean, worked out once for all checks that ask. */
import type { Heard } from '../korean/sound-fit';
import { matchNames, type NameMatches, type OtherName } from '../names/match-names';
import type { NameText } from '../names/names';
import { isCountry } from '../names/renderings';
import type { PreparedRow } from './prepare';
import { type Trace, tracesOf } from './traces';

const nobody: ReadonlySet<string> = new Set();
const nothing: NameMatches = { others: [], strangers: [] };

function nameText(row: PreparedRow, known: ReadonlySet<string>): NameText {
  const translated = new Set<number>();
  const listed = new Map<number, number>();
  const lostPlaces = new Map<number, string>();
  const heard = new Map<number, Heard>();
  for (const { kind, text, start, end, wordEnd, english } of tracesOf(row)) {
    if (kind === 'unknown') continue;
    if (kind === 'name') {
      for (const at of english) heard.set(at, { likeness: 1, start, end });
      continue;
    }
    for (const at of english) translated.add(at);
    if (kind === 'latin' || text.length < 2) continue;
    listed.set(wordEnd, (listed.get(wordEnd) ?? 0) + text.length);
    if (kind === 'place' && english.length === 0 && !isCountry(text)) lostPlaces.set(wordEnd, text);
  }
  return { ko: row.ko ?? '', en: row.en, tokens: row.tokens, translated, listed, heard, known, lostPlaces };
}

/** A Hangul name and the English words that sound like it. UTF-16 offsets into the English, without a possessive ending. */
export interface HeardName {
  readonly korean: Trace;
  readonly start: number;
  readonly end: number;
}

export function heardNames(row: PreparedRow): readonly HeardName[] {
  if (!row.sure) return [];
  return tracesOf(row).flatMap((korean): readonly HeardName[] => {
    const [first, last] = [row.tokens[korean.english[0] ?? -1], row.tokens[korean.english.at(-1) ?? -1]];
    if (korean.kind !== 'name' || !first || !last) return [];
    return [{ korean, start: first.start, end: last.start + last.text.replace(/[’']s?$/u, '').length }];
  });
}

const matched = new WeakMap<PreparedRow, NameMatches>();

/**
 * The names of one row, none where it has no Korean to be sure of.
 * @param known Hangul names that other rows have beside their English; who asks first decides
 */
export function namesOf(row: PreparedRow, known: ReadonlySet<string> = nobody): NameMatches {
  if (!row.sure) return nothing;
  const before = matched.get(row);
  if (before) return before;
  const matches = matchNames(nameText(row, known));
  matched.set(row, matches);
  return matches;
}

/** Below it a name is rather the same, badly heard. */
const leastScore = -1.5;

/** Names of the row that are another's than the Korean says. */
export function otherNamesOf(row: PreparedRow, known: ReadonlySet<string> = nobody): readonly OtherName[] {
  return namesOf(row, known).others.filter(({ score }) => score >= leastScore);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const told = new WeakMap<PreparedRow, readonly Span[]>();

/** Keeps what the check of names says of a row, so that a check that runs after it does not say the same. */
export function tellNames(row: PreparedRow, span: Span): void {
  told.set(row, [...(told.get(row) ?? []), span]);
}

/** True where the check of names, if it runs at all, has said something of these words. */
export function isTold(row: PreparedRow, { start, end }: Span): boolean {
  return told.get(row)?.some((span) => span.start < end && start < span.end) ?? false;
}
