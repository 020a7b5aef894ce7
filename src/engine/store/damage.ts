/**
 * Damaged values met while a project is read. Reading goes on without them (left out, or with a placeholder), so that
 * one value does not hide the rest; what was met is kept here, and a project with damage is not written to any more.
 */
import type { DamagedPlace } from '../../contract/views';
import type { Connection } from './driver';

export interface DamageLog {
  /** A damaged value was met. */
  readonly note: (place: DamagedPlace) => void;
  /** Every place met so far, the first first; at most `mostPlaces`. */
  readonly places: () => readonly DamagedPlace[];
  /** Does `work` and says which damaged places it met, be they known or not. */
  readonly observe: <T>(work: () => T) => { readonly value: T; readonly met: readonly DamagedPlace[] };
  /** Calls `listener` when a place is met for the first time. One at a time: the session's. */
  readonly listen: (listener: () => void) => void;
}

/** Places that are kept: more is not read by anybody, and `verify` lists all. */
const mostPlaces = 1000;

const logs = new WeakMap<Connection, DamageLog>();

/** The log of an open file. */
export function damageIn(connection: Connection): DamageLog {
  const known = logs.get(connection);
  if (known) return known;
  const made = damageLog();
  logs.set(connection, made);
  return made;
}

export function damageLog(): DamageLog {
  const places = new Map<string, DamagedPlace>();
  const observers = new Set<DamagedPlace[]>();
  let told = () => {};
  return {
    note: (place) => {
      for (const met of observers) met.push(place);
      const key = `${place.table}\n${place.id}\n${place.field}`;
      if (places.has(key) || places.size >= mostPlaces) return;
      places.set(key, place);
      told();
    },
    places: () => [...places.values()],
    observe: (work) => {
      const met: DamagedPlace[] = [];
      observers.add(met);
      try {
        return { value: work(), met };
      } finally {
        observers.delete(met);
      }
    },
    listen: (listener) => {
      told = listener;
    },
  };
}

/** For sentences: `segments 0192f3 target`. */
export function placeText({ table, id, field }: DamagedPlace): string {
  return [table, id, field].filter((part) => part !== '').join(' ');
}
