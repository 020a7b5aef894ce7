/**
 * What keeps a damaged project from stopping the engine: it is read-only from the first damaged value on, a call that
 * meets damage is answered by a failure that says where, and work of a timer ends there.
 */
import { type Failure, fail } from '../contract/result';
import type { DamagedPlace } from '../contract/views';
import { damageIn, placeText } from './store/damage';
import { failureOf } from './store/errors';
import type { OpenedFile } from './store/open';

/** The file, read-only from the moment a damaged value is met in it. */
export function guarded(file: OpenedFile): OpenedFile {
  const damage = damageIn(file.connection);
  return {
    ...file,
    get readOnly() {
      return file.readOnly ?? (damage.places().length > 0 ? { code: 'damaged' as const } : null);
    },
    refusal: () => damagedAt(file) ?? file.refusal(),
  };
}

/** The first damaged place, as a failure; null where none was met. */
export function damagedAt(file: OpenedFile): Failure | null {
  const [first] = damageIn(file.connection).places();
  return first ? fail('value-damaged', { file: file.name, place: placeText(first) }) : null;
}

/** Calls `listener` once for all places that are met for the first time in a moment. */
export function onDamage(file: OpenedFile, listener: (places: readonly DamagedPlace[]) => void): void {
  const damage = damageIn(file.connection);
  let waiting = false;
  damage.listen(() => {
    if (waiting) return;
    waiting = true;
    setImmediate(() => {
      waiting = false;
      listener(damage.places());
    });
  });
}

/** The failure an error stands for; damage of pages is noted. Rethrows what is a bug. */
export function failureIn(file: OpenedFile, error: unknown): Failure {
  const failure = failureOf(error, file.name);
  if (failure.code === 'project-damaged') {
    damageIn(file.connection).note({ table: 'pages', id: '', field: '' });
  }
  return failure;
}

/** Work of a timer: where it meets damage, or a disk that fails, it ends with `otherwise`. */
export function tolerating<T>(file: OpenedFile, otherwise: T, work: () => T): T {
  try {
    return work();
  } catch (error) {
    failureIn(file, error);
    return otherwise;
  }
}

type Call = (input: never) => Promise<unknown>;

/** The same calls, answering with a failure where they meet damage in the open file. */
export function guardedCalls<T extends object>(open: () => OpenedFile | null, calls: T): T {
  const wrapped = Object.entries(calls as Record<string, Call>).map(([name, call]) => [
    name,
    async (input: never) => {
      const file = open();
      try {
        return await call(input);
      } catch (error) {
        if (!file) throw error;
        return failureIn(file, error);
      }
    },
  ]);
  // The same names with functions of the same types.
  return Object.fromEntries(wrapped) as T;
}
