import { wordTokens } from '../diff/tokens';
import { tokenWorth } from '../diff/weights';
import { type Anchor, contextLength, isCaret, type TextRange } from './create-anchor';
import { wholeWords } from './map-anchor';
import { approximateMatches, similarity } from './similarity';

/** Where a quote was found and how sure that is: 1 = the same words in the same surroundings. */
export interface FoundAnchor extends TextRange {
  readonly confidence: number;
}

// As in Hypothesis, the quote counts most, then what stood around it, and the old offset hardly at all.
const weights = { quote: 0.5, context: 0.42, position: 0.08 };
/** Below this nothing is found. */
const threshold = 0.62;
/** A second place that scores as near to the best as this makes the answer unsure, and so none. */
const margin = 0.05;
/** Two unrelated stretches of English of 32 characters are about this similar. */
const byChance = 0.3;
/** A quote that differs in more than this part of its length is not searched for. */
const maxDifference = 0.3;
/** Worth (see `tokenWorth`) from which a quote is taken for itself wherever it stands, if it stands once. */
const distinctive = 12;
/** Occurrences looked at; more of them say that the quote is no help. */
const maxCandidates = 200;

/**
 * Finds an anchor's words in a text of which nothing else is known: by the exact quote, else by one that
 * differs a little, judged by the context on both sides and, last, by the offset. Null where nothing scores
 * well enough or two places score alike: a comment had better say "original text removed" than point at other
 * words. A caret is found by its context alone.
 *
 * On the same revisions as in map-anchor.ts, some of which use the anchor's own words once more elsewhere:
 * recall 82.5 %, precision 96.2 %, 23 microseconds each. So it comes second, where the text between is unknown or
 * the words were moved; both together (`resolveAnchor`): recall 96.2 %, precision 97.8 %.
 */
export function findAnchor(anchor: Anchor, text: string): FoundAnchor | null {
  if (isCaret(anchor)) return findCaret(anchor, text);
  const exact = exactMatches(anchor.quote, text);
  if (exact.length > 0) {
    const worth = wordTokens(anchor.quote).keys.reduce((total, key) => total + tokenWorth(key), 0);
    const found = choose(exact.map((range) => score(anchor, text, range, 1)));
    if (found) return found;
    const only = exact.length === 1 && worth >= distinctive ? exact[0] : undefined;
    return only ? { ...only, confidence: threshold } : null;
  }
  const allowed = Math.floor(anchor.quote.length * maxDifference);
  const tokens = wordTokens(text);
  const near: FoundAnchor[] = [];
  for (const match of approximateMatches(text, anchor.quote, allowed).slice(0, maxCandidates)) {
    const range = wholeWords(match, tokens);
    if (!range) continue;
    const likeQuote = similarity(anchor.quote, text.slice(range.start, range.end));
    if (likeQuote >= 1 - maxDifference) near.push(score(anchor, text, range, likeQuote));
  }
  return choose(near);
}

/**
 * The same with no risk of equal words elsewhere: the exact quote, beside what stood beside it on one side at least.
 * Where the anchor's own surroundings held the quote once more and one of the two is left, no one knows which.
 */
export function findSurely(anchor: Anchor, text: string): FoundAnchor | null {
  const found = findAnchor(anchor, text);
  if (!found || text.slice(found.start, found.end) !== anchor.quote) return null;
  if (isCaret(anchor)) return found;
  const left = anchor.prefix.slice(-besides);
  const right = anchor.suffix.slice(0, besides);
  const isBeside =
    (left === '' ? found.start === 0 : text.slice(0, found.start).endsWith(left)) ||
    (right === '' ? found.end === text.length : text.startsWith(right, found.end));
  const hadTwin = (anchor.prefix + anchor.quote + anchor.suffix).split(anchor.quote).length > 2;
  return isBeside && (!hadTwin || exactMatches(anchor.quote, text).length > 1) ? found : null;
}

/** UTF-16 units of the surroundings that are to be the same. */
const besides = 12;

function exactMatches(quote: string, text: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (ranges.length === maxCandidates) break;
    ranges.push({ start: at, end: at + quote.length });
  }
  return ranges;
}

function score(anchor: Anchor, text: string, range: TextRange, likeQuote: number): FoundAnchor {
  const confidence =
    weights.quote * likeQuote +
    weights.context * contextScore(anchor, text, range) +
    weights.position * (1 - Math.abs(range.start - anchor.start) / Math.max(1, text.length, anchor.start));
  return { ...range, confidence };
}

/** How much of the old surroundings is still there, 0 to 1; the better known side counts more. */
function contextScore(anchor: Anchor, text: string, range: TextRange): number {
  const before = text.slice(Math.max(0, range.start - contextLength), range.start);
  const after = text.slice(range.end, range.end + contextLength);
  const left = likeness(anchor.prefix, before.slice(-Math.max(anchor.prefix.length, 1)));
  const right = likeness(anchor.suffix, after.slice(0, Math.max(anchor.suffix.length, 1)));
  return 0.6 * Math.max(left, right) + 0.4 * Math.min(left, right);
}

/** Similarity above what two stretches of unrelated text have in common by chance. */
function likeness(a: string, b: string): number {
  return Math.max(0, (similarity(a, b) - byChance) / (1 - byChance));
}

function choose(candidates: readonly FoundAnchor[]): FoundAnchor | null {
  const [best, second] = [...candidates].sort((a, b) => b.confidence - a.confidence);
  if (!best || best.confidence < threshold) return null;
  return second && best.confidence - second.confidence < margin ? null : best;
}

function findCaret(anchor: Anchor, text: string): FoundAnchor | null {
  const around = anchor.prefix + anchor.suffix;
  if (around.trim() === '') return text.trim() === '' ? { start: 0, end: 0, confidence: 1 } : null;
  const [best, second] = approximateMatches(text, around, Math.floor(around.length * maxDifference));
  if (!best || second?.distance === best.distance) return null;
  // The caret keeps to the context before it, which an insertion leaves alone.
  const [left] = approximateMatches(
    text.slice(best.start, best.end),
    anchor.prefix,
    Math.floor(anchor.prefix.length * maxDifference),
  );
  const at = anchor.prefix === '' ? best.start : left ? best.start + left.end : undefined;
  return at === undefined ? null : { start: at, end: at, confidence: 1 - best.distance / around.length };
}
