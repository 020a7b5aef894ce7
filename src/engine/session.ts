/** An open project: applies commands, undoes, and tells what changed. All changes go through `append`. */
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../contract/people';
import { type Failure, fail, ok, type Result } from '../contract/result';
import type { CommandReply, ProjectChange, UndoReply, UndoState } from '../contract/views';
import { type CommandInput, parseCommand } from '../core/project/commands';
import { decide } from '../core/project/decide';
import type { DecisionContext } from '../core/project/decision';
import {
  again,
  documentOf,
  type EventBody,
  inverse,
  type ProjectEvent,
  segmentsOf,
} from '../core/project/events';
import { applyEvent } from '../core/project/fold';
import type { Tables } from '../core/project/tables';
import type { Faults } from './faults';
import { failureOf } from './store/errors';
import { actionOf, type EventLog, eventLog } from './store/event-log';
import { documentIds, documentsHolding } from './store/library-queries';
import type { OpenedFile } from './store/open';
import { personOf } from './store/people-queries';
import { foldedTables } from './store/schema';
import { sqlTables } from './store/tables-sql';
import { introduction } from './working-as';

export interface Session {
  readonly file: OpenedFile;
  readonly tables: Tables;
  readonly log: EventLog;
  actor(): Actor;
  /** Who signs from now on; a corrected name is in the project when this returns, if it can be written. */
  setActor(person: Actor): void;
  command(input: unknown): Result<CommandReply>;
  /** What a command would append, without doing it. */
  decide(input: unknown): Result<readonly EventBody[]>;
  /** Appends events that no command decides: an import. */
  append(bodies: readonly EventBody[]): Result<readonly ProjectEvent[]>;
  undo(): Result<UndoReply>;
  redo(): Result<UndoReply>;
  undoState(): UndoState;
  /** Empties the folded tables and folds the whole log anew. */
  rebuild(): void;
  close(): void;
}

interface Envelope {
  readonly operation: string;
  readonly undoes?: string;
  readonly redoes?: string;
}

/** What a session tells, after every change that is on disk, and asks. */
export interface SessionOptions {
  readonly changed: (change: ProjectChange) => void;
  /** The events of the change, before `changed`. */
  readonly written?: (events: readonly ProjectEvent[]) => void;
  /** A correction that the desk has for every project; see `DecisionContext`. */
  readonly deskCorrection?: DecisionContext['deskCorrection'];
}

