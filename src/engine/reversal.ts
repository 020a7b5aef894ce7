/** Taking an operation back, or bringing it back: which of its events, and what each of them makes. */
import { fail, ok, type Result } from '../contract/result';
import type { UndoReply } from '../contract/views';
import {
  again,
  documentOf,
  type EventBody,
  inverse,
  type ProjectEvent,
  segmentsOf,
} from '../core/project/events';
import type { EventLog } from './store/event-log';
import { actionOf } from './store/event-row';
import type { Operations } from './store/operations';

export type Direction = 'undo' | 'redo';

export interface Reversal {
  /** Of the events that are taken back or brought back, newest first. */
  readonly ids: readonly string[];
  /** Whether it concerns so many rows that it is done in slices. */
  readonly long: boolean;
  /** What is appended for one of them; null for nothing. */
  readonly body: (id: string) => EventBody | null;
}

/**
 * The next undo or redo. Undoing an import takes its articles out of the library and is refused without `confirm`:
 * `confirm-needed`, with their number.
 */
export function nextReversal(
  log: EventLog,
  undoing: Operations,
  direction: Direction,
  confirm = false,
): Result<Reversal> {
  const last = direction === 'undo' ? undoing.undoable() : undoing.redoable();
  if (!last) return fail('nothing-to-do', { command: direction });
  const articles = direction === 'undo' ? undoing.articlesImported(last.operation) : 0;
  if (articles > 0 && !confirm) return fail('confirm-needed', { articles });
  const how = direction === 'undo' ? inverse : again;
  return ok({
    ids: undoing.eventsOf(last.operation, direction),
    long: undoing.isLong(last.operation, direction),
    body: (id) => {
      const original = direction === 'undo' ? id : undoing.undoneBy(id);
      if (original === null) return null;
      // An import is not read for it: it may hold a month.
      if (log.kindOf(original) === 'import') {
        return {
          kind: 'documents',
          payload: { ids: log.documentsOf(original), removed: direction === 'undo' },
        };
      }
      const event = log.byId(original);
      return event && onTextOf(id, how(event));
    },
  });
}

/** What takes an event back, or brings it back, changes the text that this event made. */
function onTextOf(event: string, body: EventBody): EventBody {
  if (body.kind !== 'text') return body;
  const changes = body.payload.changes.map((change) => ({ ...change, base: event }));
  return { kind: 'text', payload: { ...body.payload, changes } };
}

/** Where to go to see what was undone or redone: the place of the last event. */
export function reversedPlace(
  last: ProjectEvent | undefined,
): Pick<UndoReply, 'document' | 'segment' | 'action'> {
  return {
    document: last ? documentOf(last) : null,
    segment: last ? (segmentsOf(last)[0] ?? null) : null,
    action: last ? actionOf(last) : '',
  };
}
