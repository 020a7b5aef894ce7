/** The texts a row has had, through splits and merges: what says who wrote which words. */
import type { RowVersion } from '../core/formats/format';
import type { SegmentRecord } from '../core/project/model';
import type { Session } from './session';

interface Dated extends RowVersion {
  readonly seq: number;
}

/** Events of one row that are read; an older text than that has been written over many times. */
const mostEvents = 1000;

/**
 * Every text of a row, oldest first, without the machine's. A row that came from others (split, merge) begins with
 * theirs, joined as they stood at each moment, so that words keep their writer when rows are cut anew.
 */
export function versionsOf(session: Session, segment: string): readonly RowVersion[] {
  return versionsUntil(session, segment, Number.MAX_SAFE_INTEGER).map(({ seq: _, ...version }) => version);
}

function versionsUntil(session: Session, segment: string, end: number): readonly Dated[] {
  const { items } = session.log.history({ segment, offset: 0, limit: mostEvents });
  let versions: readonly Dated[] = [];
  for (const head of items.toReversed()) {
    if (head.seq >= end) break;
    const event = session.log.byId(head.id);
    if (!event) continue;
    const add = (target: string) => {
      versions = [...versions, { seq: head.seq, actor: event.actor, time: event.time, target }];
    };
    if (event.kind === 'text') {
      const change = event.payload.changes.find((one) => one.segment === segment);
      if (change?.after.target !== undefined) add(change.after.target);
    } else if (event.kind === 'structure' && event.payload.action !== 'align') {
      const row = event.payload.added.find(({ id }) => id === segment);
      if (!row) continue;
      const { removed } = event.payload;
      versions = joined(
        removed,
        removed.map(({ id }) => (id === segment ? versions : versionsUntil(session, id, head.seq))),
      );
      add(row.target);
    }
  }
  return versions;
}

/** One line of texts from those of several rows: at each change of one, all of them as they stood then. */
function joined(rows: readonly SegmentRecord[], histories: readonly (readonly Dated[])[]): readonly Dated[] {
  if (rows.length === 1) return histories[0]!;
  const texts = rows.map(({ mt }) => mt);
  const steps = histories
    .flatMap((history, row) => history.map((version) => ({ row, version })))
    .sort((a, b) => a.version.seq - b.version.seq);
  return steps.map(({ row, version }) => {
    texts[row] = version.target;
    const target = texts.reduce((whole, text, index) => {
      if (whole === '' || text === '') return whole + text;
      return whole + (rows[index]!.joiner || ' ') + text;
    }, '');
    return { ...version, target };
  });
}
