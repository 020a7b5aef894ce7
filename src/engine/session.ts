/** An open project: applies commands, undoes, and reports what changed. All changes go through `write`. */
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../contract/people';
import { type Failure, fail, ok, type Result } from '../contract/result';
import type { CommandReply, ProjectChange, UndoneImport, UndoReply, UndoState } from '../contract/views';
import { parseCommand } from '../core/project/commands';
import { decide } from '../core/project/decide';
import type { DecisionContext } from '../core/project/decision';
import { documentOf, type EventBody, type ProjectEvent, segmentsOf } from '../core/project/events';
import { applyEvent } from '../core/project/fold';
import { based, scripted } from '../core/project/grounded';
import type { Tables } from '../core/project/tables';
import { damagedAt, failureIn, guarded } from './damage-guard';
import { editGroups } from './edit-groups';
import type { Faults } from './faults';
import { type ImportWriting, importWritings } from './intake/writing';
import { foldQueue } from './long/fold-queue';
import { type LongOperations, longOperations, longSlice } from './long/long-operation';
import { type Direction, nextReversal, type Reversal, reversedPlace } from './reversal';
import { type EventLog, eventLog } from './store/event-log';
import { documentIds, documentsHolding } from './store/library-queries';
import type { OpenedFile } from './store/open';
import { operations } from './store/operations';
import { personOf } from './store/people-queries';
import { foldedTables } from './store/schema';
import { sqlTables } from './store/tables-sql';
import { eventScan } from './store/value-scan';
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
  /** Completes events of one operation, which its caller then appends by `long`. */
  envelope(): (body: EventBody) => ProjectEvent;
  /** What the next undo or redo is about; refused while an operation on many rows runs. */
  reversal(direction: Direction, confirm?: boolean): Result<Reversal>;
  /** Completes the events of one: each with the event that it takes back or brings back. */
  reversing(direction: Direction): (body: EventBody, id: string) => ProjectEvent;
  /** Operations on many rows, which let other calls in between. */
  readonly long: LongOperations;
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
  /** What the next undo takes out of the library; no articles where it undoes something else. */
  undoneImport(): UndoneImport;
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
  /** How far an operation on many rows is. */
  readonly progress?: (task: string, done: number, total: number) => void;
  /** Milliseconds of one slice of such an operation. */
  readonly slice?: number;
}

/** Articles of an import that are named before it is undone. */
const titlesNamed = 5;

/** Starts work on an opened file. */
export function startSession(
  opened: OpenedFile,
  person: Actor,
  faults: Faults,
  options: SessionOptions,
): Session {
  const file = guarded(opened);
  const { connection } = file;
  const { changed, written = () => {}, deskCorrection = () => null, progress = () => {} } = options;
  const log = eventLog(connection);
  const undoing = operations(connection, log.documentsOf);
  const groups = editGroups(undoing);
  const queue = foldQueue(connection, log, sqlTables(connection));
  const { tables } = queue;
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
    const { id: person } = actor;
    const event = { ...body, id: uuidv7(), actor: person, time: context.now(), operation, undoes, redoes };
    return scripted(event, log.importOf);
  }

  function put(event: ProjectEvent): void {
    const grounded = based(event, tables.segment, log.importOf);
    log.append(grounded);
    applyEvent(tables, grounded);
  }

  /** The only place that writes: events and their fold in one transaction, durable when it returns. */
  function write(
    events: readonly ProjectEvent[],
    undone: readonly string[] = [],
    also: () => void = () => {},
  ): Failure | null {
    return durably(() => {
      introduce(events);
      for (const event of events) put(event);
      for (const id of undone) undoing.markUndone(id);
      also();
    });
  }

  function durably(work: () => void): Failure | null {
    const refused = file.refusal();
    if (refused) return refused;
    try {
      faults.beforeWrite();
      connection.transaction(() => {
        work();
        // Damage was met while folding: nothing is written on top of it.
        if (damagedAt(file)) throw new DamageMet();
      });
      return null;
    } catch (error) {
      queue.recover();
      return damagedAt(file) ?? failureIn(file, error);
    }
  }

  const long = longOperations({
    path: file.path,
    name: file.name,
    connection,
    log,
    queue,
    write: (append, undone) =>
      durably(() => {
        introduce([]);
        append();
        for (const id of undone) undoing.markUndone(id);
      }),
    changed,
    undoState: undoing.state,
    progress,
    slice: options.slice ?? longSlice,
  });

  /** The first event of a person in a project says who that is. */
  function introduce(events: readonly ProjectEvent[]): void {
    const body = events.some(({ kind }) => kind === 'person') ? null : introduction(connection, actor);
    if (!body) return;
    put(complete(body, { operation: uuidv7() }));
  }

  function report(events: readonly ProjectEvent[]): void {
    if (events.length === 0) return;
    long.noted(events);
    written(events);
    changed(changeOf(events, undoing.state()));
  }

  function reverse({ ids, body: reversed }: Reversal, direction: Direction): Result<UndoReply> {
    const complete = reversing(direction);
    const events = ids.flatMap((id) => {
      const body = reversed(id);
      return body ? [complete(body, id)] : [];
    });
    const failure = write(events, ids);
    if (failure) return failure;
    report(events);
    return ok({ ...reversedPlace(events.at(-1)), undo: undoing.state() });
  }

  function reversing(direction: Direction) {
    const operation = uuidv7();
    return (body: EventBody, id: string): ProjectEvent =>
      complete(body, { operation, ...(direction === 'undo' ? { undoes: id } : { redoes: id }) });
  }

  let logLookedAt = false;

  /** Once, before the first undo: what is taken back must not rest on events that are damaged. */
  function lookAtLog(): void {
    if (logLookedAt) return;
    logLookedAt = true;
    const scan = eventScan(connection);
    while (scan.next());
  }

  function reversal(direction: Direction, confirm = false): Result<Reversal> {
    lookAtLog();
    const refused = file.refusal();
    if (refused) return refused;
    if (long.busy()) return fail('operation-running');
    if (imports.running()) return fail('import-running');
    return nextReversal(log, undoing, direction, confirm);
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
      failureOf: (error) => failureIn(file, error),
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
      const refused = file.refusal();
      if (refused) return refused;
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
    envelope: () => {
      const operation = uuidv7();
      return (body) => complete(body, { operation });
    },
    long,
    reversal,
    reversing,
    undo: ({ confirm } = {}) => {
      const next = reversal('undo', confirm);
      return next.ok ? reverse(next.value, 'undo') : next;
    },
    redo: () => {
      const next = reversal('redo');
      return next.ok ? reverse(next.value, 'redo') : next;
    },
    undoState: () => undoing.state(),
    undoneImport: () => {
      const last = undoing.undoable();
      const articles = last ? undoing.articlesImported(last.operation) : 0;
      return {
        articles,
        titles: last && articles > 0 ? undoing.titlesImported(last.operation, titlesNamed) : [],
      };
    },
    rebuild: () => {
      queue.step(Number.POSITIVE_INFINITY);
      connection.transaction(() => {
        for (const table of foldedTables) connection.exec(`DELETE FROM ${table}`);
        for (const event of log.all()) applyEvent(tables, event);
      });
    },
    close: () => {
      imports.close();
      long.close();
      file.close();
    },
  };
}

class DamageMet extends Error {}

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
