/** What a grammar checker outside core says of one sentence, for the check that shows it. */

export const grammarKinds = [
  'agreement',
  'grammar',
  'word-choice',
  'word-order',
  'punctuation',
  'other',
] as const;
export type GrammarKind = (typeof grammarKinds)[number];

export interface GrammarLint {
  /** UTF-16 offsets into the sentence, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: GrammarKind;
  /** The checker's own sentence, in English. */
  readonly advice: string;
  /** What may stand in place of the words, '' to take them out; null where it proposes nothing. */
  readonly suggestion: string | null;
}

/** What is already known of a sentence; empty for one that was not looked at. Cheap: a look-up. */
export type GrammarSource = (en: string) => readonly GrammarLint[];
