import { headlineNouns } from './korean-endings';
import type { WordParts } from './tokens';

/** Headlines have at least so many words, at most so many. */
const least = 4;
const most = 16;
/** The text takes a word of its headline up again within so many words. */
const reach = 7;

/**
 * The number of words of a headline that stands at the head of a line without a stop, before the sentence that
 * follows it; 0 where none is seen. Two signs together: it ends as headlines do (a noun of `headlineNouns`, `-됨`,
 * a connective `-어`, a closing mark), and soon after the text uses one of its words again. A headline that ends
 * in a noun like any other is not seen: too many sentences have such nouns.
 */
export function headlineLength(parts: readonly WordParts[]): number {
  if (parts.length < least + 5) return 0;
  const used = new Set<string>();
  for (let at = 0; at < Math.min(most, parts.length - 5); at += 1) {
    const word = parts[at];
    if (word?.stops !== '') return 0;
    for (const name of word.core.split(/[,·]/u)) used.add(stemOf(name));
    if (at + 1 >= least && endsAsHeadline(word, parts[at + 1]) && isTakenUp(parts, at + 1, used))
      return at + 1;
  }
  return 0;
}

function endsAsHeadline(word: WordParts, next: WordParts | undefined): boolean {
  if (next?.lead !== '' || /[,:;·-]$/u.test(word.core)) return false;
  if (word.closers !== '') return true;
  return (
    headlineNouns.has(word.core) ||
    /([가-힣]됨|말함|밝힘|[가-힣]+적)$/u.test(word.core) ||
    /(맞아|당해|쥐어|물러서|나서|앞둬|잡아|꺾어|넘어|밝혀|나와)$/u.test(word.core)
  );
}

function isTakenUp(parts: readonly WordParts[], from: number, used: ReadonlySet<string>): boolean {
  for (let at = from; at < from + reach; at += 1) {
    const part = parts[at];
    if (!part) return false;
    const stem = stemOf(part.core);
    if (/^[가-힣]{2,}$/u.test(stem) && (used.has(stem) || used.has(`${stem}시`))) return true;
    if (part.stops !== '') return false;
  }
  return false;
}

/** A word without gloss in brackets and without particle. */
const stemOf = (word: string): string =>
  word
    .replace(/[(（].*$/u, '')
    .replace(/(?<=[가-힣]{2})(은|는|이|가|의|을|를|에서|에|로|으로|와|과|도)$/u, '');
