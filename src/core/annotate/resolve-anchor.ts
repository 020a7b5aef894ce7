import type { Anchor, TextRange } from './create-anchor';
import { findAnchor } from './find-anchor';
import { mapAnchor } from './map-anchor';

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
 * Where an anchor is in the last of the given texts (oldest first; the more revisions from its own onward are
 * given, the surer). In this order:
 *
 *  1. straight from its own revision to the last, if that gives back the quote word for word; so an undo that
 *     restores the words restores the anchor in full, whatever happened in between;
 *  2. step by step through the revisions;
 *  3. straight from its own revision, where a step lost it;
 *  4. by its quote and context.
 *
 * Null is to be shown as "original text removed", with the anchor's own quote; the anchor is kept.
 * Cost: one diff of a segment for each revision passed.
 */
export function resolveAnchor(anchor: Anchor, texts: readonly RevisionText[]): ResolvedAnchor | null {
  const current = texts.at(-1);
  if (!current) return null;
  const ownAt = texts.findIndex((text) => text.revision === anchor.revision);
  const own = texts[ownAt];
  // An offset that does not lead to the quote came from another text: only the quote can be trusted.
  if (own && own.text.slice(anchor.start, anchor.end) === anchor.quote) {
    if (own.text === current.text) return resolved(anchor, 'same', 1);
    const straight = mapAnchor(anchor, own.text, current.text, current.revision);
    if (straight?.quote === anchor.quote && anchor.quote !== '') return resolved(straight, 'mapped', 1);
    const stepped = ownAt === texts.length - 2 ? straight : stepThrough(anchor, texts.slice(ownAt));
    const mapped = stepped ?? straight;
    if (mapped) return resolved(mapped, 'mapped', stepped ? 0.9 : 0.8);
  }
  const found = findAnchor(anchor, current.text);
  return found && resolved(found, 'found', found.confidence);
}

function stepThrough(anchor: Anchor, texts: readonly RevisionText[]): Anchor | null {
  let at: Anchor | null = anchor;
  for (let index = 1; index < texts.length && at; index += 1) {
    at = mapAnchor(at, texts[index - 1]!.text, texts[index]!.text, texts[index]!.revision);
  }
  return at;
}

function resolved(range: TextRange, how: ResolvedAnchor['how'], confidence: number): ResolvedAnchor {
  return { start: range.start, end: range.end, how, confidence };
}
