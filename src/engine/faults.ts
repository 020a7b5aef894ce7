/**
 * Faults made on purpose, for tests of what cannot be had otherwise: `DAEJO_FAULTS` names a file; while it says
 * `disk-full`, every write fails as it does on a full disk. Read at each write, and only where it is set.
 */
import { readFileSync } from 'node:fs';

export interface Faults {
  /** Throws what the disk would. */
  readonly beforeWrite: () => void;
}

export const noFaults: Faults = { beforeWrite: () => {} };

export function faultsFrom(file: string | undefined): Faults {
  if (!file) return noFaults;
  return {
    beforeWrite: () => {
      if (wanted(file).includes('disk-full')) {
        throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
      }
    },
  };
}

function wanted(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
