/** Who works on an open project: found by name for a script, introduced by the first change, corrected on purpose. */
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../contract/people';
import type { EventBody } from '../core/project/events';
import type { Person } from '../core/project/model';
import { initialsOf, personNamed } from '../core/project/person';
import type { Connection } from './store/driver';
import { namedAt, people, personOf } from './store/people-queries';

/**
 * The event that says who the actor is; null where the project knows. A name that was written here after the project
 * learned it replaces that one; an older one does not, so that two computers do not rename one person in turns.
 */
export function introduction(connection: Connection, actor: Actor): EventBody | null {
  if (actor.name === '') return null;
  const { id, name, initials, spelled } = actor;
  const before = personOf(connection, id);
  if (before && before.name === name && before.initials === initials) return null;
  if (before && (!spelled || spelled <= namedAt(connection, id))) return null;
  return { kind: 'person', payload: { before, after: { id, name, initials } } };
}

export interface WorkingAs {
  readonly person: Person;
  /** How many of the project carry the name: above 1 the one who was named first is meant. */
  readonly namesakes: number;
}

/** The person of the project with this id or name, or a new one. `name` is valid: see `personName`. */
export function workingAs(connection: Connection, name: string, initials = ''): WorkingAs {
  const known = people(connection);
  const found = known.find(({ id }) => id === name) ?? personNamed(known, name);
  const person = found ?? { id: uuidv7(), name, initials: initials || initialsOf(name) };
  const namesakes = found?.id === name ? 1 : known.filter((other) => other.name === person.name).length;
  return { person, namesakes };
}
