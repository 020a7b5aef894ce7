import { type Anchor, createAnchor } from '../src/core/annotate/anchor';
import { wordTokens } from '../src/core/diff/tokens';
import { isFunctionWord, isPunctuation } from '../src/core/diff/weights';
import { seeded } from './seeded';

/** A text before and after random edits, an anchor on the old one, and the words of it that are left. */
export interface AnchorCase {
  readonly before: string;
  readonly after: string;
  readonly anchor: Anchor;
  /** Where the anchor's words with content are now, UTF-16; empty when they are gone. */
  readonly survivors: readonly { readonly start: number; readonly end: number }[];
  /** Where words of the old text that were never the anchor's are now: an anchor must not cover them. */
  readonly foreign: readonly { readonly start: number; readonly end: number }[];
}

interface Word {
  readonly text: string;
  readonly gap: string;
  /** Whose word it is; new ones belong to nobody. */
  readonly owner: 'anchor' | 'other' | 'nobody';
}

/**
 * One case for each sentence: an anchor on one to five words, then one to four edits of a reviser, each a
 * replacement, an insertion, a deletion, a move, a sentence put before, or the anchor's own words used again
 * somewhere else (the trap for a search by quote).
 */
export function anchorCases(sentences: readonly string[], seed: number): readonly AnchorCase[] {
  const random = seeded(seed);
  const pick = (limit: number) => Math.floor(random() * limit);
  const cases: AnchorCase[] = [];
  for (const before of sentences) {
    const tokens = wordTokens(before);
    if (tokens.keys.length < 4) continue;
    const first = pick(tokens.keys.length);
    const last = Math.min(tokens.keys.length - 1, first + pick(5));
    if (!tokens.keys.slice(first, last + 1).some(hasContent)) continue;
    const anchor = createAnchor(before, 'target', 1, tokens.starts[first]!, tokens.ends[last]!);
    let words: readonly Word[] = tokens.keys.map((text, at) => ({
      text,
      gap: at === 0 ? ' ' : before.slice(tokens.ends[at - 1], tokens.starts[at]),
      owner: at >= first && at <= last ? 'anchor' : 'other',
    }));
    const fresh = (count: number): Word[] => {
      const other = wordTokens(sentences[pick(sentences.length)]!).keys;
      const from = pick(other.length);
      return other.slice(from, from + count).map((text) => ({ text, gap: ' ', owner: 'nobody' as const }));
    };
    for (let edit = pick(4); edit >= 0; edit -= 1) {
      const at = pick(words.length + 1);
      const end = Math.min(words.length, at + 1 + pick(3));
      const kind = pick(6);
      if (kind === 0) words = [...words.slice(0, at), ...fresh(1 + pick(3)), ...words.slice(end)];
      else if (kind === 1) words = [...words.slice(0, at), ...fresh(1 + pick(3)), ...words.slice(at)];
      else if (kind === 2) words = [...words.slice(0, at), ...words.slice(end)];
      else if (kind === 3) {
        const rest = [...words.slice(0, at), ...words.slice(end)];
        const to = pick(rest.length + 1);
        words = [...rest.slice(0, to), ...words.slice(at, end), ...rest.slice(to)];
      } else if (kind === 4) words = [...fresh(40), ...words];
      else {
        const copy = tokens.keys
          .slice(first, last + 1)
          .map((text) => ({ text, gap: ' ', owner: 'nobody' as const }));
        // Beside the words themselves nobody could tell the two apart.
        const near = words.slice(Math.max(0, at - 4), at + 4).some(({ owner }) => owner === 'anchor');
        if (!near) words = [...words.slice(0, at), ...copy, ...words.slice(at)];
      }
    }
    cases.push({ before, anchor, ...written(words) });
  }
  return cases;
}

function written(words: readonly Word[]): Pick<AnchorCase, 'after' | 'survivors' | 'foreign'> {
  let after = '';
  const survivors: { start: number; end: number }[] = [];
  const foreign: { start: number; end: number }[] = [];
  for (const { text, gap, owner } of words) {
    const start = after.length === 0 ? 0 : after.length + gap.length;
    after = after.padEnd(start) + text;
    const range = { start, end: after.length };
    if (owner === 'anchor' && hasContent(text)) survivors.push(range);
    if (owner === 'other') foreign.push(range);
  }
  // What was moved in between the anchor's own words lies inside it now.
  const first = survivors[0]?.start ?? 0;
  const last = survivors.at(-1)?.end ?? 0;
  return { after, survivors, foreign: foreign.filter(({ start, end }) => end <= first || start >= last) };
}

function hasContent(word: string): boolean {
  return !isPunctuation(word) && !isFunctionWord(word);
}
