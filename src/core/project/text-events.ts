import type { EventBody, EventPayloads, SegmentTextChange } from './events';
import type { SegmentRecord } from './model';

/** One event a document, each with all of its changes. */
export function textEvents(
  action: EventPayloads['text']['action'],
  segments: readonly SegmentRecord[],
  changes: readonly SegmentTextChange[],
): readonly EventBody[] {
  const documents = new Map(segments.map((segment) => [segment.id, segment.document]));
  const byDocument = new Map<string, SegmentTextChange[]>();
  for (const change of changes) {
    const document = documents.get(change.segment) ?? '';
    const list = byDocument.get(document);
    if (list) list.push(change);
    else byDocument.set(document, [change]);
  }
  return [...byDocument].map(([document, list]) => ({
    kind: 'text',
    payload: { document, action, changes: list },
  }));
}
