/** People of a project, as its events have named them. */
import type { Person } from '../../core/project/model';
import { damageIn } from './damage';
import type { Connection } from './driver';
import { type PersonRow, toPerson } from './stored-rows';

const columns = 'id, name, initials, checksum';

export function people(connection: Connection): readonly Person[] {
  const damage = damageIn(connection);
  return connection
    .prepare(`SELECT ${columns} FROM people ORDER BY name, id`)
    .all<PersonRow>()
    .flatMap((row) => toPerson(row, damage) ?? []);
}

export function personOf(connection: Connection, id: string): Person | null {
  const row = connection.prepare(`SELECT ${columns} FROM people WHERE id = :id`).get<PersonRow>({ id });
  return row ? toPerson(row, damageIn(connection)) : null;
}

/** When a person's name was last written into the project, ISO 8601; '' for never. */
export function namedAt(connection: Connection, id: string): string {
  return (
    connection
      .prepare(`SELECT max(time) AS time FROM events WHERE kind = 'person' AND actor = :id`)
      .get<{ time: string | null }>({ id })?.time ?? ''
  );
}
