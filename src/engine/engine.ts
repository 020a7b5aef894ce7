/**
 * The engine: one open project, the calls on it, and the events it sends. In its own process behind the window
 * (host.ts), in the same process for the command line and tests. Nothing here knows who is asking.
 */
import type { EngineApi, EngineCallName, IntakeRequest } from '../contract/engine-calls';
import { engineInputs } from '../contract/engine-calls';
import { type HostApi, type HostCallName, hostInputs } from '../contract/host-calls';
import type { Actor } from '../contract/people';
import { type Failure, fail, ok, type Result } from '../contract/result';
import type { ResourceView } from '../contract/term-views';
import type { CommandReply, EngineEvents, LostCode, ProjectChange, ProjectView } from '../contract/views';
import { type CommandOf, parseCommand } from '../core/project/commands';
import { projectBackups } from './backups/backups';
import { checking as startChecking } from './checking/checking';
import { failureIn, guardedCalls, onDamage, tolerating } from './damage-guard';
import { exportedIds, exportTo, previewExport as preview } from './export';
import { type Faults, noFaults } from './faults';
import { figuresOf } from './figures';
import { startFinding } from './find/find';
import { formatViews } from './format-views';
import { historyPage } from './history';
import { attachPasted, previewAttach } from './intake/attach';
import { importFiles, importPasted } from './intake/import';
import { previewPasted, readPasted } from './intake/pasted';
import { readBox } from './intake/read-files';
import { longCommand, longReversal } from './long/long-commands';
import { translationMemory } from './memory/translation-memory';
import { elsewhere, saveCopy } from './other-files';
import { keepPlace, placeOf } from './place';
import { previewName } from './preview-name';
import { type Scrubber, scrubbing } from './scrubbing';
import { type Session, startSession } from './session';
import { sharedFiles } from './shared';
import { damageIn } from './store/damage';
import type { DriverName } from './store/driver';
import { documentView, libraryIndex, libraryPage, totals } from './store/library-queries';
import { nameArticles, nameViews } from './store/name-queries';
import { type OpenedFile, openFile, projectName, samePath } from './store/open';
import { people } from './store/people-queries';
import { nextRow, paragraphStarts, rowIndex, rowsPage, threadsPage } from './store/row-queries';
import { scanBodies } from './store/value-scan';
import { wordLists } from './terms/lists';
import { termLists } from './terms/terms';
import { repairProject } from './verify/repair';
import { verifyProject } from './verify/verify';
import { workingAs } from './working-as';

export interface EngineOptions {
  readonly emit: <K extends keyof EngineEvents>(event: K, value: EngineEvents[K]) => void;
  readonly driver?: DriverName;
  readonly faults?: Faults;
  /** Language of the few words an export adds itself. */
  readonly language?: () => 'en' | 'ko';
  /** Whether articles are checked without being asked for: behind a window. */
  readonly background?: boolean;
  /** The folder in which copies of projects are kept; none where it is not given. */
  readonly backups?: string;
}

export interface Engine {
  readonly calls: EngineApi;
  readonly host: HostApi;
  /** Answers a call of unknown origin: the input is validated against the contract first. */
  readonly answer: (name: string, input: unknown) => Promise<Result<unknown>>;
  readonly answerHost: (name: string, input: unknown) => Promise<Result<unknown>>;
  /** For the command line, which shows more than a window asks for. */
  readonly session: () => Session | null;
}

/** Milliseconds that shared lists are waited for. */
const listPatience = 1500;

const nobody: Actor = { id: 'nobody', name: '', initials: '' };

