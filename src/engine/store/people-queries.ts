/** People of a project, as its events have named them. */
import type { Person } from '../../core/project/model';
import type { Connection } from './driver';

export function people(connection: Connection): readonly Person[] {
  return connection.prepare('SELECT id, name, initials FROM people ORDER BY name, id').all<Person>();
}

export function personOf(connection: Connection, id: string): Person | null {
  return (
    connection.prepare('SELECT id, name, initials FROM people WHERE id = :id').get<Person>({ id }) ?? null
  );
}

/** When a person's name was last written into the project, ISO 8601; '' for never. */
export function namedAt(connection: Connection, id: string): string {
  return (
    connection
      .prepare(`SELECT max(time) AS time FROM events WHERE kind = 'person' AND actor = :id`)
      .get<{ time: string | null }>({ id })?.time ?? ''
  );
}
