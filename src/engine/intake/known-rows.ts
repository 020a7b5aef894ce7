/** An article that was here before comes back with the rows a person gave it: splits, merges and alignment. */
import { uuidv7 } from 'uuidv7';
import type { Intake } from '../../core/project/intake';
import type { SegmentRecord } from '../../core/project/model';
import type { Session } from '../session';

/**
 * The intake with the rows of the last import of the same article, where somebody restructured those and the texts
 * of both sides are the same to the letter; else as it is. Edits stay behind: the machine's text is fresh again.
 */
export function withKnownRows(session: Session, intake: Intake): Intake {
  const wanted = fingerprint(intake.segments);
  const earlier = session.file.connection
    .prepare(
      `SELECT DISTINCT events.document AS id FROM events JOIN documents ON documents.id = events.document
       WHERE events.kind = 'structure' AND documents.origin IS :origin ORDER BY events.seq DESC LIMIT 50`,
    )
    .all<{ id: string }>({ origin: intake.document.origin });
  for (const { id } of earlier) {
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
