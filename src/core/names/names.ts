/** What the names of a sentence and of its translation are compared by: see match-names.ts. */
import type { Token } from '../english/tokens';
import type { Heard } from '../korean/sound-fit';

/** A sentence with its English, and what is known of both already. Offsets are UTF-16. */
export interface NameText {
  readonly ko: string;
  readonly en: string;
  /** The English in tokens. */
  readonly tokens: readonly Token[];
  /** Indices of tokens that a word list knows as the English of a Korean word here. */
  readonly translated: ReadonlySet<number>;
  /** How many syllables of each Hangul word a word list knows, by the offset of the word's end. */
  readonly listed: ReadonlyMap<number, number>;
  /** Where in the Korean a token was heard, by its index, as far as that is known. */
  readonly heard: ReadonlyMap<number, Heard>;
  /** Hangul names that other sentences of the text have, without particles. */
  readonly known: ReadonlySet<string>;
  /** Places of a word list that the Korean names and the English does not, by the offset of the word's end. */
  readonly lostPlaces: ReadonlyMap<number, string>;
}