/** Starts work on an opened file. */
export function startSession(
  file: OpenedFile,
  person: Actor,
  faults: Faults,
  { changed, written = () => {}, deskCorrection = () => null }: SessionOptions,
): Session {
  const { connection } = file;
  const tables = sqlTables(connection);
  const log = eventLog(connection);
  let actor = person;

  const context: DecisionContext = {
    tables,
    documents: (holding) => (holding ? documentsHolding(connection, holding) : documentIds(connection)),
    person: (id) => personOf(connection, id),
    get actor() {
      return actor.id;
    },
    now: () => new Date().toISOString(),
    newId: uuidv7,
    deskCorrection,
  };

  function complete(body: EventBody, envelope: Envelope): ProjectEvent {
    const { operation, undoes = null, redoes = null } = envelope;
    return { ...body, id: uuidv7(), actor: actor.id, time: context.now(), operation, undoes, redoes };
  }

  /** The only place that writes: events and their fold in one transaction, durable when it returns. */
  function write(events: readonly ProjectEvent[], also: () => void = () => {}): Failure | null {
    if (file.readOnly) return fail('read-only');
    try {
      faults.beforeWrite();
      connection.transaction(() => {
        introduce(events);
        for (const event of events) {
          log.append(event);
          applyEvent(tables, event);
        }
        also();
      });
      return null;
    } catch (error) {
      return failureOf(error, file.name);
    }
  }

  /** The first event of a person in a project says who that is. */
  function introduce(events: readonly ProjectEvent[]): void {
    const body = events.some(({ kind }) => kind === 'person') ? null : introduction(connection, actor);
    if (!body) return;
    const event = complete(body, { operation: uuidv7() });
    log.append(event);
    applyEvent(tables, event);
  }

  function tell(events: readonly ProjectEvent[]): void {
    if (events.length === 0) return;
    written(events);
    changed(changeOf(events, log.undoState()));
  }

  function reverse(events: readonly ProjectEvent[], bodies: readonly ProjectEvent[]): Result<UndoReply> {
    const last = events[0];
    if (!last) return fail('nothing-to-do', { command: 'undo' });
    const failure = write(bodies, () => log.markUndone(events.map(({ id }) => id)));
    if (failure) return failure;
    tell(bodies);
    const shown = bodies[bodies.length - 1] ?? last;
    return ok({
      document: documentOf(shown),
      segment: segmentsOf(shown)[0] ?? null,
      action: actionOf(shown),
      undo: log.undoState(),
    });
  }

  function append(bodies: readonly EventBody[]): Result<readonly ProjectEvent[]> {
    const operation = uuidv7();
    const events = bodies.map((body) => complete(body, { operation }));
    const failure = write(events);
    if (failure) return failure;
    tell(events);
    return ok(events);
  }

  return {
    file,
    tables,
    log,
    actor: () => actor,
    setActor: (next) => {
      actor = next;
      file.introduce(next.name);
      const corrected =
        personOf(connection, next.id) && !file.readOnly ? introduction(connection, next) : null;
      if (corrected) append([corrected]);
    },
    command: (input) => {
      if (file.readOnly) return fail('read-only');
      const command = parseCommand(input);
      if (!('command' in command)) return fail(command.code, command.params);
      const decision = decide(context, command);
      if (!decision.ok) return fail(decision.code, decision.params);
      const operation = groupOf(command) ?? uuidv7();
      const events = decision.events.map((body) => complete(body, { operation }));
      const failure = events.length > 0 ? write(events) : null;
      if (failure) return failure;
      tell(events);
      const undo = log.undoState();
      return ok({ events: events.map(({ id }) => id), created: decision.created ?? {}, undo });
    },
    decide: (input) => {
      const command = parseCommand(input);
      if (!('command' in command)) return fail(command.code, command.params);
      const decision = decide(context, command);
      return decision.ok ? ok(decision.events) : fail(decision.code, decision.params);
    },
    append,
    undo: () => {
      const events = log.undoable();
      const operation = uuidv7();
      return reverse(
        events,
        events.map((event) => complete(inverse(event), { operation, undoes: event.id })),
      );
    },
    redo: () => {
      const undone = log.redoable();
      const operation = uuidv7();
      const bodies = undone.flatMap((event) => {
        const original = event.undoes === null ? null : log.byId(event.undoes);
        return original ? [complete(again(original), { operation, redoes: event.id })] : [];
      });
      return reverse(undone, bodies);
    },
    undoState: () => log.undoState(),
    rebuild: () => {
      connection.transaction(() => {
        for (const table of foldedTables) connection.exec(`DELETE FROM ${table}`);
        for (const event of log.all()) applyEvent(tables, event);
      });
    },
    close: () => file.close(),
  };
}

function groupOf(command: CommandInput): string | undefined {
  return command.command === 'edit' ? command.group : undefined;
}

/** What the window must look at again after these events. */
function changeOf(events: readonly ProjectEvent[], undo: UndoState): ProjectChange {
  // Records belong to no rows: what shows them is told by `records` alone.
  const onArticles = events.filter(({ kind }) => kind !== 'records');
  const documents = onArticles.map(documentOf);
  const wide = documents.some((document) => document === null);
  const concerned = events.map(documentOf).filter((document) => document !== null);
  const structural = onArticles.some(({ kind }) => kind !== 'text' && kind !== 'thread' && kind !== 'header');
  return {
    documents: wide ? 'all' : [...new Set(concerned)],
    segments: wide || structural ? null : [...new Set(events.flatMap(segmentsOf))],
    threads: events.some(({ kind }) => kind === 'thread' || kind === 'structure' || kind === 'text'),
    records: [
      ...new Set(events.flatMap((event) => (event.kind === 'records' ? [event.payload.record] : []))),
    ],
    undo,
  };
}
