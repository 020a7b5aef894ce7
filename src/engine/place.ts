/** Where the work in a project stands. No event: it is nobody's change, and losing it loses nothing. */
import type { Session } from './session';

interface Place {
  readonly document: string;
  readonly segment: string;
}

export function keepPlace(session: Session, place: Place): void {
  if (session.file.readOnly) return;
  try {
    session.file.connection
      .prepare(
        `INSERT INTO meta (key, value) VALUES ('place', :value) ON CONFLICT (key) DO UPDATE SET value = :value`,
      )
      .run({ value: JSON.stringify(place) });
  } catch {
    // A full disk is told where it matters: when a text cannot be saved.
  }
}

/** The place kept last, if its article is still in the library. */
export function placeOf(session: Session): Place | null {
  const row = session.file.connection
    .prepare(`SELECT value FROM meta WHERE key = 'place'`)
    .get<{ value: string }>();
  if (!row) return null;
  try {
    const { document, segment } = JSON.parse(row.value) as Partial<Place>;
    if (typeof document !== 'string' || typeof segment !== 'string') return null;
    const found = session.tables.document(document);
    return found && !found.removed && session.tables.segment(segment) ? { document, segment } : null;
  } catch {
    return null;
  }
}
