/** What an event says about the text it was made on, filled in before it is written: base, edit script, anchor. */
import type { Anchor } from '../annotate/anchor';
import { editScript, leadsTo } from '../diff/edit-script';
import { type EventBody, importText, type SegmentText, type SegmentTextChange } from './events';
import type { SegmentRecord } from './model';
import { isPlaced } from './records';

/** Finds the import event of a document; null where one event imported several. */
export type ImportOf = (document: string) => string | null;

/**
 * The event as it can be stored. A text change carries its edit script, so that no later version of the diff folds it
 * otherwise, and leaves out what it leaves the same. Cost: a comparison of two texts where the script is not known.
 */
export function scripted<T extends EventBody>(event: T, importOf: ImportOf): T {
  if (event.kind !== 'text') return event;
  const { document } = event.payload;
  const changes = event.payload.changes.map((change) =>
    withScript(change.base === importText ? { ...change, base: importOf(document) } : change),
  );
  return { ...event, payload: { ...event.payload, changes } };
}

/**
 * The event against the rows as they are when it is written: a text change names the event whose text it changes, a
 * new comment the event that made its words. An event before it in the same operation may have made them.
 */
export function based<T extends EventBody>(
  event: T,
  rowOf: (segment: string) => SegmentRecord | null,
  importOf: ImportOf,
): T {
  if (event.kind === 'text') {
    const changes = event.payload.changes.map((change) => {
      const row = rowOf(change.segment);
      return row ? { ...change, base: textEventOf(row, importOf) } : change;
    });
    return { ...event, payload: { ...event.payload, changes } };
  }
  if (event.kind === 'records' && event.payload.record === 'mute') {
    const changes = event.payload.changes.map((change) => {
      const { before, after } = change;
      if (before || !after || !isPlaced(after) || after.anchor.side !== 'target') return change;
      const row = rowOf(after.segment);
      return row ? { ...change, after: { ...after, anchor: onTextOf(after.anchor, row, importOf) } } : change;
    });
    return { ...event, payload: { ...event.payload, changes } };
  }
  if (event.kind !== 'thread' || event.payload.action !== 'comment' || event.payload.before) return event;
  const { after } = event.payload;
  const row = after?.anchor.side === 'target' ? rowOf(after.segment) : null;
  if (!after || !row) return event;
  const thread = { ...after, anchor: onTextOf(after.anchor, row, importOf) };
  return { ...event, payload: { ...event.payload, after: thread } };
}

/** An anchor that is new, with the event that made its text. */
function onTextOf(anchor: Anchor, row: SegmentRecord, importOf: ImportOf): Anchor {
  if (anchor.textEvent !== undefined || anchor.revision !== row.revision) return anchor;
  const textEvent = textEventOf(row, importOf);
  return textEvent === null ? anchor : { ...anchor, textEvent };
}

/** Null for a row that an older version edited. */
function textEventOf(row: SegmentRecord, importOf: ImportOf): string | null {
  return row.textEvent ?? (row.revision === 0 ? importOf(row.document) : null);
}

function withScript({ segment, base, before, after, script }: SegmentTextChange): SegmentTextChange {
  const changed = (part: keyof SegmentText) =>
    before[part] !== undefined && after[part] !== undefined && before[part] !== after[part];
  const only = (text: Partial<SegmentText>): Partial<SegmentText> => ({
    ...(changed('target') && { target: text.target! }),
    ...(changed('baseline') && { baseline: text.baseline! }),
    ...(changed('status') && { status: text.status! }),
  });
  const change = { segment, base, before: only(before), after: only(after) };
  if (!changed('target')) return { ...change, script: null };
  const [old, now] = [before.target!, after.target!];
  if (script && leadsTo(script, old, now)) return { ...change, script };
  return { ...change, script: editScript(old, now) };
}
