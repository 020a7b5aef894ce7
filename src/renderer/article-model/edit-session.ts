/**
 * The editing of one sentence, from the first keystroke to the engine's word that it is on the disk. A state
 * machine without a view: it is told that the text was touched and reads it when it saves, so a keystroke costs
 * a timer and nothing else. It never gives a text up: what could not be saved is kept and tried again.
 */
import type { Failure, Result } from '../../contract/result';
import type { CommandReply } from '../../contract/views';
import { type Edits, type TypedEdits, typedEdits } from './typed-edits';

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
  /** What the editor replaced on the way to `text`, where that is known. */
  readonly edits?: Edits;
}

export interface EditSessionOptions {
  readonly segment: string;
  readonly start: RowText;
  /** A name for the operation that what is typed next belongs to: one undo takes it back. */
  readonly newGroup: () => string;
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
  /** Takes note of each change of the editor's text, typed or not, before `touch` and `cut`. */
  readonly record: TypedEdits['record'];
  /**
   * What is typed from here on is another operation. `textSoFar` is the text without it: it is saved first, on its own,
   * if it is not saved yet.
   */
  readonly cut: (textSoFar?: string) => void;
  /** While a syllable is being composed nothing is read or saved. */
  readonly compose: (composing: boolean) => void;
  /** Saves now. True when everything typed before is saved. */
  readonly flush: () => Promise<boolean>;
  /** The row has come from the engine, changed or not. */
  readonly rowCame: (row: RowText) => void;
  readonly keepMine: () => Promise<boolean>;
  readonly takeTheirs: () => void;
  /** Whether the engine's row is known to hold this text, so that the session need not be kept. */
  readonly settled: () => boolean;
  readonly dispose: () => void;
}

/** Whether the sentence is there no longer: its article was removed, or the row went with an undo. */
export function isLost(failure: Failure | null): boolean {
  return failure?.code === 'document-removed' || failure?.code === 'not-found';
}

export function createEditSession(options: EditSessionOptions): EditSession {
  const times = { ...sessionTimes, ...options.times };
  let read: (() => string) | null = null;
  let text = options.start.target;
  let group = options.newGroup();
  /** Texts of earlier operations that the engine does not have yet, oldest first. */
  let queue: readonly { readonly text: string; readonly group: string }[] = [];
  /** What the engine is known to hold, and its revision. */
  let known: RowText = options.start;
  let rowRevision = options.start.revision;
  let snapshot: SessionSnapshot = { state: 'saved', failure: null, theirs: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touchedAt: number | null = null;
  let composing = false;
  let flight: Promise<boolean> | null = null;
  let disposed = false;
  const typed = typedEdits();

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

  const flush = async (): Promise<boolean> => {
    for (;;) {
      clearTimeout(timer);
      if (disposed || composing || snapshot.state === 'conflict') return false;
      const begun = flight !== null;
      flight ??= save().finally(() => {
        flight = null;
      });
      if (await flight) return true;
      // A save that had begun already does not hold what was typed since.
      if (!begun || snapshot.state !== 'pending') return false;
    }
  };

  const save = async (): Promise<boolean> => {
    for (;;) {
      const queued = queue[0];
      const sent = queued?.text ?? current();
      if (!queued) touchedAt = null;
      if (sent === known.target) {
        if (queued) {
          queue = queue.slice(1);
          continue;
        }
        become('saved');
        return true;
      }
      become('saving');
      const edits = typed.between(known.target, sent);
      const edit = { segment: options.segment, text: sent, revision: known.revision };
      const result = await options.send({
        ...edit,
        group: queued?.group ?? group,
        ...(edits && { edits }),
      });
      if (result.ok) {
        known = { target: sent, revision: known.revision + (result.value.events.length > 0 ? 1 : 0) };
        if (queue.length > 0) continue;
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
        if (!isLost(result)) schedule(times.retry);
        return false;
      }
      const theirs = await options.reload();
      if (!theirs) {
        become('failed', { failure: result });
        return false;
      }
      rowRevision = Math.max(rowRevision, theirs.revision);
      if (theirs.target !== known.target && theirs.target !== current()) {
        queue = [];
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

  const cut = (textSoFar = current()) => {
    const sofar = textSoFar.normalize('NFC');
    if (sofar !== (queue.at(-1)?.text ?? known.target)) queue = [...queue, { text: sofar, group }];
    group = options.newGroup();
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
    record: typed.record,
    cut,
    compose: (next) => {
      composing = next;
      if (!next && touchedAt !== null) touch();
    },
    flush,
    rowCame: (row) => {
      rowRevision = Math.max(rowRevision, row.revision);
      if (row.revision <= known.revision || flight || composing || queue.length > 0) return;
      const mine = current();
      if (row.target !== known.target && mine !== known.target && mine !== row.target) return;
      const replaces = mine === known.target && row.target !== mine;
      known = { target: row.target, revision: row.revision };
      // Something else was done to the row in between.
      group = options.newGroup();
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
