import type { Anchor, TextRange } from './create-anchor';
import { findAnchor } from './find-anchor';
import { type AnchorPlace, followAnchor } from './follow-anchor';

/** One text of a segment's side, as it was at a revision. */
export interface RevisionText {
  readonly revision: number;
  readonly text: string;
}

/** Where an anchor's words are now, and how that is known. */
export interface ResolvedAnchor extends TextRange {
  /** same: nothing was changed there; mapped: through the diffs; found: by its quote. */
  readonly how: 'same' | 'mapped' | 'found';
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * Where an anchor is in the last of the given texts (oldest first; all revisions from its own onward should be
 * given): followed through every edit (`followAnchor`), or, where its own revision is not among them, found by its
 * quote and context.
 *
 * Null is to be shown as "original text removed", with the anchor's own quote; the anchor is kept.
 * Cost: one comparison of two texts for each revision passed.
 */
export function resolveAnchor(anchor: Anchor, texts: readonly RevisionText[]): ResolvedAnchor | null {
  const current = texts.at(-1);
  if (!current) return null;
  const ownAt = texts.findIndex((text) => text.revision === anchor.revision);
  const own = texts[ownAt];
  // An offset that does not lead to the quote came from another text: only the quote can be trusted.
  if (!own || own.text.slice(anchor.start, anchor.end) !== anchor.quote) {
    const found = findAnchor(anchor, current.text);
    return found && resolved(found, 'found', found.confidence);
  }
  if (own.text === current.text) return resolved(anchor, 'same', 1);
  let place: AnchorPlace = { at: anchor };
  for (let index = ownAt + 1; index < texts.length; index += 1) {
    const { text: after, revision } = texts[index]!;
    place = followAnchor(anchor, place, { before: texts[index - 1]!.text, after, revision });
  }
  return place.at && resolved(place.at, 'mapped', place.at.quote === anchor.quote ? 1 : 0.9);
}

function resolved(range: TextRange, how: ResolvedAnchor['how'], confidence: number): ResolvedAnchor {
  return { start: range.start, end: range.end, how, confidence };
}
