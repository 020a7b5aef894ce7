/** Where the desk's own files are, and those it shares with others. Reading them is for those who use them. */
import type { HostInput } from '../contract/host-calls';

export type SharedPaths = HostInput<'shared'>;

export interface SharedFiles {
  readonly paths: () => SharedPaths;
  readonly set: (paths: SharedPaths) => void;
  /** Calls `listener` whenever other paths are given; answers what stops it. */
  readonly listen: (listener: (paths: SharedPaths) => void) => () => void;
}

const noPaths: SharedPaths = { desk: null, glossaries: [], corrections: [], memories: [] };

export function sharedFiles(): SharedFiles {
  let paths = noPaths;
  const listeners = new Set<(paths: SharedPaths) => void>();
  return {
    paths: () => paths,
    set: (next) => {
      paths = next;
      for (const listener of [...listeners]) listener(next);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
