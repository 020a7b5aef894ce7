import { type Anchor, createAnchor, isCaret } from './create-anchor';

/** How a segment's text was cut: `left` is its beginning, `right` begins at `rightStart` (UTF-16). */
export interface SplitText {
  readonly left: string;
  readonly right: string;
  readonly rightStart: number;
  readonly leftRevision: number;
  readonly rightRevision: number;
}

/**
 * Hands the anchors of a segment that is split to its parts, in their order. An anchor that lies in one part goes
 * there unchanged but for its offsets. One that lies across the cut goes to the part that has more of it (the
 * left one when equal) and is cut to it; its quote is then what is left. A caret at the cut stays left.
 */
export function splitAnchors(
  anchors: readonly Anchor[],
  { left, right, rightStart, leftRevision, rightRevision }: SplitText,
): { readonly left: readonly Anchor[]; readonly right: readonly Anchor[] } {
  const toLeft: Anchor[] = [];
  const toRight: Anchor[] = [];
  for (const anchor of anchors) {
    const inLeft = Math.min(anchor.end, left.length) - anchor.start;
    const inRight = anchor.end - Math.max(anchor.start, rightStart);
    const goesLeft = isCaret(anchor) ? anchor.start < rightStart : inLeft > 0 && inLeft >= inRight;
    if (goesLeft) {
      toLeft.push(
        createAnchor(left, anchor.side, leftRevision, anchor.start, Math.min(anchor.end, left.length)),
      );
    } else {
      const start = Math.max(0, anchor.start - rightStart);
      toRight.push(createAnchor(right, anchor.side, rightRevision, start, anchor.end - rightStart));
    }
  }
  return { left: toLeft, right: toRight };
}

/**
 * Brings the anchors of two segments onto the one they were merged into: `left + joint + right`, at `revision`.
 * The left segment's anchors come first. Splitting again at the same place gives the same offsets back.
 */
export function joinAnchors(
  leftAnchors: readonly Anchor[],
  rightAnchors: readonly Anchor[],
  { left, joint, right, revision }: { left: string; joint: string; right: string; revision: number },
): readonly Anchor[] {
  const text = left + joint + right;
  const shift = left.length + joint.length;
  return [
    ...leftAnchors.map((anchor) => createAnchor(text, anchor.side, revision, anchor.start, anchor.end)),
    ...rightAnchors.map((anchor) =>
      createAnchor(text, anchor.side, revision, anchor.start + shift, anchor.end + shift),
    ),
  ];
}
