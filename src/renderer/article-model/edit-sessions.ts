/**
 * All edit sessions of the window. A session outlives its editor until the row with its text has come back from
 * the engine, so leaving a row never shows the old words for a moment, and a text that could not be saved stays
 * on the screen and is tried again wherever the editor has gone meanwhile.
 */
import type { Failure } from '../../contract/result';
import type { RowView } from '../../contract/views';
import { engine, onEngine } from '../state/client';
import { attempt } from '../state/commands';
import { registerFlush } from '../state/flush';
import { notify } from '../state/notices';
import { type SavedState, setSaved, useApp } from '../state/store';
import { createEditSession, type EditSession, isLost, type SessionSnapshot } from './edit-session';

interface Kept {
  readonly session: EditSession;
  /** Puts a text into the open editor; null while there is none. */
  replace: ((text: string) => void) | null;
}

const sessions = new Map<string, Kept>();
const troubled = new Set<string>();
const listeners = new Map<string, Set<() => void>>();

/** The session of a row, for an editor that opens on it. A second opening goes on with unsaved text. */
export function openSession(row: RowView): EditSession {
  const known = sessions.get(row.id);
  if (known) return known.session;
  const kept: Kept = { replace: null, session: newSession(row, (text) => kept.replace?.(text)) };
  sessions.set(row.id, kept);
  return kept.session;
}

export function attachEditor(segment: string, read: () => string, replace: (text: string) => void) {
  const kept = sessions.get(segment);
  if (!kept) return;
  kept.replace = replace;
  kept.session.attach(read);
  tell(segment);
}

/** The editor closes; its text is sent at once. */
export function detachEditor(segment: string) {
  const kept = sessions.get(segment);
  if (!kept) return;
  kept.session.attach(null);
  kept.replace = null;
  void kept.session.flush().then(() => {
    handBack(segment);
    forgetSettled(segment);
  });
  tell(segment);
}

/** A sentence that is there no longer takes no text: what was typed is shown, to be copied, and not tried again. */
function handBack(segment: string) {
  const kept = sessions.get(segment);
  if (!kept || kept.replace) return;
  const { state, failure } = kept.session.snapshot();
  if (state !== 'failed' || !isLost(failure)) return;
  const text = kept.session.text();
  notify({ tone: 'failure', message: 'article:gone', params: { text }, copy: text });
  kept.session.dispose();
  sessions.delete(segment);
  troubled.delete(segment);
  showSaved();
}

/**
 * Saves what is typed in one row before something else is done to it: typing afterwards is another operation. False
 * where that cannot be done now: the row itself says why.
 */
export function flushRow(segment: string | undefined): Promise<boolean> {
  const session = segment === undefined ? undefined : sessions.get(segment)?.session;
  session?.cut();
  return session ? session.flush() : Promise.resolve(true);
}

export function sessionOf(segment: string): EditSession | undefined {
  return sessions.get(segment)?.session;
}

/** A row has come from the engine. */
export function rowCame(row: RowView) {
  const kept = sessions.get(row.id);
  if (!kept) return;
  kept.session.rowCame(row);
  forgetSettled(row.id);
}

/**
 * The text of a row that is not in the engine's row yet; null where the row says it all, and while the editor
 * is open: it shows the text itself, and nothing else is drawn anew for a keystroke.
 */
export function draftText(segment: string): string | null {
  const kept = sessions.get(segment);
  return kept && !kept.replace ? kept.session.text() : null;
}

export function sessionSnapshot(segment: string): SessionSnapshot | null {
  return sessions.get(segment)?.session.snapshot() ?? null;
}

export function subscribeSession(segment: string, listener: () => void): () => void {
  const set = listeners.get(segment) ?? new Set();
  listeners.set(segment, set.add(listener));
  return () => {
    set.delete(listener);
    if (set.size === 0 && listeners.get(segment) === set) listeners.delete(segment);
  };
}

/** Another project: what could not be saved there was asked about before it was closed. */
function forgetSessions() {
  for (const { session } of sessions.values()) session.dispose();
  sessions.clear();
  troubled.clear();
}

function newSession(row: RowView, replace: (text: string) => void): EditSession {
  return createEditSession({
    segment: row.id,
    start: { target: row.target, revision: row.revision },
    newGroup: () => crypto.randomUUID(),
    send: async (edit) => {
      const result = await attempt({ command: 'edit', ...edit });
      // A call that threw is a bug, already shown; the text is kept and tried again like any other failure.
      return result ?? { ok: false, code: 'engine-stopped', params: {} };
    },
    reload: async () => {
      const place = await engine.rowIndex({ segment: row.id });
      if (!place.ok) return null;
      const rows = await engine.rows({
        document: place.value.document,
        offset: place.value.index,
        limit: 1,
      });
      return rows.ok ? (rows.value.items[0] ?? null) : null;
    },
    replace,
    onState: ({ state }) => {
      showSaved();
      // A row draws trouble, not the coming and going of a save.
      const inTrouble = state === 'failed' || state === 'conflict';
      if (inTrouble || troubled.has(row.id)) tell(row.id);
      if (inTrouble) troubled.add(row.id);
      else troubled.delete(row.id);
      handBack(row.id);
    },
  });
}

function forgetSettled(segment: string) {
  const kept = sessions.get(segment);
  if (!kept || kept.replace || !kept.session.settled()) return;
  kept.session.dispose();
  sessions.delete(segment);
  tell(segment);
}

function tell(segment: string) {
  for (const listener of [...(listeners.get(segment) ?? [])]) listener();
}

/** The worst of all sessions; null when everything typed is saved. */
function unsaved(): SavedState | null {
  const all = [...sessions.values()].map(({ session }) => session.snapshot());
  const failed = all.find(({ state }) => state === 'failed' || state === 'conflict');
  if (failed) {
    const stale: Failure = {
      ok: false,
      code: 'stale-revision',
      params: { revision: failed.theirs?.revision ?? 0 },
    };
    return { state: 'failed', failure: failed.failure ?? stale };
  }
  return all.some(({ state }) => state !== 'saved') ? { state: 'saving', failure: null } : null;
}

function showSaved() {
  setSaved(unsaved() ?? { state: 'saved', failure: null });
}

/** Another command's success must not say that everything is saved while a sentence is not. */
export function watchSaved(): () => void {
  const stopWatching = useApp.subscribe((state, before) => {
    if (state.saved.state !== 'saved' || state.saved === before.saved) return;
    const open = unsaved();
    if (open) setSaved(open);
  });
  const stopFlushing = registerFlush(async ({ ends = false }) => {
    const all = [...sessions.values()].map(({ session }) => session);
    if (ends) for (const session of all) session.cut();
    const outcomes = await Promise.all(all.map((session) => session.flush()));
    return outcomes.every(Boolean);
  });
  const stopClosing = onEngine('closed', forgetSessions);
  return () => {
    stopWatching();
    stopClosing();
    stopFlushing();
  };
}
