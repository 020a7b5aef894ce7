/** History as the window lists it: who did what when, with the text before and after for a row. */
import type { EngineInput } from '../contract/engine-calls';
import type { HistoryEntry, Page } from '../contract/views';
import type { ProjectEvent } from '../core/project/events';
import type { Session } from './session';
import { people } from './store/people-queries';

export function historyPage(session: Session, query: EngineInput<'history'>): Page<HistoryEntry> {
  const known = new Map(people(session.file.connection).map((person) => [person.id, person]));
  const { total, items } = session.log.history(query);
  return {
    total,
    offset: query.offset,
    items: items.map((head): HistoryEntry => {
      // The payload is read for a row's history only: a list over the project shows heads.
      const texts = query.segment ? textsOf(session.log.byId(head.id), query.segment) : null;
      return {
        event: head.id,
        kind: head.kind as HistoryEntry['kind'],
        action: head.action,
        actor: known.get(head.actor) ?? null,
        time: head.time,
        document: head.document,
        before: texts?.before ?? null,
        after: texts?.after ?? null,
        undone: head.undone !== 0,
      };
    }),
  };
}

function textsOf(event: ProjectEvent | null, segment: string): { before: string; after: string } | null {
  if (event?.kind === 'text') {
    const change = event.payload.changes.find((one) => one.segment === segment);
    const { before, after } = change ?? { before: {}, after: {} };
    return before.target === undefined || after.target === undefined
      ? null
      : { before: before.target, after: after.target };
  }
  if (event?.kind === 'structure') {
    const of = (rows: typeof event.payload.added) => rows.find(({ id }) => id === segment)?.target;
    return { before: of(event.payload.removed) ?? '', after: of(event.payload.added) ?? '' };
  }
  return null;
}
