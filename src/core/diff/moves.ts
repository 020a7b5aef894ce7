import type { Edit } from './align';
import type { Tokens } from './tokens';
import { isFunctionWord, isPunctuation, tokenSize } from './weights';

/** A moved phrase is of two words at least, one of them with content, and of this size (see `tokenSize`). */
const minimumSize = 10;

/**
 * Which edits are the two halves of a move: a deletion whose words, all of them and in order, were inserted
 * elsewhere. Only where there can be no doubt: the phrase stands once in the old text and once in the new one,
 * and is long enough to matter. A phrase that was moved and touched up stays a deletion and an insertion.
 * Returns a number for each edit that is half of a move, from 1 in the order of the old text.
 */
export function findMoves(edits: readonly Edit[], before: Tokens, after: Tokens): ReadonlyMap<Edit, number> {
  const moves = new Map<Edit, number>();
  const inserted = new Map<string, Edit>();
  for (const edit of edits) {
    if (edit.oldStart < edit.oldEnd) continue;
    inserted.set(phraseKey(after.keys.slice(edit.newStart, edit.newEnd)), edit);
  }
  for (const edit of edits) {
    if (edit.newStart < edit.newEnd) continue;
    const phrase = before.keys.slice(edit.oldStart, edit.oldEnd);
    const partner = inserted.get(phraseKey(phrase));
    if (!partner || !matters(phrase)) continue;
    if (occurrences(phrase, before.keys) !== 1 || occurrences(phrase, after.keys) !== 1) continue;
    const number = moves.size / 2 + 1;
    moves.set(edit, number);
    moves.set(partner, number);
  }
  return moves;
}

function phraseKey(phrase: readonly string[]): string {
  return phrase.join('\u0000');
}

function matters(phrase: readonly string[]): boolean {
  const words = phrase.filter((token) => !isPunctuation(token));
  const size = words.reduce((total, word) => total + tokenSize(word), 0);
  return words.length >= 2 && size >= minimumSize && words.some((word) => !isFunctionWord(word));
}

function occurrences(phrase: readonly string[], keys: readonly string[]): number {
  let count = 0;
  for (let at = keys.indexOf(phrase[0]!); at !== -1; at = keys.indexOf(phrase[0]!, at + 1)) {
    if (phrase.every((token, offset) => keys[at + offset] === token)) count += 1;
  }
  return count;
}
