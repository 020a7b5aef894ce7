/** The names of a row whose Korean is there, matched once for all checks that ask. */
import { matchNames, type OtherName } from '../names/match-names';
import type { NameText } from '../names/names';
import { isCountry } from '../names/renderings';
import type { PreparedRow } from './prepare';
import { tracesOf } from './traces';

export function nameText(row: PreparedRow): NameText {
  const translated = new Set<number>();
  const listed = new Map<number, number>();
  const lostPlaces = new Map<number, string>();
  for (const { kind, text, wordEnd, english } of tracesOf(row)) {
    if (kind === 'unknown' || kind === 'name') continue;
    for (const at of english) translated.add(at);
    if (kind === 'latin' || text.length < 2) continue;
    listed.set(wordEnd, (listed.get(wordEnd) ?? 0) + text.length);
    if (kind === 'place' && english.length === 0 && !isCountry(text)) lostPlaces.set(wordEnd, text);
  }
  return { ko: row.ko ?? '', en: row.en, tokens: row.tokens, translated, listed, lostPlaces };
}

export function otherNames(row: PreparedRow): readonly OtherName[] {
  return row.ko === null || !row.sure ? [] : matchNames(nameText(row)).others;
}
