/** What a search has found, as a list of rows alone: its pages are read from it as long as nothing has changed. */
import type { AnchorSide } from '../../core/project/model';
import type { Session } from '../session';
import { lastEvent } from '../store/find-query';

export interface Listed {
  readonly segment: string;
  readonly side: AnchorSide;
  /** Matches that count: those of a locked row do not where they would be replaced. */
  readonly places: number;
}

export interface FoundList {
  readonly entries: readonly Listed[];
  /** False where time was up before the last row was read. */
  readonly complete: boolean;
}

export interface ListKeeper<T extends FoundList> {
  /** The list of the last search, if it was this one and nothing has been done in the project since. */
  readonly known: (session: Session, key: string) => T | null;
  readonly keep: (session: Session, key: string, stamp: number, list: T) => void;
}

/** Keeps one list: some 100 bytes a row found. */
export function listKeeper<T extends FoundList>(): ListKeeper<T> {
  let kept: {
    readonly session: Session;
    readonly key: string;
    readonly stamp: number;
    readonly list: T;
  } | null = null;
  return {
    known: (session, key) =>
      kept?.session === session && kept.key === key && kept.stamp === stampOf(session) ? kept.list : null,
    keep: (session, key, stamp, list) => {
      // Begun before a change, a list is of neither state.
      kept = stamp === stampOf(session) ? { session, key, stamp, list } : null;
    },
  };
}

export function stampOf(session: Session): number {
  // While the tables follow the log, what is read now is of neither state.
  return session.long.busy() ? Number.NaN : lastEvent(session.file.connection);
}

export function placesOf(entries: readonly Listed[]): number {
  return entries.reduce((sum, { places }) => sum + places, 0);
}
