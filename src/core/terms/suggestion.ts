/** A right rendering put in the form of the wrong one that it replaces. */
import { foldSpelling, type Inflection, inflect, singular } from './english-forms';
import { type EnglishText, readEnglish } from './english-text';
import type { RenderingMatch } from './rendering';

export interface Replacement {
  /** UTF-16 offsets of what is replaced, end exclusive: the wrong words, and `a` or `an` before them if it changes. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What to write for the words of `match`: `right` with their inflection (bans: prohibitions), their capital at the
 * beginning of a sentence, and the article that its sound asks for. A phrase is inflected at its head: the word
 * before `of`, `to`, `in` and the like, else the last for a plural and the first for a verb.
 */
export function replacementFor(english: EnglishText, match: RenderingMatch, right: string): Replacement {
  let text = inflectPhrase(right, match.inflection);
  const wrong = english.text.slice(match.start, match.end);
  const shouted = wrong.length > 1 && wrong === wrong.toUpperCase() && /[A-Z]{4}/u.test(wrong);
  if (shouted) text = text.toUpperCase();
  else if (capitalIsNoName(english, match, wrong)) text = text.charAt(0).toUpperCase() + text.slice(1);
  const before = english.words[match.from - 1];
  if (before && /^an?$/iu.test(before.text) && english.text.slice(before.end, match.start) === ' ') {
    const article = /^(?:[aeio]|u(?!ni|se|su|r[aeio]|\.?[ks]\.?))/iu.test(text) ? 'an' : 'a';
    if (article !== before.key) {
      const written =
        before.text.charAt(0) === 'A' ? article.charAt(0).toUpperCase() + article.slice(1) : article;
      return { start: before.start, end: match.end, text: `${written} ${text}` };
    }
  }
  return { start: match.start, end: match.end, text };
}

/** A capital that the place asks for rather than the word: at the beginning of the text, a sentence or a quotation. */
function capitalIsNoName(english: EnglishText, match: RenderingMatch, wrong: string): boolean {
  return (
    /^\p{Lu}/u.test(wrong) && /(?:^|[.!?:…]["”’']*\s+|["“‘]\s*)$/u.test(english.text.slice(0, match.start))
  );
}

const afterHead: ReadonlySet<string> = new Set(
  'of to in on for with from by at into out up down off between without'.split(' '),
);

function inflectPhrase(right: string, inflection: Inflection): string {
  if (inflection === 'base') return right;
  const { words } = readEnglish(right);
  if (words.length === 0) return right;
  const stop = words.findIndex(({ key }, index) => index > 0 && afterHead.has(key));
  const noun = stop > 0 ? stop - 1 : words.length - 1;
  const head = words[inflection === 's' ? noun : 0]!;
  const key = head.text.toLowerCase();
  // A name, an abbreviation, a plural or a participle is left as it is.
  if (head.text !== key || foldSpelling(singular(key)) !== foldSpelling(key) || /(?:ed|ing)$/u.test(key))
    return right;
  if (inflection !== 's' && words.length > 1 && stop !== 1) return right;
  return right.slice(0, head.start) + inflect(key, inflection) + right.slice(head.end);
}
