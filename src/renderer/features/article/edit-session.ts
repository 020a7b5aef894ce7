/**
 * The editing of one sentence, from the first keystroke to the engine's word that it is on the disk. A state
 * machine without a view: it is told that the text was touched and reads it when it saves, so a keystroke costs
 * a timer and nothing else. It never gives a text up: what could not be saved is kept and tried again.
 */
import type { Failure, Result } from '../../../contract/result';
import type { CommandReply } from '../../../contract/views';

/** `saved` only after the engine's answer to everything typed. */
export type SessionState = 'saved' | 'pending' | 'saving' | 'failed' | 'conflict';

export interface RowText {
  readonly target: string;
  readonly revision: number;
}

export interface SessionSnapshot {
  readonly state: SessionState;
  /** Why it could not be saved, while the state is 'failed'. */
  readonly failure: Failure | null;
  /** The text somebody else has made of the sentence, while the state is 'conflict'. */
  readonly theirs: RowText | null;
}

export interface SessionEdit {
  readonly segment: string;
  readonly text: string;
  readonly revision: number;
  readonly group: string;
}

export interface EditSessionOptions {
  readonly segment: string;
  readonly start: RowText;
  /** One undo step for the whole session. */
  readonly group: string;
  readonly send: (edit: SessionEdit) => Promise<Result<CommandReply>>;
  /** The row as the engine has it now; null where it is gone. */
  readonly reload: () => Promise<RowText | null>;
  /** Puts a text into the editor that did not come from it. */
  readonly replace: (text: string) => void;
  readonly onState: (snapshot: SessionSnapshot) => void;
  readonly times?: Partial<typeof sessionTimes>;
}

/** Milliseconds. With the engine's 20 or so a text is durable well within 500 of the last keystroke. */
export const sessionTimes = {
  /** Silence after which a text is saved. */
  debounce: 300,
  /** Who types without pause is saved this often. */
  longest: 3000,
  /** A failed save is tried again this often, and at each keystroke. */
  retry: 5000,
};

export interface EditSession {
  readonly segment: string;
  readonly snapshot: () => SessionSnapshot;
  /** The text as it stands, saved or not. */
  readonly text: () => string;
  /** The editor that holds the text; null when it is closed: the session then keeps the text itself. */
  readonly attach: (read: (() => string) | null) => void;
  readonly touch: () => void;
  /** While a syllable is being composed nothing is read or saved. */
  readonly compose: (composing: boolean) => void;
  /** Saves now. True when everything typed is saved. */
  readonly flush: () => Promise<boolean>;
  /** The row has come from the engine, changed or not. */
  readonly rowCame: (row: RowText) => void;
  readonly keepMine: () => Promise<boolean>;
  readonly takeTheirs: () => void;
  /** Whether the engine's row is known to hold this text, so that the session need not be kept. */
  readonly settled: () => boolean;
  readonly dispose: () => void;
}

export function createEditSession(options: EditSessionOptions): EditSession {
  const times = { ...sessionTimes, ...options.times };
  let read: (() => string) | null = null;
  let text = options.start.target;
  /** What the engine is known to hold, and its revision. */
  let known: RowText = options.start;
  let rowRevision = options.start.revision;
  let snapshot: SessionSnapshot = { state: 'saved', failure: null, theirs: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touchedAt: number | null = null;
  let composing = false;
  let flight: Promise<boolean> | null = null;
  let disposed = false;

  const current = () => (read ? read().normalize('NFC') : text);

  const become = (state: SessionState, more: Partial<SessionSnapshot> = {}) => {
    const next = { state, failure: null, theirs: null, ...more };
    const same =
      next.state === snapshot.state && next.failure === snapshot.failure && next.theirs === snapshot.theirs;
    snapshot = next;
    if (!same && !disposed) options.onState(snapshot);
  };

  const schedule = (delay: number) => {
    clearTimeout(timer);
    if (!disposed) timer = setTimeout(() => void flush(), delay);
  };

  const touch = () => {
    if (disposed) return;
    const now = Date.now();
    touchedAt ??= now;
    if (snapshot.state === 'conflict') return;
    if (snapshot.state !== 'failed' && !flight) become('pending');
    schedule(Math.max(0, Math.min(times.debounce, touchedAt + times.longest - now)));
  };

  const flush = (): Promise<boolean> => {
    clearTimeout(timer);
    if (disposed || composing || snapshot.state === 'conflict') return Promise.resolve(false);
    flight ??= save().finally(() => {
      flight = null;
    });
    return flight;
  };

  const save = async (): Promise<boolean> => {
    for (;;) {
      const sent = current();
      touchedAt = null;
      if (sent === known.target) {
        become('saved');
        return true;
      }
      become('saving');
      const edit = { segment: options.segment, text: sent, revision: known.revision, group: options.group };
      const result = await options.send(edit);
      if (result.ok) {
        known = { target: sent, revision: known.revision + (result.value.events.length > 0 ? 1 : 0) };
        if (touchedAt === null && current() === sent) {
          become('saved');
          return true;
        }
        // Typed on meanwhile: the rest goes after the usual silence.
        become('pending');
        schedule(times.debounce);
        return false;
      }
      if (result.code !== 'stale-revision') {
        become('failed', { failure: result });
        schedule(times.retry);
        return false;
      }
      const theirs = await options.reload();
      if (!theirs) {
        become('failed', { failure: result });
        return false;
      }
      rowRevision = Math.max(rowRevision, theirs.revision);
      if (theirs.target !== known.target && theirs.target !== current()) {
        become('conflict', { theirs });
        return false;
      }
      // Only the number was old: nobody else's words are in the way.
      if (theirs.revision === known.revision) {
        become('failed', { failure: result });
        return false;
      }
      known = theirs;
    }
  };

  return {
    segment: options.segment,
    snapshot: () => snapshot,
    text: current,
    attach: (next) => {
      if (!next) text = current();
      read = next;
    },
    touch,
    compose: (next) => {
      composing = next;
      if (!next && touchedAt !== null) touch();
    },
    flush,
    rowCame: (row) => {
      rowRevision = Math.max(rowRevision, row.revision);
      if (row.revision <= known.revision || flight || composing) return;
      const mine = current();
      if (row.target !== known.target && mine !== known.target && mine !== row.target) return;
      const replaces = mine === known.target && row.target !== mine;
      known = { target: row.target, revision: row.revision };
      if (!replaces) return;
      text = row.target;
      options.replace(row.target);
    },
    keepMine: () => {
      if (snapshot.theirs) known = snapshot.theirs;
      become('pending');
      return flush();
    },
    takeTheirs: () => {
      if (!snapshot.theirs) return;
      known = snapshot.theirs;
      text = known.target;
      touchedAt = null;
      options.replace(text);
      become('saved');
    },
    settled: () => snapshot.state === 'saved' && rowRevision >= known.revision && current() === known.target,
    dispose: () => {
      disposed = true;
      clearTimeout(timer);
    },
  };
}
