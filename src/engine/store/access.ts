/** What the operating system lets this process do with a file. */
import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';

/** Whether a database may be written: the file, and the folder for its journal. */
export function canWrite(path: string): boolean {
  return isWritable(path) && isWritable(dirname(path));
}

export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
