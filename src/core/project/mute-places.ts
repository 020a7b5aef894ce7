/** Where the words of muted findings stand now: a mute goes with its words as a comment does, never to equal ones. */
import { findSurely, type TextRange } from '../annotate/anchor';
import { type SegmentRecord, sideText } from './model';
import type { PlacedMute } from './records';
import type { Tables } from './tables';
import { followToRow } from './text-path';

/**
 * Looks mutes up in the rows as they are; null where the words are gone. Derived from the log, so undo needs nothing
 * of its own. Cost: the row, and after a change of it the edits since the mute was made.
 */
export function mutePlaces(
  tables: Pick<Tables, 'segment' | 'textChange'>,
): (mute: PlacedMute) => TextRange | null {
  const known = new Map<string, { readonly row: SegmentRecord; readonly at: TextRange | null }>();
  return (mute) => {
    const row = tables.segment(mute.segment);
    if (!row) return null;
    const before = known.get(mute.id);
    const same =
      before?.row.textEvent === row.textEvent &&
      before?.row.revision === row.revision &&
      before?.row.ko === row.ko;
    if (before && same) return before.at;
    const at = placeOf(tables, mute, row);
    known.set(mute.id, { row, at });
    return at;
  };
}

function placeOf(
  tables: Pick<Tables, 'textChange'>,
  { anchor }: PlacedMute,
  row: SegmentRecord,
): TextRange | null {
  const text = sideText(row, anchor.side);
  const stands = text.slice(anchor.start, anchor.end) === anchor.quote;
  if (anchor.side === 'target') {
    const place = followToRow(tables, row, anchor);
    if (place) return place.at;
    if (stands && row.revision === anchor.revision) return anchor;
  } else if (stands) return anchor;
  return findSurely(anchor, text);
}
