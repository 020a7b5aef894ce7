/** An article that was here before comes back with the rows a person gave it: splits, merges and alignment. */
import { uuidv7 } from 'uuidv7';
import type { Intake } from '../../core/project/intake';
import type { SegmentRecord } from '../../core/project/model';
import type { Session } from '../session';

/** Earlier imports of one article that are looked at, the last restructured first. */
const mostEarlier = 50;

/**
 * For an import: a function that gives an intake the rows of the last import of the same article, where somebody
 * restructured those and the texts of both sides are the same to the letter; else leaves it as it is. Edits stay behind:
 * the machine's text is fresh again. The log is looked through once, not once an article.
 */
export function knownRows(session: Session): (intake: Intake) => Intake {
  const byOrigin = new Map<string | null, string[]>();
  const restructured = session.file.connection
    .prepare(
      `SELECT documents.id AS id, documents.origin AS origin FROM events JOIN documents ON documents.id = events.document
       WHERE events.kind = 'structure' GROUP BY documents.id ORDER BY max(events.seq) DESC`,
    )
    .all<{ id: string; origin: string | null }>();
  for (const { id, origin } of restructured) {
    const earlier = byOrigin.get(origin);
    if (earlier) earlier.push(id);
    else byOrigin.set(origin, [id]);
  }
  return (intake) => withRowsOf(session, intake, byOrigin.get(intake.document.origin) ?? []);
}

function withRowsOf(session: Session, intake: Intake, documents: readonly string[]): Intake {
  if (documents.length === 0) return intake;
  const wanted = fingerprint(intake.segments);
  for (const id of documents.slice(0, mostEarlier)) {
    const rows = session.tables.segmentsOf(id);
    if (fingerprint(rows) !== wanted) continue;
    const frame = intake.segments.filter(({ zone }) => !worked(zone));
    return { ...intake, segments: [...rows.filter(({ zone }) => worked(zone)).map(again), ...frame] };
  }
  return intake;

  function again(row: SegmentRecord): SegmentRecord {
    return {
      ...row,
      id: uuidv7(),
      document: intake.document.id,
      target: row.mt,
      baseline: row.mt,
      status: 'untouched',
      revision: 0,
      locked: false,
    };
  }
}

function worked(zone: SegmentRecord['zone']): boolean {
  return zone !== 'byline' && zone !== 'copyright' && zone !== 'leftover';
}

/** Both sides with everything but letters, digits and signs left out: how rows are cut does not show. */
function fingerprint(segments: readonly SegmentRecord[]): string {
  const rows = segments.filter(({ zone }) => worked(zone));
  const side = (text: (row: SegmentRecord) => string) => rows.map(text).join('').replace(/\s+/gu, '');
  return `${side(({ mt }) => mt)}\n${side(({ ko }) => ko ?? '')}`;
}
