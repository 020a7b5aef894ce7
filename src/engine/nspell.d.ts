/** The part of nspell that is used; the package brings no types. */
declare module 'nspell' {
  export interface NSpell {
    readonly correct: (word: string) => boolean;
  }
  /** Hunspell's affix file and word list, as text. */
  export default function nspell(affixes: string, words: string): NSpell;
}
