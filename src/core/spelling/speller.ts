/** What the checks ask of a dictionary. Core holds none: the engine makes one (see engine/spelling.ts). */
export interface Speller {
  /** True for a word spelled right, as it stands: `Seoul` is known, `seoul` is not. No possessive ending, no stop. */
  readonly knows: (word: string) => boolean;
  /** What may have been meant, the likeliest first; empty where nothing is near. */
  readonly suggest: (word: string) => readonly string[];
}
