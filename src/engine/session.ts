/** An open project: applies commands, undoes, and reports what changed. All changes go through `write`. */
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../contract/people';
import { type Failure, fail, ok, type Result } from '../contract/result';
import type { CommandReply, ProjectChange, UndoReply, UndoState } from '../contract/views';
import { parseCommand } from '../core/project/commands';
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
import { editGroups } from './edit-groups';
import type { Faults } from './faults';
import { type ImportWriting, importWritings } from './intake/writing';
import { failureOf } from './store/errors';
import { actionOf, type EventLog, eventLog } from './store/event-log';
import { documentIds, documentsHolding } from './store/library-queries';
import type { OpenedFile } from './store/open';
import { operations } from './store/operations';
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
  /** Begins an import of files, written in slices; null while another one is being written. */
  startImport(): ImportWriting | null;
  importing(): boolean;
  /**
   * Takes the last operation back, whoever did it. Undoing an import takes its articles out of the library and is
   * refused without `confirm`: `confirm-needed`, with their number.
   */
  undo(options?: { readonly confirm?: boolean | undefined }): Result<UndoReply>;
  redo(): Result<UndoReply>;
  undoState(): UndoState;
  /** Empties the folded tables and folds the whole log again. */
  rebuild(): void;
  close(): void;
}

interface Envelope {
  readonly operation: string;
  readonly undoes?: string;
  readonly redoes?: string;
}

/** What a session reports, after every change that is on disk, and asks. */
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
  const undoing = operations(connection, log.documentsOf);
  const groups = editGroups(undoing);
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
  function write(
    events: readonly ProjectEvent[],
    undone: readonly string[] = [],
    also: () => void = () => {},
  ): Failure | null {
    if (file.readOnly) return fail('read-only');
    try {
      faults.beforeWrite();
      connection.transaction(() => {
        introduce(events);
        for (const event of events) {
          log.append(event);
          applyEvent(tables, event);
        }
        for (const id of undone) undoing.markUndone(id);
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

  function report(events: readonly ProjectEvent[]): void {
    if (events.length === 0) return;
    written(events);
    changed(changeOf(events, undoing.state()));
  }

  /** What undoing an event appends, or redoing it. An import is not read for it: it may hold a month. */
  function reversal(id: string, how: typeof inverse): EventBody | null {
    if (log.kindOf(id) === 'import') {
      return { kind: 'documents', payload: { ids: log.documentsOf(id), removed: how === inverse } };
    }
    const event = log.byId(id);
    return event && how(event);
  }

  function reverse(reversed: readonly string[], events: readonly ProjectEvent[]): Result<UndoReply> {
    const failure = write(events, reversed);
    if (failure) return failure;
    report(events);
    const shown = events[events.length - 1];
    return ok({
      document: shown ? documentOf(shown) : null,
      segment: shown ? (segmentsOf(shown)[0] ?? null) : null,
      action: shown ? actionOf(shown) : '',
      undo: undoing.state(),
    });
  }

  function append(bodies: readonly EventBody[]): Result<readonly ProjectEvent[]> {
    const operation = uuidv7();
    const events = bodies.map((body) => complete(body, { operation }));
    const failure = write(events);
    if (failure) return failure;
    report(events);
    return ok(events);
  }

  const imports = importWritings(
    {
      connection,
      tables,
      write: (bodies, operation, also) =>
        write(
          bodies.map((body) => complete(body, { operation })),
          [],
          also,
        ),
      failureOf: (error) => failureOf(error, file.name),
      shown: (documents) =>
        changed({ documents, segments: null, threads: false, records: [], undo: undoing.state() }),
    },
    file.readOnly !== null,
  );

  return {
    file,
    tables,
    log,
    startImport: imports.start,
    importing: imports.running,
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
      const operation = groups.operationOf(command, actor.id) ?? uuidv7();
      const events = decision.events.map((body) => complete(body, { operation }));
      const failure = events.length > 0 ? write(events) : null;
      if (failure) return failure;
      report(events);
      const undo = undoing.state();
      return ok({ events: events.map(({ id }) => id), created: decision.created ?? {}, undo });
    },
    decide: (input) => {
      const command = parseCommand(input);
      if (!('command' in command)) return fail(command.code, command.params);
      const decision = decide(context, command);
      return decision.ok ? ok(decision.events) : fail(decision.code, decision.params);
    },
    append,
    undo: ({ confirm = false } = {}) => {
      if (file.readOnly) return fail('read-only');
      if (imports.running()) return fail('import-running');
      const last = undoing.undoable();
      if (!last) return fail('nothing-to-do', { command: 'undo' });
      const articles = undoing.articlesImported(last.operation);
      if (articles > 0 && !confirm) return fail('confirm-needed', { articles });
      const operation = uuidv7();
      const ids = undoing.eventsOf(last.operation, 'undo');
      const events = ids.flatMap((id) => {
        const body = reversal(id, inverse);
        return body ? [complete(body, { operation, undoes: id })] : [];
      });
      return reverse(ids, events);
    },
    redo: () => {
      if (imports.running()) return fail('import-running');
      const last = undoing.redoable();
      if (!last) return fail('nothing-to-do', { command: 'redo' });
      const operation = uuidv7();
      const ids = undoing.eventsOf(last.operation, 'redo');
      const events = ids.flatMap((id) => {
        const original = undoing.undoneBy(id);
        const body = original === null ? null : reversal(original, again);
        return body ? [complete(body, { operation, redoes: id })] : [];
      });
      return reverse(ids, events);
    },
    undoState: () => undoing.state(),
    rebuild: () => {
      connection.transaction(() => {
        for (const table of foldedTables) connection.exec(`DELETE FROM ${table}`);
        for (const event of log.all()) applyEvent(tables, event);
      });
    },
    close: () => {
      imports.close();
      file.close();
    },
  };
}

/** What the window must look at again after these events. */
function changeOf(events: readonly ProjectEvent[], undo: UndoState): ProjectChange {
  // Records belong to no rows: `records` alone says what shows them.
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
