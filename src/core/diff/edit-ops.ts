import { diffText } from './diff';
import { wordTokens } from './tokens';
import { isPunctuation } from './weights';

/** Words (numbers included, punctuation and white space not) that an edit took out, put in and left. */
export interface WordCounts {
  readonly inserted: number;
  readonly deleted: number;
  readonly kept: number;
}

/**
 * How many words an edit changed, as the screen shows it: a word inside a change counts as taken out and put in
 * even if it stands on both sides, and a moved phrase counts as kept. For a rate that agrees with published
 * figures use `ter`. A Korean particle that was changed alone counts as a word.
 */
export function countChangedWords(oldText: string, newText: string): WordCounts {
  let inserted = 0;
  let deleted = 0;
  let kept = 0;
  for (const change of diffText(oldText, newText).changes) {
    if (change.kind === 'equal' || (change.kind === 'move' && change.new !== ''))
      kept += countWords(change.new);
    else if (change.kind !== 'move') {
      inserted += countWords(change.new);
      deleted += countWords(change.old);
    }
  }
  return { inserted, deleted, kept };
}

/** Words of a text: what has a letter or a digit in it. A Korean particle counts with its noun. */
export function countWords(text: string): number {
  return wordTokens(text, 'en').keys.filter((key) => !isPunctuation(key) && !/^['’]s$/i.test(key)).length;
}