export function createEngine(options: EngineOptions): Engine {
  const { emit, faults = noFaults } = options;
  const language = options.language ?? (() => 'en' as const);
  let session: Session | null = null;
  let actor = nobody;
  let scrubber: Scrubber | null = null;
  const background = options.background ?? false;
  const shared = sharedFiles();
  const lists = wordLists({ files: shared, watching: background, reread: () => listsReread() });
  const terms = termLists(lists, shared, () => session);
  const checking = startChecking(lists, emit, background);
  const memory = translationMemory({
    driver: options.driver,
    background,
    progress: (task, done, total) => emit('progress', { task, done, total }),
  });
  const backups = projectBackups(options.backups ?? null, background);
  const finding = startFinding(() => session);
  /** The last import of files. */
  let importing: { canceled: boolean } | null = null;

  const withSession = <T>(work: (open: Session) => Result<T> | Promise<Result<T>>): Promise<Result<T>> =>
    session ? Promise.resolve(work(session)) : Promise.resolve(fail('no-project'));

  /** Shared lists differ from before: to all who look, as if their entries had been put into the project. */
  function listsReread(): void {
    if (!session) return;
    const change: ProjectChange = {
      documents: [],
      segments: [],
      threads: false,
      records: ['term', 'confusion'],
      undo: session.undoState(),
    };
    checking.changed(change);
    emit('changed', change);
  }

  /** While a write is answered: whoever listens is told when that is over. */
  function fileLost({ code, params }: Failure): void {
    const lost = { code: code as LostCode, file: String(params.file) };
    queueMicrotask(() => emit('fileLost', lost));
  }

  /** A deed is answered when all of it is on the disk: what is remembered for everywhere, in the desk's file too. */
  const settled = async <T>(deed: Promise<Result<T>>): Promise<Result<T>> => {
    const result = await deed;
    await terms.settled();
    return result;
  };

  /** A script says who works from here on. Behind a window main alone does: see the host's `actor`. */
  function workAs(open: Session, command: CommandOf<'person'>): Result<CommandReply> {
    if (background) return fail('invalid-call', { call: 'command', problem: 'person' });
    const parsed = parseCommand(command);
    if (!('command' in parsed)) return fail(parsed.code, parsed.params);
    if (!command.correct) {
      actor = workingAs(open.file.connection, command.name, command.initials).person;
      open.setActor(actor);
    }
    return open.command(command);
  }

  const resources = (): readonly ResourceView[] => [...terms.resources(), ...memory.views()];

  const progress = (task: string) => (done: number, total: number) => {
    emit('progress', { task, done, total });
    return true;
  };

  const openFileOf = () => session?.file ?? null;

  const calls: EngineApi = guardedCalls(openFileOf, {
    project: () => withSession((open) => ok(viewOf(open))),
    library: (query) =>
      withSession((open) =>
        ok(libraryPage(open.file.connection, query, checking.counts, checking.byFindings)),
      ),
    libraryIndex: (query) =>
      withSession((open) => ok({ index: libraryIndex(open.file.connection, query, checking.byFindings) })),
    document: ({ document }) =>
      withSession((open) => {
        const view = documentView(open.file.connection, document, checking.counts);
        return view ? ok(view) : fail('not-found', { what: 'document', id: document });
      }),
    rows: (query) =>
      withSession((open) => {
        const page = rowsPage(open.file.connection, query);
        return ok(query.leftovers ? page : checking.withFindings(query.document, page));
      }),
    rowIndex: ({ segment }) =>
      withSession((open) => {
        const found = rowIndex(open.file.connection, segment);
        return found ? ok(found) : fail('not-found', { what: 'segment', id: segment });
      }),
    paragraphs: ({ document }) => withSession((open) => ok(paragraphStarts(open.file.connection, document))),
    nextRow: (query) => withSession((open) => ok(nextRow(open.file.connection, query))),
    command: (command) =>
      settled(
        withSession((open) =>
          command.command === 'person'
            ? workAs(open, command)
            : command.command === 'mute'
              ? checking.placed(command).then((placed) => withSession((now) => now.command(placed)))
              : (finding.replace(open, command) ?? longCommand(open, command) ?? open.command(command)),
        ),
      ),
    undo: (options) =>
      settled(withSession((open) => longReversal(open, 'undo', options) ?? open.undo(options))),
    redo: () => settled(withSession((open) => longReversal(open, 'redo') ?? open.redo())),
    cancelOperation: () =>
      withSession((open) => {
        if (importing && open.importing()) importing.canceled = true;
        return ok({ canceled: open.importing() || open.long.cancel() });
      }),
    undoState: () => withSession((open) => ok(open.undoState())),
    undoneImport: () => withSession((open) => ok(open.undoneImport())),
    threads: (query) => withSession((open) => ok(threadsPage(open.file.connection, query))),
    history: (query) => withSession((open) => ok(historyPage(open, query))),
    figures: ({ document }) => withSession(async (open) => ok(await figuresOf(open, document))),
    place: (place) =>
      withSession((open) => {
        keepPlace(open, place);
        return ok({});
      }),
    names: () => withSession((open) => ok(nameViews(open.file.connection))),
    previewName: (input) => withSession((open) => previewName(open, input)),
    nameArticles: (query) => withSession((open) => ok(nameArticles(open.file.connection, query))),
    attachKorean: (request) => withSession((open) => attachPasted(open, request)),
    previewAttach: (request) => withSession((open) => previewAttach(open, request)),
    previewIntake: async (request) => previewPasted(request),
    importPasted: (request: IntakeRequest) =>
      withSession((open) => {
        const pair = readPasted(request);
        return pair.ok ? importPasted(open, pair.value) : pair;
      }),
    formats: async () => ok(formatViews()),
    previewExport: (request) =>
      withSession(async (open) => {
        await open.long.idle();
        return preview(open, request, language());
      }),
    ...finding.calls,
    ...checking.calls,
    ...memory.calls,
    ...terms.calls,
    resources: async () => ok(resources()),
  });

  const host: HostApi = guardedCalls(openFileOf, {
    open: async ({ path, create, readOnly = false }) => {
      // Its own lock would turn it away.
      if (session && !create && !session.file.readOnly && samePath(session.file.path, path)) {
        const view = viewOf(session);
        emit('opened', view);
        return ok(view);
      }
      // Findings are made with the shared lists there are: once, not once more when a slow folder has answered.
      await lists.shared.ready(listPatience);
      const opened = openFile(path, {
        create,
        readOnly,
        person: actor.name,
        lost: fileLost,
        ...(options.driver ? { driver: options.driver } : {}),
      });
      if (!opened.ok) return opened;
      tolerating(opened.value, undefined, () => scanBodies(opened.value.connection));
      // Only now: a file that cannot be opened leaves the open project open.
      leave();
      const started = begin(opened.value);
      if (!started.ok) {
        emit('closed', {});
        return started;
      }
      session = started.value;
      const { file } = session;
      onDamage(file, (damage) => session?.file === file && emit('damaged', { damage }));
      tolerating(file, undefined, () => checking.opened(session!));
      tolerating(file, undefined, () => memory.opened(session!));
      backups.opened(session);
      scrubber = background ? scrubbing(file) : null;
      try {
        const view = viewOf(session);
        emit('opened', view);
        return ok(view);
      } catch (error) {
        // Nothing of it can be shown.
        const failure = failureIn(file, error);
        leave();
        emit('closed', {});
        return failure;
      }
    },
    verify: async ({ path }) => verifyProject(path),
    repair: async ({ path, out }) => repairProject(path, out),
    saveCopy: async ({ path }) => {
      if (!session) return fail('no-project');
      return (await saveCopy(session, path)) ?? host.open({ path, create: false });
    },
    close: async () => {
      leave();
      emit('closed', {});
      return ok({});
    },
    actor: async (person) => {
      actor = person;
      session?.setActor(person);
      return ok({});
    },
    readText: async ({ path }) => readBox(path),
    importFiles: ({ files, korean }) =>
      withSession((open) => {
        const refused = open.file.refusal();
        if (refused) return refused;
        importing = { canceled: false };
        const own = importing;
        return importFiles(open, files, korean ?? [], {
          progress: progress('import'),
          stopped: () => (session === open ? (own.canceled ? 'canceled' : null) : 'closed'),
        });
      }),
    exportTo: ({ request, path, overwrite }) =>
      withSession(async (open) => {
        await open.long.idle();
        const ids = exportedIds(open, request);
        const admitted = ids.ok ? await checking.admit(ids.value, request.acknowledged ?? false) : ids;
        if (!admitted.ok) return admitted;
        return exportTo(open, request, { path, overwrite }, language(), faults);
      }),
    shared: async (paths) => {
      shared.set(paths);
      memory.use({ desk: paths.desk?.memory ?? null, shared: paths.memories, create: paths.create });
      await lists.shared.ready(listPatience);
      return ok(resources());
    },
    ...memory.host,
    ...backups.host,
    ...terms.host,
    exportTerms: elsewhere(() => session, terms.host.exportTerms),
    exportMemory: elsewhere(() => session, memory.host.exportMemory),
  });

  /** A session on an opened file; closes the file where nothing of it can be read. */
  function begin(file: OpenedFile): Result<Session> {
    try {
      return ok(
        startSession(file, actor, faults, {
          written: terms.follow,
          // Before the window is told, so that the rows it asks for are checked already.
          changed: (change) => {
            checking.changed(change);
            memory.changed(change);
            emit('changed', change);
          },
          deskCorrection: terms.deskCorrection,
          progress: (task, done, total) => emit('progress', { task, done, total }),
        }),
      );
    } catch (error) {
      const failure = failureIn(file, error);
      file.close();
      return failure;
    }
  }

  /** Closes the open project, whatever state its file is in. */
  function leave(): void {
    scrubber?.stop();
    scrubber = null;
    const open = session;
    session = null;
    if (!open) return;
    tolerating(open.file, undefined, () => checking.closed());
    tolerating(open.file, undefined, () => memory.closed());
    backups.closed();
    tolerating(open.file, undefined, () => open.close());
  }

  function viewOf(open: Session): ProjectView {
    const known = people(open.file.connection);
    return {
      name: projectName(open.file.path),
      ...totals(open.file.connection),
      people: known,
      readOnly: open.file.readOnly,
      warnings: open.file.warnings,
      damage: damageIn(open.file.connection).places(),
      actor: actor.name === '' ? null : actor,
      place: placeOf(open),
    };
  }

  return {
    calls,
    host,
    answer: async (name, input) => {
      if (!isCall(engineInputs, name)) return fail('invalid-call', { call: name, problem: 'unknown' });
      const parsed = engineInputs[name].safeParse(input);
      if (!parsed.success) {
        return fail('invalid-call', { call: name, problem: parsed.error.issues[0]?.message ?? '' });
      }
      // The schema has just said that the input is this call's; TypeScript cannot see the pair.
      return (calls[name] as (value: unknown) => Promise<Result<unknown>>)(parsed.data);
    },
    answerHost: async (name, input) => {
      if (!isCall(hostInputs, name)) return fail('invalid-call', { call: name, problem: 'unknown' });
      const parsed = hostInputs[name].safeParse(input);
      if (!parsed.success) {
        return fail('invalid-call', { call: name, problem: parsed.error.issues[0]?.message ?? '' });
      }
      return (host[name] as (value: unknown) => Promise<Result<unknown>>)(parsed.data);
    },
    session: () => session,
  };
}

function isCall<T extends Record<EngineCallName, unknown> | Record<HostCallName, unknown>>(
  inputs: T,
  name: string,
): name is Extract<keyof T, string> {
  return Object.hasOwn(inputs, name);
}
