/** Names that any article may hold, word by word: places, outlets, surnames, people and places from abroad. */
import { foreignNames } from '../korean/foreign-names-data';
import { outletTable } from '../korean/outlets-data';
import { koreaTable } from '../korean/places-korea-data';
import { countryTable, worldTable } from '../korean/places-world-data';
import { surnames } from '../korean/surnames-data';
import { capitalWords, newsWords } from './news-words-data';

const latin = /[\p{Script=Latin}\p{M}]+(?:['’-][\p{Script=Latin}\p{M}]+)*/gu;

/** Every word of a text in Latin letters: with its hyphens, and its parts without them. */
export function latinWords(text: string): readonly string[] {
  const whole = text.match(latin) ?? [];
  return whole.flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]));
}

function wordsOf(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(latinWords));
}

let places: ReadonlySet<string> | null = null;
/** Words that news writes with a capital. */
export const usualCapitals: ReadonlySet<string> = wordsOf(capitalWords);

let names: ReadonlySet<string> | null = null;

/** Words of the names of places, as they are spelled. Made when first asked, in a few milliseconds. */
export function placeWords(): ReadonlySet<string> {
  places ??= wordsOf(koreaTable, worldTable, countryTable);
  return places;
}

/** Words of names and of present-day news that a dictionary may lack, in small letters. */
export function commonNameWords(): ReadonlySet<string> {
  names ??= new Set(
    [
      ...placeWords(),
      ...wordsOf(outletTable, newsWords, ...foreignNames.map(([, english]) => english)),
      ...[...surnames.values()].flat(),
    ].map((word) => word.toLowerCase()),
  );
  return names;
}
