/**
 * The folded state of a project: what the log of events adds up to. Flat, readonly data; every text is NFC,
 * every offset UTF-16. Nothing here knows how it is stored.
 */
import type { Anchor, AnchorHome, AnchorSide } from '../annotate/anchor';
import type { ArticleMetadata, BlockKind } from '../article/article';

export type Zone = BlockKind;

/** Zones whose sentences are worked on row by row; the others live in the header card or the drawer. */
export const rowZones = ['headline', 'subhead', 'paragraph', 'quote', 'caption'] as const satisfies Zone[];

/**
 * Below this confidence a bead is shown as uncertain. Of beads above 0.9, 99.7% are right, of those between 0.5 and
 * 0.9 about 86% (bench/align.bench.ts).
 */
export const sureAlignment = 0.75;

export const segmentStatuses = ['untouched', 'edited', 'needs-work', 'approved'] as const;
export type SegmentStatus = (typeof segmentStatuses)[number];

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
}

/** One article. `title` follows its headline's edited text. */
export interface DocumentRecord {
  readonly id: string;
  /** Place in the library, ascending. */
  readonly position: number;
  readonly title: string;
  readonly header: ArticleMetadata;
  /** Name of the machine translation engine, where the file said it. */
  readonly engine: string | null;
  /** What it was made from, as a name to show; never a path. */
  readonly origin: string | null;
  readonly importedAt: string;
  /** Removed from the library; kept, so that removal can be undone and merged. */
  readonly removed: boolean;
}

/** One row: a sentence of the article, with the Korean that belongs to it where there is some. */
export interface SegmentRecord {
  readonly id: string;
  readonly document: string;
  /** Order in the article; sparse, so that a split needs no renumbering. */
  readonly position: number;
  readonly zone: Zone;
  /** Sentences of one paragraph share the number. */
  readonly paragraph: number;
  /** What stood between the sentence before and this one within the paragraph: white space, or nothing. */
  readonly joiner: string;
  readonly ko: string | null;
  /** As the machine wrote it. Only split and merge partition it; nothing rewrites it. */
  readonly mt: string;
  /** What the editor has made of it. */
  readonly target: string;
  /** The last accepted text; at first the machine's. Tracked changes are diff(baseline, target). */
  readonly baseline: string;
  readonly status: SegmentStatus;
  /** Counts the changes of `target`; a comment and an edit say which revision they were made on. */
  readonly revision: number;
  /** The event that made `target`; left out where the import did, or an event of an older version. */
  readonly textEvent?: string | undefined;
  /** Confidence of the alignment with the Korean, 0 to 1; null where there was nothing to align. */
  readonly alignment: number | null;
  readonly locked: boolean;
}

export interface Message {
  readonly id: string;
  readonly author: string;
  /** ISO 8601 with milliseconds, UTC. */
  readonly time: string;
  readonly text: string;
  /** Text proposed in place of the anchored words; null where none is proposed. */
  readonly suggestion: string | null;
}

/** A comment and its replies on exact words. */
export interface Thread {
  readonly id: string;
  readonly document: string;
  readonly segment: string;
  /** The words as they were when the comment was made. Never changes; see `at`. */
  readonly anchor: Anchor;
  /** Where the words stand now; null when they are gone ("original text removed"). */
  readonly at: Anchor | null;
  /** Where words that were taken out of `at` would come back; left out while nothing is missing. */
  readonly home?: AnchorHome | undefined;
  readonly messages: readonly Message[];
  readonly resolved: { readonly by: string; readonly time: string } | null;
}

export type { Anchor, AnchorSide };

/** The text of a segment on one side; '' where there is no Korean. */
export function sideText(segment: SegmentRecord, side: AnchorSide): string {
  if (side === 'source') return segment.ko ?? '';
  return side === 'mt' ? segment.mt : segment.target;
}
