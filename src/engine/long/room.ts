/** Whether a disk has room: asked before an operation that must not stop in the middle. */
import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';

/** True where it cannot be known: the write itself then says so. */
export function hasRoom(path: string, bytes: number): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(path));
    return bavail * bsize > bytes;
  } catch {
    return true;
  }
}
